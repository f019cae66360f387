package io.kaohe.render;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Table;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The second half of an explanation: verdict, points, light and flags, each with the rule that said so. */
final class VerdictText {
    private static final String INDENT = "  ";

    private final Words words;
    private final TargetWords target;
    private final Report report;

    VerdictText(Words words, Report report) {
        this.words = words;
        this.target = new TargetWords(words);
        this.report = report;
    }

    List<String> lines(Standing standing) {
        List<String> lines = new ArrayList<>();
        section("verdict", verdict(standing), lines);
        section("award", awards(standing), lines);
        List<String> flags = target.flags(standing).stream().map(words::say).toList();
        section("flags", flags.isEmpty() ? List.of(words.say("explain.no-flags")) : flags, lines);
        return lines;
    }

    private void section(String code, List<String> content, List<String> lines) {
        lines.add("");
        lines.add(words.say("explain.section." + code));
        content.forEach(line -> lines.add(INDENT + line));
    }

    private List<String> verdict(Standing standing) {
        Judgement judgement = standing.judgement();
        List<String> lines = new ArrayList<>();
        String word = target.verdict(judgement);
        lines.add(judgement.rule() == null ? word : words.say("explain.verdict.by", word, judgement.rule()));
        lines.add(words.say("explain.reason", target.reason(judgement)));
        spoke(judgement.rule() == null ? judgement.contested() : List.of(judgement.rule()), lines);
        Light light = standing.light();
        if (light != null && light.name() != null && light.rule() != null) {
            lines.add(words.say("explain.light", light.name(), light.rule()));
            spoke(List.of(light.rule()), lines);
        }
        return lines;
    }

    private List<String> awards(Standing standing) {
        Judgement judgement = standing.judgement();
        List<String> lines = new ArrayList<>();
        for (Award award : standing.awards()) {
            award(award, lines);
        }
        if (standing.awards().isEmpty()) {
            String verdict = target.verdict(judgement);
            lines.add(
                    judgement.unjudged()
                            ? words.say("explain.award.not-judged", verdict, Shown.plain(standing.marks()))
                            : words.say("explain.award.not-counted", verdict));
        }
        return lines;
    }

    private void award(Award award, List<String> lines) {
        String part = award.part().name();
        String of = Shown.plain(award.part().marks());
        if (award.points() == null) {
            lines.add(words.say("explain.award.open", part, of));
            spoke(award.contested(), lines);
            return;
        }
        lines.add(words.say("explain.award", part, Shown.plain(award.points()), of));
        if (award.arithmetic() != null) {
            lines.add(words.say("explain.award.formula", award.arithmetic()));
        }
        spoke(award.rule() == null ? List.of() : List.of(award.rule()), lines);
    }

    /** The rules' own words, with the numbers and tables that they name. */
    private void spoke(List<String> rules, List<String> lines) {
        for (String id : rules) {
            RuleInfo rule = report.rules().get(id);
            if (rule != null) {
                rule(rule, lines);
            }
        }
    }

    private void rule(RuleInfo rule, List<String> lines) {
        lines.add(words.say("explain.rule", rule.id(), rule.title(), rule.clause()));
        rule.sentences().forEach(sentence -> lines.add(INDENT + sentence));
        rule.numbers().stream()
                .map(name -> report.numbers().get(name))
                .filter(Objects::nonNull)
                .forEach(number -> lines.add(INDENT + number(number)));
        report.tables().values().stream()
                .filter(table -> rule.sentences().stream().anyMatch(sentence -> sentence.contains(table.name())))
                .forEach(table -> lines.add(INDENT + table(table)));
        if (rule.explanation() != null) {
            lines.add(INDENT + words.say("explain.words", rule.explanation()));
        }
        if (rule.advice() != null) {
            lines.add(INDENT + words.say("explain.advice", rule.advice()));
        }
    }

    private String number(NamedNumber number) {
        String value = Shown.amount(number.value());
        String text = number.clause() == null
                ? words.say("explain.number", number.name(), value)
                : words.say("explain.number.clause", number.name(), value, number.clause());
        return words.clauses(
                text,
                number.since() == null ? null : words.say("explain.number.since", number.since()),
                number.until() == null ? null : words.say("explain.number.until", number.until()));
    }

    private String table(Table table) {
        List<String> rows = table.rows().stream().map(this::row).toList();
        return words.say("explain.table", table.name(), words.clauses(rows.toArray(String[]::new)));
    }

    private String row(Table.Row row) {
        String keys;
        if (row.to() == Integer.MAX_VALUE) {
            keys = words.say("explain.table.rest", row.from());
        } else {
            keys = row.from() == row.to() ? Integer.toString(row.from()) : row.from() + "-" + row.to();
        }
        return words.say("explain.table.row", keys, Shown.amount(row.value()));
    }
}
