package io.kaohe.render;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Effect;
import io.kaohe.report.Joint;
import io.kaohe.report.PackChange;
import io.kaohe.report.TargetShift;
import io.kaohe.report.Trial;
import java.util.ArrayList;
import java.util.List;

/** A comparison of packs as tables to paste in a document. */
final class ImpactMarkdown {
    private final ImpactWords words;
    private final MarkdownPage page = new MarkdownPage();

    ImpactMarkdown(ImpactWords words) {
        this.words = words;
    }

    String render() {
        page.heading(
                1,
                MarkdownText.of(
                        say("impact.title", words.impact().before().run().assessment())));
        page.line(words.round());
        List<String> packs = new ArrayList<>();
        for (int i = 0; i < words.variants(); i++) {
            packs.add(say(
                    "impact.pack",
                    words.variant(i),
                    words.path(i),
                    words.report(i).run().pack()));
        }
        items(packs);
        page.heading(2, say("impact.bodies"));
        bodies();
        for (int i = 1; i < words.variants(); i++) {
            variant(i);
        }
        return page.text();
    }

    private void items(List<String> items) {
        page.items(items.stream().map(MarkdownText::of).toList());
    }

    private void table(List<String> head, List<List<String>> rows) {
        page.table(
                head,
                rows.stream()
                        .map(row -> row.stream().map(MarkdownText::cell).toList())
                        .toList());
    }

    private String say(String code, Object... arguments) {
        return words.words().say(code, arguments);
    }

    private void bodies() {
        List<String> head = new ArrayList<>(List.of(say("league.body")));
        for (int i = 0; i < words.variants(); i++) {
            for (String heading : words.headings()) {
                head.add(words.variant(i) + heading);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        List<BodyStanding> all = words.impact().before().bodies();
        for (int at = 0; at < all.size(); at++) {
            List<String> row = new ArrayList<>(List.of(all.get(at).body().name()));
            for (int i = 0; i < words.variants(); i++) {
                row.addAll(words.cells(i, at));
            }
            rows.add(row);
        }
        table(head, rows);
    }

    private void variant(int index) {
        Effect effect = words.impact().effects().get(index - 1);
        page.heading(
                2, say("impact.changes", words.variant(index), effect.changes().size()));
        List<String> summary = new ArrayList<>();
        for (ImpactSummary.Line line : new ImpactSummary(words.shifts(scheme(index)), effect.shifts()).lines()) {
            summary.add(line.head() + words.words().names(line.names()));
        }
        items(summary);
        page.heading(3, say("impact.each", words.variant(index)));
        items(words.silence(effect));
        trials(effect, scheme(index));
        if (!effect.idle().isEmpty()) {
            page.line(say("impact.idle", effect.idle().size()));
            items(effect.idle().stream().map(words::title).toList());
        }
        joints(effect, scheme(index));
    }

    private void trials(Effect effect, Scheme scheme) {
        List<String> head = List.of(
                say("impact.column.change"), say("league.body"), say("impact.column.gain"), say("impact.column.how"));
        List<List<String>> rows = new ArrayList<>();
        ImpactRows how = new ImpactRows(words.shifts(scheme));
        for (Trial trial : effect.trials()) {
            String name = change(trial);
            for (BodyShift shift : trial.shifts()) {
                List<String> parts = new ArrayList<>(List.of(how.body(shift)));
                for (TargetShift target : shift.targets()) {
                    parts.add(say("impact.moved", ShiftWords.target(target.before()), how.target(target)));
                }
                String all = words.words().parts(parts.toArray(String[]::new));
                rows.add(List.of(name, shift.before().body().name(), how.gain(shift), all));
                name = "";
            }
        }
        if (!rows.isEmpty()) {
            table(head, rows);
        }
    }

    private String change(Trial trial) {
        List<String> titles = new ArrayList<>();
        for (PackChange change : trial.changes()) {
            titles.add(words.title(change));
            titles.addAll(words.lines(change));
        }
        if (!trial.needs().isEmpty()) {
            titles.add(say("impact.needs", words.names(trial.needs())));
        }
        titles.add(words.counts(trial));
        return words.words().parts(titles.toArray(String[]::new));
    }

    private void joints(Effect effect, Scheme scheme) {
        if (!effect.joints().isEmpty()) {
            page.line(say("impact.joint"));
            List<String> items = new ArrayList<>();
            for (Joint joint : effect.joints()) {
                items.add(say(
                        "impact.moved", joint.body().body().name(), new ImpactRows(words.shifts(scheme)).joint(joint)));
            }
            items(items);
        }
    }

    private Scheme scheme(int variant) {
        return words.report(variant).scheme();
    }
}
