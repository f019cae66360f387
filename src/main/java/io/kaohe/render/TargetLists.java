package io.kaohe.render;

import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A body's targets: shortfalls one by one, where the rules failed, data gaps with their reasons, then the rest by verdict. */
final class TargetLists {
    /** So many data gaps stand with their reasons on one screen; those after them only by name. */
    private static final int GAPS_SHOWN = 12;

    private static final String INDENT = "  ";

    private final Words words;
    private final TargetWords target;
    private final Paint paint;
    private final Report report;
    private final boolean all;

    TargetLists(Words words, Paint paint, Report report, boolean all) {
        this.words = words;
        this.target = new TargetWords(words);
        this.paint = paint;
        this.report = report;
        this.all = all;
    }

    List<String> lines(List<Standing> targets) {
        List<String> lines = new ArrayList<>();
        shortfalls(select(targets, Verdict::shortfall), lines);
        findings(targets, lines);
        gaps(select(targets, Verdict::unjudged), lines);
        rest(select(targets, verdict -> !verdict.shortfall() && !verdict.unjudged()), lines);
        return lines;
    }

    private void shortfalls(List<Standing> shortfalls, List<String> lines) {
        section("section.shortfalls", shortfalls.size(), lines);
        for (Standing standing : shortfalls) {
            lines.add(INDENT + words.clauses(name(standing), verdict(standing), light(standing)));
            Columns columns = new Columns("ll");
            Measurement measured = standing.judgement().measurement();
            columns.row(words.say("shortfall.promise"), target.promise(measured));
            columns.row(words.say("shortfall.state"), target.state(measured));
            columns.row(words.say("shortfall.gap"), target.gap(measured));
            columns.row(words.say("shortfall.owner"), target.owner(measured));
            columns.row(words.say("shortfall.points"), target.points(standing, rule(standing)));
            for (Reason flag : measured.flags()) {
                columns.row(words.say("shortfall.flag"), words.say(flag));
            }
            indent(columns, INDENT + INDENT, lines);
        }
    }

    private void findings(List<Standing> targets, List<String> lines) {
        Columns columns = new Columns("ll");
        int count = 0;
        for (Standing standing : targets) {
            List<String> findings = new ArrayList<>();
            if (standing.judgement().verdict() == null) {
                findings.add(target.reason(standing.judgement()));
            }
            target.findings(standing).forEach(finding -> findings.add(words.say(finding)));
            findings.forEach(finding -> columns.row(name(standing), paint.warning(finding)));
            count += findings.size();
        }
        section("section.findings", count, lines);
        indent(columns, INDENT, lines);
    }

    private void gaps(List<Standing> gaps, List<String> lines) {
        section("section.gaps", gaps.size(), lines);
        int shown = all ? gaps.size() : Math.min(GAPS_SHOWN, gaps.size());
        Columns columns = new Columns("lll");
        for (Standing standing : gaps.subList(0, shown)) {
            columns.row(verdict(standing), name(standing), why(standing.judgement()));
        }
        indent(columns, INDENT, lines);
        byVerdict(gaps.subList(shown, gaps.size()), "section.more", INDENT, lines);
    }

    private void rest(List<Standing> rest, List<String> lines) {
        if (rest.isEmpty()) {
            return;
        }
        lines.add("");
        if (all) {
            for (Verdict verdict : Verdict.values()) {
                list(select(rest, verdict::equals), verdict, lines);
            }
            return;
        }
        byVerdict(rest, "section.rest", "", lines);
        List<String> flagged = rest.stream()
                .filter(standing -> !standing.judgement().measurement().flags().isEmpty())
                .map(TargetLists::name)
                .toList();
        if (!flagged.isEmpty()) {
            lines.add(words.say("section.flagged", flagged.size(), words.names(flagged)));
        }
    }

    private void list(List<Standing> standings, Verdict verdict, List<String> lines) {
        if (standings.isEmpty()) {
            return;
        }
        lines.add(words.say("section.rest-all", paint.verdict(verdict, verdict.chinese()), standings.size()));
        Columns columns = new Columns("lllrl");
        for (Standing standing : standings) {
            Measurement measured = standing.judgement().measurement();
            boolean known = measured.step(Quantity.ACTUAL).isPresent();
            String notes = words.parts(measured.flags().stream().map(words::say).toArray(String[]::new));
            columns.row(
                    name(standing),
                    measured.target().requirement().text(),
                    known ? target.state(measured) : why(standing.judgement()),
                    points(standing),
                    words.parts(light(standing), notes));
        }
        indent(columns, INDENT, lines);
    }

    private void byVerdict(List<Standing> standings, String code, String indent, List<String> lines) {
        for (Verdict verdict : Verdict.values()) {
            List<String> names = select(standings, verdict::equals).stream()
                    .map(TargetLists::name)
                    .toList();
            if (!names.isEmpty()) {
                String word = paint.verdict(verdict, verdict.chinese());
                lines.add(indent + words.say(code, word, names.size(), words.names(names)));
            }
        }
    }

    private void section(String code, int count, List<String> lines) {
        if (count > 0) {
            lines.add("");
            lines.add(paint.heading(words.say(code, count)));
        }
    }

    private static void indent(Columns columns, String indent, List<String> lines) {
        columns.lines().forEach(line -> lines.add(indent + line));
    }

    private @Nullable RuleInfo rule(Standing standing) {
        String id = standing.judgement().rule();
        return id == null ? null : report.rules().get(id);
    }

    private String why(Judgement judgement) {
        Reason missing = judgement.measurement().missing();
        return missing == null ? target.reason(judgement) : words.say(missing);
    }

    private String points(Standing standing) {
        return standing.awards().isEmpty()
                ? ""
                : words.say("points.of", Shown.plain(standing.points()), Shown.plain(standing.marks()));
    }

    private String verdict(Standing standing) {
        return paint.verdict(standing.judgement().verdict(), target.verdict(standing.judgement()));
    }

    private String light(Standing standing) {
        return standing.light() == null ? "" : paint.light(standing.light(), target.light(standing));
    }

    private static String name(Standing standing) {
        return standing.judgement().measurement().indicator().name();
    }

    private static List<Standing> select(List<Standing> targets, Predicate<Verdict> wanted) {
        return targets.stream()
                .filter(standing -> {
                    Verdict verdict = standing.judgement().verdict();
                    return verdict != null && wanted.test(verdict);
                })
                .toList();
    }
}
