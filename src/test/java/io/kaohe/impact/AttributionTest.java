package io.kaohe.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Source;
import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Effect;
import io.kaohe.report.Joint;
import io.kaohe.report.Moved;
import io.kaohe.report.PackChange;
import io.kaohe.report.Place;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Trial;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes named by letters; which of them are on decides what two bodies score. */
class AttributionTest {
    @Test
    void changeThatWorksAloneIsTriedAlone() {
        Effect effect = effect("ab", on -> Optional.of(report(on.contains("a") ? 48 : 50, on.contains("b") ? 33 : 30)));
        assertThat(told(effect)).containsExactly("a: 1 -2", "b: 2 3");
        assertThat(effect.idle()).isEmpty();
        assertThat(effect.joints()).isEmpty();
    }

    @Test
    void whatMovesNothingIsIdle() {
        Effect effect = effect("ab", on -> Optional.of(report(on.contains("b") ? 40 : 50, 30)));
        assertThat(told(effect)).containsExactly("b: 1 -10");
        assertThat(effect.idle()).extracting(PackChange::name).containsExactly("a");
    }

    @Test
    void changeIsTriedWithTheFewestOthersThatItNeeds() {
        Effect effect = effect(
                "abcdefg",
                on -> on.contains("g") && !on.contains("c")
                        ? Optional.empty()
                        : Optional.of(report(on.contains("g") ? 45 : 50, on.contains("a") ? 31 : 30)));
        assertThat(told(effect)).containsExactly("a: 2 1", "g+c: 1 -5");
        assertThat(effect.idle()).extracting(PackChange::name).containsExactly("b", "d", "e", "f");
    }

    @Test
    void changesThatCannotDoWithoutEachOtherAreOne() {
        Effect effect = effect(
                "abc",
                on -> on.contains("a") == on.contains("c")
                        ? Optional.of(report(on.contains("a") ? 60 : 50, 30))
                        : Optional.empty());
        assertThat(told(effect)).containsExactly("ac: 1 10");
        assertThat(effect.idle()).extracting(PackChange::name).containsExactly("b");
    }

    @Test
    void changeThatNeedsOneThatMovesSomethingIsOneWithIt() {
        Effect effect = effect(
                "ab",
                on -> on.equals(Set.of("b"))
                        ? Optional.empty()
                        : Optional.of(report(on.contains("a") ? 49 : 50, on.contains("b") ? 20 : 30)));
        assertThat(told(effect)).containsExactly("ab: 1 -1, 2 -10");
    }

    @Test
    void provisionalTrialCountsOnlyWhereThePacksThemselvesAreProvisional() {
        Function<Set<String>, Optional<Report>> run =
                on -> Optional.of(report(on.isEmpty() ? 50 : 60, 30, on.equals(Set.of("a")) || on.equals(Set.of("b"))));
        assertThat(told(effect("ab", run))).containsExactly("ab: 1 10");
        Function<Set<String>, Optional<Report>> always = on -> Optional.of(report(on.isEmpty() ? 50 : 60, 30, true));
        assertThat(told(effect("ab", always))).containsExactly("a: 1 10", "b: 1 10");
    }

    @Test
    void whatOnlyTheCombinationMovesIsLeftOver() {
        Effect effect = effect("ab", on -> Optional.of(report(on.size() == 2 ? 55 : 50, on.isEmpty() ? 30 : 35)));
        assertThat(told(effect)).containsExactly("a: 2 5", "b: 2 5");
        assertThat(effect.joints())
                .extracting(joint -> joint.body().body().id(), Joint::gain, Joint::together, Joint::cancelled)
                .containsExactly(
                        tuple("1", BigDecimal.valueOf(5), Set.of(Moved.SCORE), Set.of()),
                        tuple("2", BigDecimal.valueOf(-5), Set.of(), Set.of()));
    }

    @Test
    void placeThatOthersMovedIsToldApart() {
        Effect effect = effect("a", on -> Optional.of(report(on.isEmpty() ? 50 : 20, 30)));
        assertThat(effect.shifts()).extracting(BodyShift::pushed).containsExactly(false, true);
    }

    @Test
    void tooManyDifferencesAreNotTakenApart() {
        List<PackChange> many =
                IntStream.range(0, 101).mapToObj(i -> change("c" + i)).toList();
        Attribution trials = new Attribution(report(50, 30), report(51, 30), many, on -> {
            throw new AssertionError("tried " + on);
        });
        Effect effect = trials.effect();
        assertThat(effect.whole()).isTrue();
        assertThat(effect.shifts()).hasSize(1);
    }

    /** Each trial: its changes, what it needs behind a plus, the bodies with what they gain. */
    private static List<String> told(Effect effect) {
        return effect.trials().stream().map(AttributionTest::told).toList();
    }

    private static String told(Trial trial) {
        String needs = names(trial.needs());
        List<String> gains = trial.shifts().stream()
                .map(shift -> shift.before().body().id() + " " + shift.gain().toPlainString())
                .toList();
        return names(trial.changes()) + (needs.isEmpty() ? "" : "+" + needs) + ": " + String.join(", ", gains);
    }

    private static String names(List<PackChange> changes) {
        return String.join("", changes.stream().map(PackChange::name).toList());
    }

    private static Effect effect(String letters, Function<Set<String>, Optional<Report>> run) {
        List<PackChange> changes = letters.chars()
                .mapToObj(letter -> change(Character.toString(letter)))
                .toList();
        Function<Set<PackChange>, Optional<Report>> named =
                on -> run.apply(new TreeSet<>(on.stream().map(PackChange::name).toList()));
        Report before = named.apply(Set.of()).orElseThrow();
        return new Attribution(before, named.apply(Set.copyOf(changes)).orElseThrow(), changes, named).effect();
    }

    private static PackChange change(String name) {
        return new PackChange(PackChange.Kind.NUMBER, "scheme.yaml", name, List.of("1"), List.of("2"));
    }

    private static Report report(int first, int second) {
        return report(first, second, false);
    }

    private static Report report(int first, int second, boolean provisional) {
        Run run = new Run(
                "考核", "计划", null, new Round(2022, 12), RoundType.SETTLEMENT, null, "办法", "", "办法", "", "0", List.of());
        List<BodyStanding> bodies =
                List.of(body("1", first, first >= second ? 1 : 2), body("2", second, first >= second ? 2 : 1));
        return new Report(
                run, provisional, bodies, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new SchemeSketch().done());
    }

    private static BodyStanding body(String id, int points, int rank) {
        Fraction share = new Fraction(BigDecimal.valueOf(points), BigDecimal.valueOf(100));
        Score score = new Score(
                BigDecimal.valueOf(points),
                BigDecimal.valueOf(100),
                BigDecimal.ZERO,
                share,
                share,
                share,
                new Score.Judgeable(Fraction.ONE, 1, 1));
        Body body = new Body(id, id, null, null, null, true, null, null, Source.of("bodies.yaml"));
        return new BodyStanding(
                body, true, score, new Place(rank, 1), Review.NONE, List.of(), List.of(), List.of(), List.of());
    }
}
