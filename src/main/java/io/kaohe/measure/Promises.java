package io.kaohe.measure;

import io.kaohe.facts.Answering;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks at a round, and of whom, before any figure is looked at: the same for every body and for whatever they return.
 * Immutable but for what was looked up already; for any number of threads.
 */
public final class Promises {
    private final Plan plan;
    private final Scheme scheme;
    private final Round round;
    private final LocalDate end;
    private final RoundType roundType;
    private final List<Indicator> indicators;
    private final Map<String, Indicator> byId;
    private final Answering answering;
    private final Calendar calendar;
    private final Map<String, List<Promise>> tests = new ConcurrentHashMap<>();
    private volatile @Nullable Asked last;

    /** What is asked together. Most bodies of a nation answer for the same targets. */
    private record Asked(List<Target> targets, List<Promise> promises) {}

    /** What the plan of an assessment asks at a round, under its scheme. */
    public Promises(Assessment assessment, Round round) {
        this(
                assessment.plan(),
                assessment.scheme(),
                round,
                assessment.indicators(),
                assessment.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity())),
                new Answering(assessment.plan().targets()));
    }

    private Promises(
            Plan plan,
            Scheme scheme,
            Round round,
            List<Indicator> indicators,
            Map<String, Indicator> byId,
            Answering answering) {
        this.plan = plan;
        this.scheme = scheme;
        this.round = round;
        this.end = round.end();
        this.roundType = scheme.roundType(round);
        this.indicators = indicators;
        this.byId = byId;
        this.answering = answering;
        this.calendar = new Calendar(this);
    }

    /** The same plan at another round. */
    Promises at(Round other) {
        return new Promises(plan, scheme, other, indicators, byId, answering);
    }

    /** Whether they are surely those of the assessment at the round. Of what is only alike it is not sure: to compare plans takes long. */
    @SuppressWarnings("ReferenceEquality") // whoever is not sure makes them anew
    public boolean fit(Assessment assessment, Round other) {
        return plan == assessment.plan()
                && scheme == assessment.scheme()
                && indicators == assessment.indicators()
                && round.equals(other);
    }

    Scheme scheme() {
        return scheme;
    }

    Round round() {
        return round;
    }

    /** The round's last day. */
    LocalDate end() {
        return end;
    }

    RoundType roundType() {
        return roundType;
    }

    Calendar calendar() {
        return calendar;
    }

    Indicator indicator(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** The targets that the body answers for, in the plan's order. */
    public List<Target> targets(Body body) {
        return answering.of(body);
    }

    /** Whether the body answers for the target. */
    boolean answers(Body body, Target target) {
        return answering.answers(body, target);
    }

    /** What is asked of a body whom the task table sets no number: target by target, test by test. */
    @SuppressWarnings("ReferenceEquality") // for another list it is put together anew
    List<Promise> of(Body body) {
        List<Target> targets = targets(body);
        Asked known = last;
        if (known == null || known.targets() != targets) {
            List<Promise> promises = new ArrayList<>(targets.size());
            targets.forEach(target -> promises.addAll(of(target)));
            known = new Asked(targets, promises);
            last = known;
        }
        return known.promises();
    }

    /** What a target asks of those whom the task table sets no number: one for each test of its requirement, in their order. */
    List<Promise> of(Target target) {
        List<Promise> known = tests.get(target.id());
        return known == null
                ? tests.computeIfAbsent(
                        target.id(),
                        id -> target.requirement().tests().stream()
                                .map(test -> of(target, test, null))
                                .toList())
                : known;
    }

    /** What a test of a target asks; with the body's own number where the task table sets it. */
    Promise of(Target target, Test test, @Nullable Task task) {
        return Promise.of(target, test, task, this);
    }
}
