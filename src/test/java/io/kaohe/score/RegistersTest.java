package io.kaohe.score;

import static io.kaohe.score.Standings.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Quota;
import io.kaohe.facts.Register;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.TieBreak;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Grade;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bonuses and deductions, what they do to total and place, and quotas. */
class RegistersTest {
    private static final Register BONUS = new Register("加分", new BigDecimal("5"), Register.Purpose.TOTAL);
    private static final Register EXTRA = new Register("附加", null, Register.Purpose.TIES);

    private static SchemeSketch sketch() {
        SchemeSketch sketch = new SchemeSketch();
        sketch.overall = new Overall(
                new TreeMap<>(Map.of("加分", BONUS, "附加", EXTRA)),
                List.of(),
                List.of(new TieBreak(TieBreak.By.REGISTER, "附加", new Source("test", 1, 1))));
        return sketch;
    }

    private static Entry entry(String register, @Nullable String points, @Nullable String matter) {
        BigDecimal worth = points == null ? null : new BigDecimal(points);
        return new Entry(register, worth, "adjust/x/一", null, matter, true, "加" + points);
    }

    private static BodyStanding body(String id, String points, Entry... entries) {
        List<Standing> targets = List.of(paid(Verdict.MET, "100", points));
        return new Scoring(List.of(), sketch().done(), Map.of(), List.of(), List.of())
                .of(Standings.body(id, null), targets, targets, List.of(entries));
    }

    @Test
    void bonusIsCappedAndTheLedgerAddsUp() {
        BodyStanding body = body("a", "90", entry("加分", "3", "甲"), entry("加分", "2", "乙"), entry("加分", "1", null));

        assertThat(body.registers()).extracting(RegisterStanding::sum).containsExactly(new BigDecimal("6"));
        assertThat(body.registers()).extracting(RegisterStanding::points).containsExactly(new BigDecimal("5"));
        assertThat(body.score().points()).isEqualByComparingTo("95");
        assertThat(body.score().judged()).isEqualTo(Fraction.of(new BigDecimal("0.95")));
        assertThat(body.ledger().stream().map(LedgerLine::points))
                .containsExactly(
                        new BigDecimal("90"),
                        new BigDecimal("3"),
                        new BigDecimal("2"),
                        new BigDecimal("1"),
                        new BigDecimal("-1"));
    }

    @Test
    void onlyTheHighestOnOneMatterCountsAndOfEqualOnesTheFirst() {
        BodyStanding body = body("a", "90", entry("加分", "2", "甲"), entry("加分", "3", "甲"), entry("加分", "3", "甲"));

        assertThat(body.registers().get(0).lines().stream().map(RegisterStanding.Line::counts))
                .containsExactly(false, true, false);
        assertThat(body.score().points()).isEqualByComparingTo("93");
    }

    @Test
    void deductionIsCappedOnItsSideAndWhatIsNotKnownIsNotZero() {
        BodyStanding body = body("a", "90", entry("加分", "-7", "甲"), entry("加分", null, "乙"));

        assertThat(body.registers()).extracting(RegisterStanding::points).containsExactly(new BigDecimal("-5"));
        assertThat(body.score().points()).isEqualByComparingTo("85");
        assertThat(body.ledger().stream().map(LedgerLine::points).toList())
                .containsExactly(new BigDecimal("90"), new BigDecimal("-7"), null, new BigDecimal("2"));
    }

    @Test
    void bonusIsNotEarnedAgainByWhatCouldNotBeJudged() {
        List<Standing> targets = List.of(paid(Verdict.MET, "50", "40"), Standings.unpaid(Verdict.NO_DATA, "50", "50"));
        BodyStanding half = new Scoring(List.of(), sketch().done(), Map.of(), List.of(), List.of())
                .of(Standings.body("a", null), targets, targets, List.of(entry("加分", "5", "甲")));

        assertThat(half.score().lowest()).isEqualTo(Fraction.of(new BigDecimal("0.45")));
        assertThat(half.score().judged()).isEqualTo(Fraction.of(new BigDecimal("0.85")));
        assertThat(half.score().highest()).isEqualTo(Fraction.of(new BigDecimal("0.95")));
    }

    @Test
    void registerForTiesMovesNoPointsAndTellsTheSameScoresApart() {
        BodyStanding first = body("a", "90", entry("附加", "1", "甲"));
        List<BodyStanding> ranked = Ranking.rank(
                List.of(body("b", "90"), first, body("c", "91"), body("d", "90", entry("附加", "-1", "甲"))),
                sketch().done());

        assertThat(first.score().points()).isEqualByComparingTo("90");
        assertThat(ranked).extracting(BodyStanding::rank).containsExactly(3, 2, 1, 4);
    }

    private static List<Grade> held(Quota quota, String... points) {
        SchemeSketch sketch = new SchemeSketch();
        List<List<String>> rungs = List.of(List.of("合格"), List.of("良好"), List.of("优秀"));
        SortedMap<String, Ladder> ladders = new TreeMap<>(Map.of(Scheme.GRADES, new Ladder(Scheme.GRADES, rungs)));
        sketch.ladders = ladders;
        sketch.overall = new Overall(new TreeMap<>(), List.of(quota), List.of());
        Scheme scheme = sketch.done();
        List<BodyStanding> bodies = new ArrayList<>();
        for (String each : points) {
            Grade grade = new Grade(each.compareTo("80") < 0 ? "合格" : "优秀", "review/x/一", List.of());
            BodyStanding body = body("b" + bodies.size(), each);
            bodies.add(body.reviewed(Review.NONE.graded(grade)));
        }
        return Quotas.hold(Ranking.rank(bodies, scheme), scheme).stream()
                .map(body -> Objects.requireNonNull(body.review().grade()))
                .toList();
    }

    private static List<String> grades(Quota quota, String... points) {
        return held(quota, points).stream()
                .map(grade -> grade.name() + grade.moves().size())
                .toList();
    }

    private static List<String> moves(Quota quota, String... points) {
        return held(quota, points).stream()
                .flatMap(grade -> grade.moves().stream())
                .map(Grade.Move::rule)
                .toList();
    }

    private static Quota share(String share, RoundingMode mode, boolean ties) {
        return new Quota("优秀", Fraction.of(new BigDecimal(share)), null, mode, ties);
    }

    @Test
    void whoIsOverTheQuotaGetsTheNextGrade() {
        assertThat(grades(share("0.5", RoundingMode.TRUNCATE, false), "95", "90", "85", "79", "70"))
                .containsExactly("优秀0", "优秀0", "良好1", "合格0", "合格0");
        assertThat(grades(share("0.5", RoundingMode.UP, false), "95", "90", "85", "79", "70"))
                .containsExactly("优秀0", "优秀0", "优秀0", "合格0", "合格0");
        assertThat(grades(new Quota("优秀", null, 1, RoundingMode.TRUNCATE, false), "85", "95", "90"))
                .containsExactly("良好1", "优秀0", "良好1");
    }

    @Test
    void aQuotaOfNobodyIsNotCalledFull() {
        assertThat(moves(share("0.2", RoundingMode.TRUNCATE, false), "95", "90"))
                .containsExactly("名额/0/优秀", "名额/0/优秀");
        assertThat(moves(share("0.5", RoundingMode.TRUNCATE, false), "95", "90"))
                .containsExactly("名额/优秀");
        assertThat(new Grade.Move("良好", "名额/0/优秀").over()).isEqualTo("优秀");
        assertThat(new Grade.Move("良好", "名额/优秀").over()).isEqualTo("优秀");
    }

    @Test
    void thoseWhoShareTheLastPlaceGetInTogetherOrNotAtAll() {
        assertThat(grades(share("0.5", RoundingMode.TRUNCATE, false), "95", "90", "90", "79"))
                .containsExactly("优秀0", "良好1", "良好1", "合格0");
        assertThat(grades(share("0.5", RoundingMode.TRUNCATE, true), "95", "90", "90", "79"))
                .containsExactly("优秀0", "优秀0", "优秀0", "合格0");
    }
}
