package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Level;
import io.kaohe.facts.Round;
import io.kaohe.facts.Section;
import io.kaohe.facts.Source;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plan through its rounds, headed and ordered as the scheme says. */
final class RoundReports {
    private static final String ASSESSMENT = "某某市2022年科技创新目标考核";
    private static final String PLAN = "某某市2022年科技创新工作要点";
    private static final Body LUXI = ReportFixture.body("luxi", "泸溪县", "二类", "某副局长");
    private static final Body GUZHANG = ReportFixture.body("guzhang", "古丈县", "二类", null);
    private static final Body JISHOU = ReportFixture.body("jishou", "吉首市", "一类", "某副市长");
    private static final Event CRITICISM = new Event(
            "sx-01",
            "luxi",
            LocalDate.of(2022, 8, 3),
            "通报批评",
            Level.CITY,
            "数据迟报",
            "市督〔2022〕31号",
            2022,
            new Source("events.yaml", 2, 5));
    private static final Event HONOUR = new Event(
            "sx-02", "luxi", LocalDate.of(2022, 9, 20), "表彰", null, null, null, 2022, new Source("events.yaml", 3, 5));

    private RoundReports() {}

    /** A quarterly review of one county in a class of two: much is behind, much more cannot be judged. */
    static Report quarter() {
        Round round = new Round(2022, 9);
        List<Standing> targets = new ArrayList<>(RoundTargets.judged(LUXI, round));
        targets.addAll(RoundTargets.aside(LUXI, round));
        targets.addAll(RoundTargets.unjudged(LUXI, round));
        return fixture(round)
                .sections(Section.PACE, Section.PLACES, Section.LIGHTS, Section.BEHIND)
                .body(LUXI, 2, new Review(light("黄灯"), null, List.of(), List.of()), List.of(CRITICISM, HONOUR), targets)
                .body(GUZHANG, 1, light("绿灯"), List.of(RoundTargets.output(GUZHANG, round, "180", "提前")))
                .report();
    }

    /** A stage, two tests in one, a ruling, a repeat, a doubt: small enough to be read as JSON. */
    static Report mixed() {
        Round round = new Round(2022, 9);
        List<Standing> targets = new ArrayList<>(new MixedTargets(LUXI, round).all());
        targets.addAll(RoundTargets.aside(LUXI, round));
        return fixture(round)
                .body(LUXI, 1, Review.NONE, List.of(CRITICISM), targets)
                .report();
    }

    /** The half-year: what the year will come to, and what must be made up. */
    static Report halfYear() {
        Round round = new Round(2022, 6);
        return fixture(round)
                .sections(Section.BEHIND, Section.OUTLOOK, Section.CATCH_UP, Section.PLACES)
                .body(LUXI, null, light("黄灯"), RoundTargets.halfYear(LUXI, round))
                .report();
    }

    /** The settlement of three bodies: a grade, a veto, a grade that two rules gave. */
    static Report year() {
        Round round = new Round(2022, 12);
        Review failed = new Review(
                light("红灯"),
                new Grade("不合格", "review/year/不合格", List.of()),
                List.of(),
                List.of(
                        new Proposal("取消「评优资格」", "", "", "review/year/取消评优"),
                        new Proposal("约谈", "主要负责人", "市政府督查室", "review/year/约谈")));
        Review contested = new Review(
                null, new Grade(null, null, List.of("review/year/优秀", "review/year/不合格")), List.of(), List.of());
        return fixture(round)
                .sections(Section.RESULTS, Section.GRADES, Section.VETO, Section.CONSEQUENCES)
                .body(LUXI, 2, failed, List.of(CRITICISM, HONOUR), RoundTargets.results(LUXI, round))
                .body(GUZHANG, 1, contested, List.of(), List.of(RoundTargets.safe(GUZHANG, round)))
                .body(JISHOU, null, Review.NONE, List.of(), List.of(RoundTargets.unknown(JISHOU, round)))
                .report();
    }

    /** A look between the rounds: no sections are named, nothing is there for them. */
    static Report dispatch() {
        Round round = new Round(2022, 8);
        return fixture(round)
                .body(
                        LUXI,
                        1,
                        new Review(null, new Grade("良好", "review/year/优秀", List.of()), List.of(), List.of()),
                        List.of(HONOUR),
                        List.of(RoundTargets.output(LUXI, round, "180", "提前")))
                .report();
    }

    /** The sections of every round, and nothing for any of them. */
    static Report nothing() {
        Round round = new Round(2022, 12);
        return fixture(round)
                .sections(Section.values())
                .body(LUXI, null, Review.NONE, List.of(), List.of())
                .report();
    }

    private static ReportFixture fixture(Round round) {
        return new ReportFixture(ASSESSMENT, PLAN, round, null).ladder(ladder());
    }

    private static Ladder ladder() {
        return new Ladder(
                "平台",
                List.of(
                        List.of("谋划"),
                        List.of("申报"),
                        List.of("推荐"),
                        List.of("现场考察"),
                        List.of("公示"),
                        List.of("获批", "认定"),
                        List.of("挂牌"),
                        List.of("验收")));
    }

    private static @Nullable Light light(String name) {
        return new Light(name, "review/lights/黄灯", List.of());
    }
}
