package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Benchmark;
import io.kaohe.facts.Test.Between;
import io.kaohe.facts.Test.BottomLine;
import io.kaohe.facts.Test.Breakthrough;
import io.kaohe.facts.Test.Coverage;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.First;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Multiple;
import io.kaohe.facts.Test.NotFalling;
import io.kaohe.facts.Test.Qualitative;
import io.kaohe.facts.Test.Rank;
import io.kaohe.facts.Test.Stage;
import io.kaohe.facts.Test.Together;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.SchemeSketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a shortfall of each kind: 2 are reached, the base is 3, 1 is missing. */
class KindWordsTest {
    private static final Body CITY = ReportFixture.body("city", "某某市", null, null);
    private static final AtLeast ONE = new AtLeast(Amount.of("1", "家"), false);
    private static final AtMost FEW = new AtMost(Amount.of("5", "家"), false, Aspect.LEVEL);

    private final TargetWords words = new TargetWords(new Words(Messages.load()), new SchemeSketch().done());
    private final List<RequirementKind> said = new ArrayList<>();

    @Test
    void numbersToReach() {
        says(ONE, "实绩 2家，基数 3家", "全年还差 1家", "补上 1家 就能拿回");
        says(new Between(amount(), amount(), Aspect.LEVEL), "实绩 2家，基数 3家", "全年还差 1家", "补上 1家 就能拿回");
        says(new About(amount(), Aspect.LEVEL), "实绩 2家，基数 3家", "偏离超出容差 1家", "再靠近 1家 就能拿回");
        says(new Growth(amount(), false, Aspect.FALL), "降幅 2家，基数 3家", "全年还差 1家", "提高 1家 就能拿回");
        says(new Multiple(amount(), null, null), "实绩 2家，基数 3家，应达 5家", "全年还差 1家", "提高 1家 就能拿回");
        says(new EachMember(null, ONE), "最差的一个 2家，基数 3家", "最差的一个还差 1家", "最差的一个补上 1家 就能拿回");
        says(new Breakthrough(null, false), "实绩 2家，基数 3家", "全年还差 1家", "实现 1家 就能拿回");
        says(new Coverage(false), "实绩 2家，基数 3家", "全年还差 1家", "再覆盖 1家 就能拿回");
        says(new Stage("开工", null, false), "到2022年1-9月为止在 第2级，基数 3家", "全年还差 1家", "再前进 1家 就能拿回");
        says(new Qualitative(), "实绩 2家，基数 3家", "全年还差 1家", "按认定意见补上 1家");
    }

    @Test
    void limits() {
        says(FEW, "实绩 2家，基数 3家", "超出 1家", "压减 1家 就能拿回");
        says(new EachMember("县", FEW), "最差的一个 2家，基数 3家", "最差的一个超出 1家", "最差的一个压减 1家 就能拿回");
        says(new Coverage(true), "实绩 2家，基数 3家", "还剩 1家", "清掉剩下的 1家 就能拿回");
        says(new BottomLine(true), "实绩 2家，基数 3家", "还剩 1家", "整改完剩下的 1家 就能拿回");
        says(new BottomLine(false), "实绩 2家，基数 3家", "已发生 1家", "已经发生的 1家 消不掉");
    }

    @Test
    void comparisons() {
        says(new NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL), "实绩 2家，上年同期 3家", "全年还差 1家", "补上 1家 就能拿回");
        says(
                new NotFalling(Past.EVERY_YEAR, 3, true, false, Aspect.LEVEL),
                "到2022年1-9月为止最小的年增量 2家，基数 3家",
                "全年还差 1家",
                "补上 1家 就能拿回");
        says(new NotFalling(Past.ALL_TIME, 1, true, false, Aspect.PLACE), "位次 2家，历年最好 3家", "还差 1家", "前进 1家 就在要求的名次以内");
        says(new Together(), "增长最慢的一项 2家，基数 3家", "全年还差 1家", "最慢的一项提高 1家 就能拿回");
        says(new Rank(null, null, false, 1, Aspect.LEVEL), "位次 2家，基数 3家，应达 5家", "还差 1家", "前进 1家 就在要求的名次以内");
        says(new Benchmark("全省平均", null, false, false, Aspect.GROWTH), "增幅 2家，标杆 3家，应达 5家", "全年还差 1家", "提高 1家 就能拿回");
        says(new Benchmark("全省平均", null, true, true, Aspect.LEVEL), "实绩 2家，标杆 3家，应达 5家", "高出 1家", "压减 1家 就能拿回");
        says(new First("全市", false), "实绩 2家，基数 3家", "还没有，或者已有单位在先", "先于同类单位才能拿回");
        says(new First("全市", true), "实绩 2家，基数 3家", "还没有，或者已有单位在先", "同类单位都没有才能拿回");
    }

    @Test
    void whatHappensOnceHasItsLevelAndItsDay() {
        Measurement measured = new TargetFixture(CITY, "t", "指标", new Round(2022, 9))
                .requires("全市首个", new First("全市", false))
                .figure(Role.ACTUAL, figure -> {
                    figure.value = Amount.of("1", "家");
                    figure.level = Level.NATIONAL;
                    figure.date = LocalDate.of(2022, 5, 6);
                })
                .given(Quantity.ACTUAL, Amount.of("1", "家"))
                .standing()
                .judgement()
                .measurement();

        assertThat(words.state(measured)).isEqualTo("2022年1-9月实绩 1家，国家级，时间 2022-05-06");
    }

    @Test
    void noKindIsLeftOut() {
        numbersToReach();
        limits();
        comparisons();

        assertThat(said).contains(RequirementKind.values());
    }

    private void says(io.kaohe.facts.Test test, String state, String gap, String remedy) {
        said.add(test.kind());
        Standing standing = new TargetFixture(CITY, "t", "指标", new Round(2022, 9))
                .requires("要求", test)
                .given(Quantity.ACTUAL, Amount.of("2", "家"))
                .given(Quantity.BASE, Amount.of("3", "家"))
                .given(Quantity.TARGET, amount())
                .given(Quantity.GAP, Amount.of("1", "家"))
                .judged(Verdict.BEHIND, "judge/gap/滞后", "滞后")
                .paid("5", "0", "award/按比例/序时", "不得分")
                .standing();
        Measurement measured = standing.judgement().measurement();
        assertThat(words.state(measured)).isEqualTo(state.startsWith("到") ? state : "2022年1-9月" + state);
        assertThat(words.gap(measured)).isEqualTo(gap);
        assertThat(words.points(standing, null)).isEqualTo("满分 5，得 0，失 5；" + remedy);
    }

    private static Amount amount() {
        return Amount.of("5", "家");
    }
}
