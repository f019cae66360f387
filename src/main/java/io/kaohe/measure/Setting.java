package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assessment at a round, as it was known by a day, with its parts found by id. */
final class Setting {
    private final Assessment assessment;
    private final Promises promises;
    private final @Nullable LocalDate asOf;
    private final Directory directory;
    private final Figures figures;
    private final @Nullable Rounding rounding;
    private final Values values;

    private Setting(
            Assessment assessment, Promises promises, @Nullable LocalDate asOf, Directory directory, Figures figures) {
        this.assessment = assessment;
        this.promises = promises;
        this.asOf = asOf;
        this.directory = directory;
        this.figures = figures;
        this.rounding = assessment.scheme().rounding(Scheme.COMPLETION).orElse(null);
        this.values = new Values(this);
    }

    static Setting of(Assessment assessment, Promises promises, @Nullable LocalDate asOf) {
        Scheme.Vintages vintages = assessment.scheme().vintages();
        Set<Vintage> accepted = promises.round().month() == 12 ? vintages.yearly() : vintages.interim();
        return new Setting(
                assessment, promises, asOf, new Directory(assessment), Figures.known(assessment, accepted, asOf));
    }

    /** The same assessment as forecasts, made by the same day, see it at a later round. */
    Setting forecast(Round later) {
        return new Setting(assessment, promises.at(later), asOf, directory, figures.forecasting(end()));
    }

    /** The same for another thread. */
    Setting another() {
        return new Setting(assessment, promises, asOf, directory, figures.another());
    }

    Promises promises() {
        return promises;
    }

    Calendar calendar() {
        return promises.calendar();
    }

    Scheme scheme() {
        return promises.scheme();
    }

    Round round() {
        return promises.round();
    }

    Figures figures() {
        return figures;
    }

    /** The round's last day. */
    LocalDate end() {
        return promises.end();
    }

    RoundType roundType() {
        return promises.roundType();
    }

    /** How a share of a target is rounded; null where it is not. */
    @Nullable
    Rounding rounding() {
        return rounding;
    }

    Values values() {
        return values;
    }

    Indicator indicator(String id) {
        return promises.indicator(id);
    }

    /** The ladder that a target's stages stand on. */
    Optional<Ladder> ladder(Target target) {
        String name = target.ladder();
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(scheme().ladders().get(name));
    }

    /** The number in force for a body: of the rows for it, the one with the latest first day that has come. */
    Optional<Task> task(Target target, Body body) {
        List<Task> tasks = directory.tasks(body);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        return tasks.stream()
                .filter(task -> names(task.target(), target))
                .filter(task -> task.since() == null || !task.since().isAfter(end()))
                .max(Comparator.comparing(Task::since, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The benchmarks known of an indicator. */
    Stream<Benchmark> benchmarks(Indicator indicator) {
        return assessment.benchmarks().stream()
                .filter(benchmark -> benchmark.indicator().equals(indicator.id()) && known(benchmark.known()));
    }

    /** What a person decided on a target for this round; of several decisions, the latest. */
    Optional<Ruling> ruling(Target target, Body body) {
        List<Ruling> rulings = directory.rulings(body);
        return rulings.isEmpty() ? Optional.empty() : latest(rulings, target);
    }

    private Optional<Ruling> latest(List<Ruling> rulings, Target target) {
        return rulings.stream()
                .filter(ruling -> ruling.round().equals(round()))
                .filter(ruling -> names(ruling.target(), target))
                .filter(ruling -> known(ruling.date()))
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    /** Whether what was written of a target is meant for this one: for itself, or for the one that it repeats. */
    private static boolean names(String id, Target target) {
        return id.equals(target.id()) || id.equals(target.repeats());
    }

    private boolean known(LocalDate day) {
        return asOf == null || !day.isAfter(asOf);
    }

    /** Those a body is ranked among, itself included: the peer group that the target was given to, else all under the same parent. */
    List<Body> peers(Target target, Body body) {
        return directory.peers(target, body);
    }

    /** Whether the body is assessed in this round and answers for the target. */
    boolean assessed(Body body, Target target) {
        return body.assessedOn(end()) && answers(body, target);
    }

    /** Whether the body answers for the target, assessed in this round or not. */
    boolean answers(Body body, Target target) {
        return promises.answers(body, target);
    }
}
