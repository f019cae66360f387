package io.kaohe.score;

import static io.kaohe.score.Standings.paid;
import static io.kaohe.score.Standings.scheme;
import static io.kaohe.score.Standings.unpaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.LedgerStep;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static BodyStanding score(Scheme scheme, Standing... standings) {
        return new Scoring(List.of(), scheme, Map.of(), List.of(), List.of())
                .of(Standings.body("a", null), List.of(standings), List.of(standings), List.of());
    }

    private static Score half(Standing... standings) {
        return score(scheme("0.5", Placing.GAP, Map.of()), standings).score();
    }

    private static Fraction share(String part, String whole) {
        return new Fraction(new BigDecimal(part), new BigDecimal(whole));
    }

    @Test
    void rangeAroundTheJudgedShare() {
        Score score = half(
                paid(Verdict.MET, "10", "9"),
                paid(Verdict.EXCEEDED, "10", "11"),
                unpaid(Verdict.NO_DATA, "10", "12"),
                unpaid(Verdict.NOT_DUE, "50", null),
                unpaid(Verdict.EXEMPT, "50", null),
                unpaid(Verdict.NO_TASK, "50", null));
        assertThat(score)
                .isEqualTo(new Score(
                        new BigDecimal("20"),
                        new BigDecimal("30"),
                        new BigDecimal("10"),
                        share("20", "30"),
                        share("20", "20"),
                        share("32", "30"),
                        new Score.Judgeable(share("20", "30"), 2, 3)));
    }

    @Test
    void unjudgedWithoutACapHasNoHighest() {
        assertThat(half(paid(Verdict.MET, "10", "9"), unpaid(Verdict.UNDECIDABLE, "10", null))
                        .highest())
                .isNull();
    }

    @Test
    void exactlyTheMinimumIsEnough() {
        Standing judged = paid(Verdict.MET, "10", "9");
        assertThat(half(judged, unpaid(Verdict.NO_DATA, "10.00", "10")).judged())
                .isEqualTo(share("9", "10"));
        Score below = half(judged, unpaid(Verdict.NO_DATA, "10.01", "10"));
        assertThat(below.lowest()).isNull();
        assertThat(below.judged()).isNull();
        assertThat(below.highest()).isNull();
        assertThat(below.points()).isEqualTo(new BigDecimal("9"));
        assertThat(below.unjudged()).isEqualTo(new BigDecimal("10.01"));
    }

    @Test
    void nothingDueHasNoScore() {
        BodyStanding body = score(scheme("0", Placing.GAP, Map.of()), unpaid(Verdict.NOT_DUE, "10", null));
        assertThat(body.enough()).isFalse();
        assertThat(body.score().judgeable()).isEqualTo(new Score.Judgeable(null, 0, 0));
    }

    @Test
    void targetWithoutExactlyOneRuleIsUnjudged() {
        Score score = half(paid(Verdict.MET, "10", "9"), unpaid(null, "5", "5"), paid(Verdict.MET, "5", null));
        assertThat(score.unjudged()).isEqualTo(new BigDecimal("10"));
        assertThat(score.highest()).isEqualTo(share("19", "20"));
        assertThat(score.judgeable().count()).isEqualTo(1);
    }

    @Test
    void ledgerAddsUpToThePointsWithTheRoundingOfTheTotal() {
        BodyStanding body = score(
                scheme("0.5", Placing.GAP, Map.of(Scheme.TOTAL, 1)),
                paid(Verdict.MET, "10", "9.16"),
                paid(Verdict.BEHIND, "10", "1.11"),
                unpaid(Verdict.NO_DATA, "1", "1"),
                unpaid(Verdict.NOT_DUE, "1", null));
        assertThat(body.score().points()).isEqualTo(new BigDecimal("10.3"));
        assertThat(body.ledger().stream().map(LedgerLine::step))
                .containsExactly(LedgerStep.AWARD, LedgerStep.AWARD, LedgerStep.UNJUDGED, LedgerStep.ROUNDING);
        assertThat(body.ledger().stream()
                        .map(LedgerLine::points)
                        .filter(points -> points != null)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10.3");
        assertThat(body.ledger().get(2).points()).isNull();
    }
}
