package io.kaohe.score;

import static io.kaohe.score.Standings.paid;
import static io.kaohe.score.Standings.unpaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Register;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.Reason;
import io.kaohe.report.Score;
import io.kaohe.report.Settlement;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a block is scored; every body's ledger adds up to its points. */
class BlockTest {
    private static final Standing FULL = paid(Verdict.MET, "10", "10");
    private static final Standing MOST = paid(Verdict.MISSED, "20", "15");
    private static final Standing OPEN = unpaid(Verdict.NO_DATA, "10", "12");

    private static Block block(Aggregation aggregation, @Nullable String marks) {
        return new Block("block", "板块", aggregation, number(marks), null, null, null);
    }

    private static Block sum(@Nullable String marks, @Nullable String cap, @Nullable String floor) {
        return new Block("block", "板块", Aggregation.SUM, number(marks), number(cap), number(floor), null);
    }

    private static @Nullable BigDecimal number(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** Without a share that must be judged, and with points rounded to two digits. */
    private static Scheme scheme() {
        return Standings.scheme("0", Placing.GAP, Map.of(Scheme.PART, 2));
    }

    private static BodyStanding body(Scheme scheme, Block block, Standing... standings) {
        BodyStanding body = new Scoring(List.of(block), scheme, Map.of(), List.of(), List.of())
                .of(Standings.body("a", null), List.of(standings), List.of(standings), List.of());
        assertThat(ledger(body)).isEqualByComparingTo(body.score().points());
        return body;
    }

    private static BodyStanding body(Block block, Standing... standings) {
        return body(scheme(), block, standings);
    }

    private static BigDecimal ledger(BodyStanding body) {
        return body.ledger().stream()
                .map(LedgerLine::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** P, M, U, then 最低, 按已判 and 最高; a dash for what there is none of. */
    private static String numbers(BodyStanding body) {
        Score score = body.score();
        return String.join(
                " ",
                plain(score.points()),
                plain(score.possible()),
                plain(score.unjudged()),
                share(score.lowest()),
                share(score.judged()),
                share(score.highest()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String share(@Nullable Fraction share) {
        return share == null ? "-" : share.toString();
    }

    private static List<String> reasons(BodyStanding body) {
        return body.blocks().get(0).settlements().stream()
                .map(Settlement::reason)
                .map(Reason::code)
                .toList();
    }

    @Test
    void lowestRateTakesTheMarksOfTheBlock() {
        BodyStanding body = body(block(Aggregation.LOWEST, null), FULL, MOST);

        assertThat(numbers(body)).isEqualTo("22.5 30 0 0.75 0.75 0.75");
        assertThat(body.blocks())
                .extracting(BlockStanding::settlements)
                .containsExactly(List.of(new Settlement(
                        Reason.of("report.block.lowest", "指标（1家）15/20", "30"), new BigDecimal("-2.50"))));
        assertThat(body.ledger().get(2).block()).isEqualTo("block");
        assertThat(numbers(body(block(Aggregation.LOWEST, "8"), FULL, MOST))).isEqualTo("6 8 0 0.75 0.75 0.75");
    }

    @Test
    void equalRatesAreNamedBoth() {
        BodyStanding body =
                body(block(Aggregation.LOWEST, null), paid(Verdict.BEHIND, "10", "8"), paid(Verdict.BEHIND, "5", "4"));

        assertThat(numbers(body)).isEqualTo("12 15 0 0.8 0.8 0.8");
        Settlement step = body.blocks().get(0).settlements().get(0);
        assertThat(step.points()).isEqualByComparingTo("0");
        assertThat(step.reason().arguments()).containsExactly("指标（1家）8/10、指标（1家）4/5", "15");
    }

    @Test
    void lowestIsUnjudgedWhileSomethingOpenCouldBeLower() {
        BodyStanding body = body(block(Aggregation.LOWEST, null), MOST, OPEN);

        assertThat(numbers(body)).isEqualTo("0 30 30 0 - 0.75");
        assertThat(reasons(body)).containsExactly("report.block.open");
        assertThat(numbers(body(block(Aggregation.LOWEST, null), OPEN, OPEN))).isEqualTo("0 20 20 0 - 1.2");
        Standing endless = unpaid(Verdict.UNDECIDABLE, "10", null);
        assertThat(numbers(body(block(Aggregation.LOWEST, null), endless))).isEqualTo("0 10 10 0 - -");
        assertThat(numbers(body(block(Aggregation.LOWEST, null), endless, FULL)))
                .isEqualTo("0 20 20 0 - 1");
    }

    @Test
    void nothingEarnedAnywhereDecidesTheLowest() {
        BodyStanding body = body(block(Aggregation.LOWEST, null), paid(Verdict.MISSED, "10", "0"), OPEN);

        assertThat(numbers(body)).isEqualTo("0 20 0 0 0 0");
        assertThat(reasons(body)).containsExactly("report.block.lowest");
    }

    @Test
    void unjudgedBlockDoesNotDragDownTheOthers() {
        Standing outside = Standings.outside(paid(Verdict.MET, "40", "36"));

        assertThat(numbers(body(block(Aggregation.LOWEST, null), FULL, OPEN, outside)))
                .isEqualTo("36 60 20 0.6 0.9 " + new Fraction(new BigDecimal("56"), new BigDecimal("60")));
    }

    @Test
    void whatIsNotAtStakeLeavesTheBlock() {
        assertThat(numbers(body(block(Aggregation.LOWEST, "30"), FULL, unpaid(Verdict.EXEMPT, "10", null))))
                .isEqualTo("30 30 0 1 1 1");
        assertThat(numbers(body(block(Aggregation.ALL_MET, "30"), unpaid(Verdict.NOT_DUE, "10", null))))
                .isEqualTo("0 0 0 - - -");
    }

    @Test
    void allMetIsAllOrNothing() {
        Block block = block(Aggregation.ALL_MET, null);
        Standing surplus = paid(Verdict.EXCEEDED, "10", "12");

        assertThat(numbers(body(block, FULL, surplus))).isEqualTo("20 20 0 1 1 1");
        assertThat(reasons(body(block, FULL, paid(Verdict.ON_PACE, "10", "9"))))
                .containsExactly("report.block.all-met");
        assertThat(numbers(body(block, FULL, MOST))).isEqualTo("0 30 0 0 0 0");
        assertThat(numbers(body(block, FULL, OPEN))).isEqualTo("0 20 20 0 - 1");
        assertThat(numbers(body(block, MOST, OPEN))).isEqualTo("0 30 0 0 0 0");
        assertThat(numbers(body(block, OPEN))).isEqualTo("0 10 10 0 - 1");
        assertThat(numbers(body(block, unpaid(null, "10", "10")))).isEqualTo("0 10 10 0 - 1");
    }

    @Test
    void meanOfTheRatesWhateverTheMarks() {
        assertThat(numbers(body(block(Aggregation.MEAN, null), FULL, MOST))).isEqualTo("26.25 30 0 0.875 0.875 0.875");
        assertThat(numbers(body(block(Aggregation.MEAN, null), MOST, OPEN))).isEqualTo("11.25 30 15 0.375 0.75 0.975");
        assertThat(numbers(body(block(Aggregation.MEAN, null), MOST, unpaid(Verdict.NO_DATA, "10", null))))
                .isEqualTo("11.25 30 15 0.375 0.75 -");
    }

    @Test
    void conversionToMarksOfTheBlock() {
        assertThat(numbers(body(sum("60", null, null), FULL, MOST)))
                .isEqualTo("50 60 0 " + String.join(" ", List.of(fiveSixths(), fiveSixths(), fiveSixths())));
        assertThat(numbers(body(sum("60", null, null), FULL, OPEN))).isEqualTo("30 60 30 0.5 1 1.1");
        assertThat(numbers(body(sum("10", null, null), paid(Verdict.BEHIND, "3", "1"))))
                .isEqualTo("3.33 10 0 0.333 0.333 0.333");
        assertThat(numbers(body(sum("10", null, null), paid(Verdict.MET, "2", "2"), unpaid(Verdict.NO_DATA, "1", "1"))))
                .isEqualTo("6.67 10 3.33 0.667 1 1");
    }

    private static String fiveSixths() {
        return new Fraction(new BigDecimal("5"), new BigDecimal("6")).toString();
    }

    @Test
    void capAndFloorHoldThePointsAndTheRange() {
        Standing surplus = paid(Verdict.EXCEEDED, "10", "13");
        assertThat(numbers(body(sum(null, "12", null), surplus))).isEqualTo("12 10 0 1.2 1.2 1.2");
        assertThat(numbers(body(sum(null, "13", null), surplus))).isEqualTo("13 10 0 1.3 1.3 1.3");
        assertThat(reasons(body(sum(null, "13", null), surplus))).isEmpty();
        assertThat(numbers(body(sum(null, "22", null), surplus, OPEN))).isEqualTo("13 20 10 0.65 1.3 1.1");
        assertThat(numbers(body(sum(null, "22", null), surplus, unpaid(Verdict.NO_DATA, "10", null))))
                .isEqualTo("13 20 10 0.65 1.3 1.1");

        Standing lost = paid(Verdict.MISSED, "10", "-4");
        BodyStanding body = body(sum(null, null, "0"), lost, paid(Verdict.MISSED, "10", "1"));
        assertThat(numbers(body)).isEqualTo("0 20 0 0 0 0");
        assertThat(reasons(body)).containsExactly("report.block.floor");
        assertThat(numbers(body(sum(null, null, "0"), lost, OPEN))).isEqualTo("0 20 10 0 0 0.4");
        assertThat(numbers(body(sum(null, null, "5"), OPEN))).isEqualTo("0 10 10 0 - 1.2");
    }

    @Test
    void roundingPointOfTheBlockActsOnEveryBlock() {
        SchemeSketch sketch = new SchemeSketch();
        sketch.roundings.put(Scheme.BLOCK, new Rounding(0, RoundingMode.TRUNCATE));
        Scheme scheme = sketch.done();
        Standing standing = paid(Verdict.BEHIND, "10", "8.75");

        BodyStanding plain = body(scheme, new Block("block", "板块"), standing);
        assertThat(plain.score().points()).isEqualTo(new BigDecimal("8"));
        assertThat(reasons(plain)).containsExactly("report.block.rounding");
        assertThat(body(scheme, block(Aggregation.LOWEST, "7"), standing)
                        .score()
                        .points())
                .isEqualTo(new BigDecimal("6"));
        assertThat(reasons(body(new Block("block", "板块"), standing))).isEmpty();
    }

    @Test
    void bonusComesOnTopOfTheSettledBlock() {
        SchemeSketch sketch = new SchemeSketch();
        Register bonus = new Register("加分", new BigDecimal("5"), Register.Purpose.TOTAL);
        sketch.overall = new Overall(new TreeMap<>(Map.of("加分", bonus)), List.of(), List.of());
        Entry entry = new Entry("加分", new BigDecimal("2"), "adjust/x/一", null, null, true, "加2分");

        BodyStanding body = new Scoring(
                        List.of(block(Aggregation.LOWEST, null)), sketch.done(), Map.of(), List.of(), List.of())
                .of(Standings.body("a", null), List.of(FULL, MOST), List.of(FULL, MOST), List.of(entry));

        assertThat(body.score().points()).isEqualByComparingTo("24.5");
        assertThat(ledger(body)).isEqualByComparingTo("24.5");
        assertThat(body.blocks().get(0).score().points()).isEqualByComparingTo("22.5");
    }
}
