package io.kaohe.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.report.Judgement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeerMeansTest {
    private static final Body ONE = Standings.body("one", "一类");
    private static final Body OTHER = Standings.body("other", "二类");

    private static Standing of(Body body, @Nullable String group, Standing like) {
        MeasurementSketch sketch = new MeasurementSketch().due();
        TargetSketch target = new TargetSketch();
        target.id = "t";
        target.group = group;
        Target done = target.done();
        sketch.target = done;
        sketch.body = body;
        Judgement judgement = new Judgement(sketch.done(), like.judgement().verdict(), "judge/x/一", "理由", List.of());
        return new Standing(judgement, like.marks(), like.parts(), like.awards(), like.ceiling(), like.review());
    }

    private static Optional<PeerAwards.Mean> mean(PeerMeans means, Standing asking) {
        return means.mean(asking.judgement().measurement(), asking.parts().get(0));
    }

    private static PeerAwards.Mean mean(String points, String marks, int bodies) {
        return new PeerAwards.Mean(new Fraction(new BigDecimal(points), new BigDecimal(marks)), bodies);
    }

    @Test
    void ratesOfTheSameClassAreAveragedOverWhoeverIsPaid() {
        PeerMeans means = new PeerMeans(List.of());
        means.add(List.of(of(ONE, null, Standings.paid(Verdict.MET, "10", "9"))));
        means.add(List.of(of(ONE, null, Standings.paid(Verdict.MISSED, "20", "0"))));
        means.add(List.of(of(ONE, null, Standings.paid(Verdict.MISSED, "10", null))));
        means.add(List.of(of(ONE, null, Standings.unpaid(Verdict.NO_DATA, "10", "12"))));
        means.add(List.of(of(OTHER, null, Standings.paid(Verdict.EXCEEDED, "10", "12"))));

        Standing asking = of(ONE, null, Standings.unpaid(Verdict.NO_DATA, "10", "12"));
        assertThat(mean(means, asking)).contains(mean("9", "20", 2));
        assertThat(mean(means, of(OTHER, null, asking))).contains(mean("12", "10", 1));
        assertThat(mean(means, of(Standings.body("third", null), null, asking))).isEmpty();
    }

    @Test
    void aGroupIsMadeOfItsMembersWhateverTheirClass() {
        PeerMeans means =
                new PeerMeans(List.of(new PeerGroup("g", "组", List.of("one", "other"), Source.of("bodies.yaml"))));
        means.add(List.of(of(ONE, "g", Standings.paid(Verdict.MET, "10", "9"))));
        means.add(List.of(of(OTHER, "g", Standings.paid(Verdict.MET, "10", "10"))));
        means.add(List.of(of(Standings.body("third", "一类"), "g", Standings.paid(Verdict.MISSED, "10", "0"))));

        Standing asking = Standings.unpaid(Verdict.NO_DATA, "10", "12");
        assertThat(mean(means, of(ONE, "g", asking))).contains(mean("19", "20", 2));
        assertThat(mean(means, of(Standings.body("third", "一类"), "g", asking))).isEmpty();
    }

    @Test
    void nobodyIsNotZero() {
        assertThat(mean(new PeerMeans(List.of()), of(ONE, null, Standings.unpaid(Verdict.NO_DATA, "10", "12"))))
                .isEmpty();
    }
}
