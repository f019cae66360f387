package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Rank;
import io.kaohe.facts.Test.Stage;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Outlook;
import io.kaohe.report.Prospect;
import io.kaohe.sketch.FigureSketch;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the year will come to. */
class OutlookTest {
    private static final Prospect MEET = Prospect.WILL_MEET;
    private static final Prospect MISS = Prospect.WILL_MISS;
    private static final Prospect UNKNOWN = Prospect.UNKNOWN;

    private static World atLeast(String reached) {
        return new World("亿元", DataKind.FLOW, new AtLeast(amount("100亿元"), false)).value("2022-01..09", reached);
    }

    private static World forecast(World world, Consumer<FigureSketch> change) {
        return world.figure("2022", f -> {
            f.vintage = Vintage.FORECAST;
            f.kind = FigureKind.SELF;
            f.known = LocalDate.of(2022, 10, 10);
            change.accept(f);
        });
    }

    private static World forecast(World world, String value) {
        return forecast(world, f -> f.value = amount(value));
    }

    @Test
    void goingOnAsUntilNowIsComputed() {
        assertThat(atLeast("74.9亿元").at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
        assertThat(atLeast("75亿元").at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MEET));
        assertThat(atLeast("100亿元").at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MEET));
        World strict = new World("亿元", DataKind.FLOW, new AtLeast(amount("100亿元"), true)).value("2022-01..09", "75亿元");
        assertThat(strict.at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
    }

    @Test
    void limitIsKeptWhenTheYearStaysWithinIt() {
        World within = new World("起", DataKind.FLOW, new AtMost(amount("12起"), false, Aspect.LEVEL));
        assertThat(within.value("2022-01..06", "6起").at(6).outlook()).isEqualTo(new Outlook(UNKNOWN, MEET));
        World beyond = new World("起", DataKind.FLOW, new AtMost(amount("12起"), false, Aspect.LEVEL));
        assertThat(beyond.value("2022-01..06", "7起").at(6).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
        World broken = new World("起", DataKind.FLOW, new AtMost(amount("12起"), false, Aspect.LEVEL));
        assertThat(broken.value("2022-01..06", "13起").at(6).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
    }

    @Test
    void forecastStandsBesideTheResultAndIsNone() {
        World world = forecast(atLeast("60亿元"), "101亿元");
        assertThat(world.at(9).outlook()).isEqualTo(new Outlook(MEET, MISS));
        assertThat(facts(world.at(9))).containsExactly("实绩 2022-01..09", "预计 2022");
        assertThat(seen(world.at(9))).contains("实绩=6000000000").noneMatch(line -> line.startsWith("注"));
        assertThat(forecast(atLeast("60亿元"), "99亿元").at(9).outlook()).isEqualTo(new Outlook(MISS, MISS));
        assertThat(forecast(atLeast("60亿元"), "100亿元").at(9).outlook()).isEqualTo(new Outlook(MEET, MISS));
    }

    @Test
    void forecastAloneIsNoData() {
        World world = forecast(new World("亿元", DataKind.FLOW, new AtLeast(amount("100亿元"), false)), "101亿元");
        assertThat(seen(world.at(9))).first().isEqualTo("在途 未报送 未定");
        assertThat(world.at(9).outlook()).isEqualTo(new Outlook(MEET, UNKNOWN));
    }

    @Test
    void fromTheDeadlineOnNothingIsForeseen() {
        World world = forecast(atLeast("60亿元"), "101亿元").value("2022", "99亿元");
        assertThat(world.at(12).outlook()).isEqualTo(Outlook.UNKNOWN);
        assertThat(facts(world.at(12))).containsExactly("实绩 2022", "未取 2022");
    }

    @Test
    void figureThatIsKnownAfterwardsIsNoForecast() {
        assertThat(atLeast("60亿元").value("2022", "120亿元").at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
    }

    @Test
    void theNewestForecastOfTheBestSourceCountsAndNeedNotBeCertified() {
        World world = forecast(atLeast("60亿元"), f -> {
            f.value = amount("101亿元");
            f.status = FigureStatus.PENDING;
        });
        forecast(world, f -> {
            f.value = amount("99亿元");
            f.status = FigureStatus.PENDING;
            f.known = LocalDate.of(2022, 11, 1);
        });
        assertThat(world.at(9).outlook()).isEqualTo(new Outlook(MISS, MISS));
        assertThat(world.at(9, LocalDate.of(2023, 1, 1)).outlook()).isEqualTo(new Outlook(MISS, MISS));
        forecast(world, f -> {
            f.value = amount("100亿元");
            f.kind = FigureKind.BULLETIN;
        });
        assertThat(world.at(9).outlook()).isEqualTo(new Outlook(MEET, MISS));
        World returned = forecast(atLeast("60亿元"), f -> {
            f.value = amount("101亿元");
            f.status = FigureStatus.RETURNED;
        });
        assertThat(returned.at(9).outlook()).isEqualTo(new Outlook(UNKNOWN, MISS));
    }

    @Test
    void forecastIsHeldAgainstTheSameTest() {
        World growth = new World("亿元", DataKind.FLOW, new Growth(amount("5%"), false, Aspect.GROWTH));
        assertThat(forecast(growth.growth("2022-01..09", "7%"), f -> f.growth = amount("4%"))
                        .at(9)
                        .outlook())
                .isEqualTo(new Outlook(MISS, UNKNOWN));
        World rank = new World("亿元", DataKind.FLOW, new Rank(amount("3位"), null, false, 0, Aspect.LEVEL));
        assertThat(forecast(rank, f -> f.place = 3).at(9).outlook()).isEqualTo(new Outlook(MEET, UNKNOWN));
        World stage = new World("", DataKind.STATE, new Stage("获批", null, false))
                .ladder(List.of(List.of("申报"), List.of("获批")));
        assertThat(forecast(stage, f -> {
                            f.stage = "获批";
                            f.date = LocalDate.of(2022, 12, 20);
                        })
                        .at(9)
                        .outlook())
                .isEqualTo(new Outlook(MEET, UNKNOWN));
    }

    @Test
    void forecastsOfMembersAreAskedOneByOne() {
        World each = new World("家", DataKind.FLOW, new EachMember(null, new AtLeast(amount("2家"), false)))
                .indicator(x -> x.members = List.of("甲链", "乙链"));
        forecast(each, f -> {
            f.member = "甲链";
            f.value = amount("3家");
        });
        assertThat(each.at(9).outlook()).isEqualTo(Outlook.UNKNOWN);
        forecast(each, f -> {
            f.member = "乙链";
            f.value = amount("1家");
        });
        assertThat(each.at(9).outlook()).isEqualTo(new Outlook(MISS, UNKNOWN));
        assertThat(facts(each.at(9))).containsExactly("预计 2022 甲链", "预计 2022 乙链");
    }

    @Test
    void forecastForAnEarlierDeadlineSpeaksOfIt() {
        World early = atLeast("60亿元").by(11);
        early.figure("2022-01..11", f -> {
            f.vintage = Vintage.FORECAST;
            f.value = amount("100亿元");
        });
        assertThat(early.at(9).outlook()).isEqualTo(new Outlook(MEET, MISS));
    }
}
