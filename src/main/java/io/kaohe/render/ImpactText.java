package io.kaohe.render;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Effect;
import io.kaohe.report.Joint;
import io.kaohe.report.PackChange;
import io.kaohe.report.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A comparison of packs for a meeting: who gains and who loses, all bodies, then change by change. */
final class ImpactText {
    private final ImpactWords words;
    private final TextLines lines = new TextLines(new Paint(false));

    ImpactText(ImpactWords words) {
        this.words = words;
    }

    String render() {
        head();
        for (int i = 1; i < words.variants(); i++) {
            summary(i);
        }
        lines.section(say("impact.bodies")).table(1, bodies());
        for (int i = 1; i < words.variants(); i++) {
            changes(i);
        }
        return String.join("\n", lines.done()) + "\n";
    }

    private String say(String code, Object... arguments) {
        return words.words().say(code, arguments);
    }

    private void head() {
        lines.add(0, say("impact.title", words.impact().before().run().assessment()));
        lines.add(0, words.round());
        for (int i = 0; i < words.variants(); i++) {
            String pack = words.report(i).run().pack();
            lines.add(0, say("impact.pack", words.variant(i), words.path(i), pack));
        }
    }

    private void summary(int variant) {
        Effect effect = words.impact().effects().get(variant - 1);
        String changes =
                say("impact.changes", words.variant(variant), effect.changes().size());
        lines.section(changes);
        for (ImpactSummary.Line line : new ImpactSummary(words.shifts(scheme(variant)), effect.shifts()).lines()) {
            lines.names(1, line.head(), line.names());
        }
    }

    /** Bodies down, packs across: each pack's columns under its name. */
    private Columns bodies() {
        int width = words.headings().size();
        Columns columns = new Columns("l" + "rrrll".repeat(words.variants()));
        List<String> top = new ArrayList<>(List.of(""));
        List<String> head = new ArrayList<>(List.of(say("league.body")));
        for (int i = 0; i < words.variants(); i++) {
            top.add(words.variant(i));
            top.addAll(Collections.nCopies(width - 1, ""));
            head.addAll(words.headings());
        }
        columns.row(top.toArray(String[]::new));
        columns.row(head.toArray(String[]::new));
        List<BodyStanding> all = words.impact().before().bodies();
        for (int at = 0; at < all.size(); at++) {
            List<String> row = new ArrayList<>(List.of(all.get(at).body().name()));
            for (int i = 0; i < words.variants(); i++) {
                row.addAll(words.cells(i, at));
            }
            columns.row(row.toArray(String[]::new));
        }
        return columns;
    }

    private void changes(int variant) {
        Effect effect = words.impact().effects().get(variant - 1);
        lines.section(say("impact.each", words.variant(variant)));
        words.silence(effect).forEach(line -> lines.add(1, line));
        int index = 0;
        for (Trial trial : effect.trials()) {
            trial(trial, index++, scheme(variant));
        }
        idle(effect);
        joints(effect, scheme(variant));
    }

    private void trial(Trial trial, int index, Scheme scheme) {
        boolean several = trial.changes().size() > 1;
        PackChange first = trial.changes().get(0);
        lines.add(1, words.words().numbered(index, several ? say("impact.linked") : words.title(first)));
        for (PackChange change : trial.changes()) {
            if (several) {
                lines.add(2, words.title(change));
            }
            words.lines(change).forEach(line -> lines.add(several ? 3 : 2, line));
        }
        if (!trial.needs().isEmpty()) {
            lines.add(2, say("impact.needs", words.words().names(titles(trial.needs()))));
        }
        lines.add(2, words.counts(trial));
        lines.table(3, new ImpactRows(words.shifts(scheme)).of(trial.shifts()));
    }

    private List<String> titles(List<PackChange> changes) {
        return changes.stream().map(words::title).toList();
    }

    private void idle(Effect effect) {
        if (!effect.idle().isEmpty()) {
            lines.add(1, say("impact.idle", effect.idle().size()));
            for (PackChange change : effect.idle()) {
                lines.add(2, words.title(change));
                words.lines(change).forEach(line -> lines.add(3, line));
                words.overlaid(change, effect.report().scheme()).ifPresent(line -> lines.add(3, line));
            }
        }
    }

    private void joints(Effect effect, Scheme scheme) {
        if (!effect.joints().isEmpty()) {
            lines.add(1, say("impact.joint"));
            Columns columns = new Columns("ll");
            for (Joint joint : effect.joints()) {
                columns.row(joint.body().body().name(), new ImpactRows(words.shifts(scheme)).joint(joint));
            }
            lines.table(2, columns);
        }
    }

    private Scheme scheme(int variant) {
        return words.report(variant).scheme();
    }
}
