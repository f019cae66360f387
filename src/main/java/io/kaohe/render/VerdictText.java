package io.kaohe.render;

import io.kaohe.facts.Join;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last part of an explanation: verdict, outlook, points, light and flags, each with the rule that said so. */
final class VerdictText {
    private final Words words;
    private final TargetWords target;
    private final RuleLines rules;
    private final Report report;

    VerdictText(Words words, Report report, RuleLines rules) {
        this.words = words;
        this.target = new TargetWords(words, report.scheme());
        this.rules = rules;
        this.report = report;
    }

    void write(Standing standing, BodyStanding body, Calculator calculator, Lines lines) {
        lines.section(words.say("explain.section.verdict"));
        verdict(standing, lines);
        lines.section(words.say("explain.section.award"));
        awards(standing, calculator.awards(), lines);
        lines.calculation(1, calculator.shares());
        new BlockWords(words).around(standing, body).forEach(line -> lines.add(1, line));
        lines.section(words.say("explain.section.flags"));
        List<String> flags = flags(standing, body);
        if (flags.isEmpty()) {
            lines.add(1, words.say("explain.no-flags"));
        }
        flags.forEach(flag -> lines.add(1, flag));
    }

    /** The same in as few lines as will do, each leading to the rule behind it. */
    void brief(Standing standing, BodyStanding body, Calculator calculator, HtmlRules linked) {
        Judgement judgement = standing.judgement();
        String several = target.tests(judgement, new Paint(false));
        linked.line(words.say("html.verdict", target.verdict(judgement), target.reason(judgement)), judgement.rule());
        linked.lines().add(1, several);
        linked.lines().add(1, new Outlooks(words).sentence(judgement.measurement()));
        Light light = standing.light();
        if (light != null && light.name() != null) {
            linked.line(light.name(), light.rule());
        }
        for (Finding finding : standing.review().findings()) {
            linked.line(words.say("html.finding", finding.label()), finding.rule());
        }
        for (int i = 0; i < standing.awards().size(); i++) {
            Award award = standing.awards().get(i);
            linked.line(earned(award), award.rule());
            worked(award, calculator.awards().get(i), linked.lines());
        }
        if (standing.awards().isEmpty()) {
            linked.lines().add(1, unpaid(standing));
        }
        new BlockWords(words)
                .around(standing, body)
                .forEach(line -> linked.lines().add(1, line));
        flags(standing, body).forEach(flag -> linked.lines().add(1, flag));
    }

    /** What a reader should know. */
    private List<String> flags(Standing standing, BodyStanding body) {
        List<String> flags =
                new ArrayList<>(target.flags(standing).stream().map(words::say).toList());
        flags.addAll(events(standing, body));
        return flags;
    }

    private void verdict(Standing standing, Lines lines) {
        Judgement judgement = standing.judgement();
        if (judgement.tests().isEmpty()) {
            said(judgement, "", 1, lines);
        } else {
            several(judgement, lines);
        }
        String outlook = new Outlooks(words).sentence(judgement.measurement());
        if (!outlook.isEmpty()) {
            lines.add(1, words.say("explain.outlook", outlook));
        }
        Light light = standing.light();
        if (light != null && light.name() != null && light.rule() != null) {
            lines.add(1, words.say("explain.light", light.name(), light.rule()));
            rules.write(light.rule(), 1);
        }
        for (Finding finding : standing.review().findings()) {
            lines.add(1, words.say("explain.finding", finding.label(), finding.rule()));
            rules.write(finding.rule(), 1);
        }
    }

    /** First what came out and which test decided, then each test with its rule. */
    private void several(Judgement judgement, Lines lines) {
        List<Judgement> tests = judgement.tests();
        TestWords labels = new TestWords(words);
        for (int i = 0; i < tests.size(); i++) {
            if (Chosen.decides(tests.get(i), judgement)) {
                boolean all = judgement.measurement().target().requirement().join() == Join.ALL;
                lines.add(
                        1,
                        words.say(
                                all ? "explain.decides.all" : "explain.decides.any",
                                target.verdict(judgement),
                                words.numbered(i, "")));
            }
        }
        for (int i = 0; i < tests.size(); i++) {
            Measurement measured = tests.get(i).measurement();
            String label = words.numbered(i, labels.label(measured.test()));
            said(tests.get(i), words.say("explain.test", label), 1, lines);
        }
    }

    private void said(Judgement judgement, String before, int depth, Lines lines) {
        String word = target.verdict(judgement);
        String rule = judgement.rule();
        lines.add(depth, before + (rule == null ? word : words.say("explain.verdict.by", word, rule)));
        int deeper = before.isEmpty() ? depth : depth + 1;
        lines.add(deeper, words.say("explain.reason", target.reason(judgement)));
        List<String> spoke = rule == null ? judgement.contested() : List.of(rule);
        spoke.forEach(id -> rules.write(id, deeper));
    }

    private void awards(Standing standing, List<Calculation> calculations, Lines lines) {
        for (int i = 0; i < standing.awards().size(); i++) {
            award(standing.awards().get(i), calculations.get(i), lines);
        }
        if (standing.awards().isEmpty()) {
            lines.add(1, unpaid(standing));
        }
    }

    /** Why no award is due. */
    private String unpaid(Standing standing) {
        String verdict = target.verdict(standing.judgement());
        return standing.open() && standing.marks().signum() > 0
                ? words.say("explain.award.not-judged", verdict, Shown.plain(standing.marks()))
                : words.say("explain.award.not-counted", verdict);
    }

    private void award(Award award, Calculation calculation, Lines lines) {
        lines.add(1, earned(award));
        worked(award, calculation, lines);
        List<String> spoke = award.rule() == null ? award.contested() : List.of(award.rule());
        spoke.forEach(id -> rules.write(id, 1));
    }

    /** What the part earned. */
    private String earned(Award award) {
        String part = award.part().name();
        String of = Shown.plain(award.part().marks());
        return award.points() == null
                ? words.say("explain.award.open", part, of)
                : words.say("explain.award", part, Shown.plain(award.points()), of);
    }

    /** The arithmetic of that, or where there is none to follow, how it came about. */
    private void worked(Award award, Calculation calculation, Lines lines) {
        lines.calculation(1, calculation);
        if (award.arithmetic() != null && calculation.rows().isEmpty()) {
            lines.add(1, words.say("explain.award.formula", award.arithmetic()));
        }
    }

    /** What happened to the body, as far as a rule that spoke on the target asks for it. */
    private List<String> events(Standing standing, BodyStanding body) {
        List<RuleInfo> spoke = new ArrayList<>();
        Chosen.tests(standing).forEach(test -> add(test.rule(), spoke));
        standing.awards().forEach(award -> add(award.rule(), spoke));
        standing.review().findings().forEach(finding -> add(finding.rule(), spoke));
        EventWords events = new EventWords(words);
        return body.events().stream()
                .filter(event -> spoke.stream().anyMatch(rule -> EventWords.named(event, rule)))
                .map(event -> words.say("explain.event", events.sentence(event)))
                .toList();
    }

    private void add(@Nullable String id, List<RuleInfo> rules) {
        RuleInfo rule = id == null ? null : report.rules().get(id);
        if (rule != null) {
            rules.add(rule);
        }
    }
}
