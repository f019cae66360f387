package io.kaohe.render;

import io.kaohe.report.BodyShift;
import io.kaohe.report.Cause;
import io.kaohe.report.Comparison;
import io.kaohe.report.Comparison.Lone;
import io.kaohe.report.Edition;
import io.kaohe.report.Run;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.TargetShift;
import java.math.BigDecimal;
import java.util.List;

/** Two reports held against each other, for people: what is another for all, who gains and loses, then body by body with why. */
final class DiffPage {
    private final Words words;
    private final Comparison comparison;
    private final ShiftWords shifts;
    private final CauseWords causes;

    DiffPage(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
        int digits = Math.max(comparison.before().digits(), comparison.after().digits());
        this.shifts = new ShiftWords(words, digits);
        this.causes = new CauseWords(words);
    }

    /** Plain text. */
    String text() {
        TextLines lines = new TextLines(new Paint(false));
        lines.add(0, title());
        write(lines);
        return String.join("\n", lines.done()) + "\n";
    }

    /** To be pasted in a document. */
    String markdown() {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, MarkdownText.of(title()));
        MarkdownLines lines = new MarkdownLines(page, 2);
        write(lines);
        lines.done();
        return page.text();
    }

    private String title() {
        return words.say("diff.title", comparison.after().run().assessment());
    }

    private void write(Lines lines) {
        lines.add(0, edition("diff.before", comparison.before()));
        lines.add(0, edition("diff.after", comparison.after()));
        grounds(lines);
        summary(lines);
        bodies(lines);
        lone(lines);
    }

    private String edition(String code, Edition edition) {
        Run run = edition.run();
        String round = words.round(run);
        String known = run.asOf() == null ? round : words.say("head.as-of", round, run.asOf());
        String line = words.say(code, edition.file(), known);
        return edition.provisional() ? words.parts(line, words.say("diff.provisional")) : line;
    }

    private void grounds(Lines lines) {
        List<Cause> all = comparison.causes();
        lines.section(all.isEmpty() ? words.say("diff.grounds.same") : words.say("diff.grounds", all.size()));
        causes(1, all, lines);
    }

    private void causes(int depth, List<Cause> all, Lines lines) {
        for (Cause cause : all) {
            lines.add(depth, causes.line(cause));
            causes.lines(cause).forEach(line -> lines.add(depth + 1, line));
        }
    }

    private void summary(Lines lines) {
        lines.section(words.say("diff.moved", comparison.bodies().size()));
        if (comparison.bodies().isEmpty()) {
            lines.add(
                    1, words.say(comparison.shared() == 0 ? "diff.nothing-shared" : "diff.none", comparison.shared()));
        } else {
            for (ImpactSummary.Line line : new ImpactSummary(shifts, comparison.shifts()).lines()) {
                lines.names(1, line.head(), line.names());
            }
        }
        if (comparison.quiet() > 0) {
            lines.add(1, words.say("diff.quiet", comparison.quiet()));
        }
    }

    private void bodies(Lines lines) {
        ImpactRows rows = new ImpactRows(shifts);
        for (Comparison.Moving moving : comparison.bodies()) {
            String name = moving.shift().before().body().name();
            lines.section(words.clauses(words.say("body.name", name), rows.body(moving.shift())));
            possible(moving.shift(), lines);
            causes(1, moving.causes(), lines);
            List<TargetShift> targets = moving.shift().targets();
            for (int i = 0; i < targets.size(); i++) {
                TargetShift target = targets.get(i);
                lines.add(
                        1,
                        words.say(
                                "diff.target",
                                ShiftWords.target(target.after()),
                                rows.target(target),
                                rows.gain(target)));
                List<Cause> why = moving.targets().get(i);
                causes(2, why, lines);
                if (why.isEmpty()) {
                    lines.add(2, words.say("diff.no-cause"));
                }
            }
        }
    }

    /** What the score is reckoned of, where that is another. */
    private void possible(BodyShift shift, Lines lines) {
        BigDecimal before = shift.before().score().possible();
        BigDecimal after = shift.after().score().possible();
        if (before.compareTo(after) != 0) {
            lines.add(1, words.say("diff.possible", shifts.move(Shown.plain(before), Shown.plain(after))));
        }
    }

    /** What stands in one report alone. */
    private void lone(Lines lines) {
        int count = comparison.lone().size() + comparison.units().size();
        if (count == 0) {
            return;
        }
        lines.section(words.say("diff.lone", count));
        names("diff.units", comparison.units().stream().map(this::target).toList(), lines);
        for (boolean first : new boolean[] {true, false}) {
            String side = first ? "before" : "after";
            List<Lone> here = comparison.lone().stream()
                    .filter(each -> each.first() == first)
                    .toList();
            names(
                    "diff.lone.bodies." + side,
                    here.stream()
                            .filter(each -> each.target() == null)
                            .map(each -> each.body().name())
                            .toList(),
                    lines);
            names(
                    "diff.lone.targets." + side,
                    here.stream()
                            .filter(each -> each.target() != null)
                            .map(this::target)
                            .toList(),
                    lines);
        }
    }

    private String target(Lone lone) {
        TargetOutcome target = lone.target();
        return target == null
                ? lone.body().name()
                : words.say("impact.moved", lone.body().name(), ShiftWords.target(target)) + earned(target);
    }

    private String earned(TargetOutcome target) {
        BigDecimal points = target.points();
        return points == null ? "" : words.say("diff.earned", Shown.plain(points), Shown.plain(target.marks()));
    }

    private void names(String code, List<String> names, Lines lines) {
        if (!names.isEmpty()) {
            lines.names(1, words.say(code, names.size()), names);
        }
    }
}
