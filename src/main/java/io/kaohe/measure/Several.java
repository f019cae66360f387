package io.kaohe.measure;

import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What was reached by several of which one test is asked: members, or series. Those that are excused are left out. */
final class Several {
    private static final Set<DataState> EXCUSED = Set.of(DataState.EXEMPT, DataState.NOT_APPLICABLE);

    private final Period months;
    private final List<One> known = new ArrayList<>();
    private final List<One> missing = new ArrayList<>();
    private final List<One> excused = new ArrayList<>();

    /** @param months what was asked for */
    Several(Period months) {
        this.months = months;
    }

    /** One of them. */
    record One(Cell cell, String name, Actual actual) {
        Operand value() {
            return Objects.requireNonNull(actual.value());
        }
    }

    void add(One one) {
        boolean out = EXCUSED.contains(one.actual().state());
        (one.actual().value() != null ? known : out ? excused : missing).add(one);
    }

    List<One> known() {
        return known;
    }

    boolean complete() {
        return missing.isEmpty() && !known.isEmpty();
    }

    List<Operand> values() {
        return known.stream().map(One::value).toList();
    }

    /** The months of the oldest figure among them. */
    Period span() {
        return known.stream()
                .map(one -> one.actual().span())
                .min(Comparator.comparing(Period::end))
                .orElse(months);
    }

    List<Fact> facts(Role role) {
        List<Fact> facts = new ArrayList<>();
        known.forEach(one -> facts.addAll(one.actual().as(role)));
        missing.forEach(one -> facts.addAll(one.actual().facts()));
        return facts;
    }

    /** Why nothing can be said: their own state where it is that of all, else that some are missing, by name. */
    Actual none(Role role) {
        List<One> absent = missing.isEmpty() && known.isEmpty() ? excused : missing;
        List<DataState> states =
                absent.stream().map(one -> one.actual().state()).distinct().toList();
        boolean alike = known.isEmpty() && states.size() == 1;
        DataState state = alike ? states.get(0) : DataState.MISSING_MEMBER;
        return Actual.none(state, names(absent), months, facts(role)).flagged(notes());
    }

    /** The number that decides, resting on all of them. */
    Actual decided(Operand value, Role role) {
        List<Reason> notes = new ArrayList<>();
        known.forEach(one -> notes.addAll(one.actual().flags()));
        notes.addAll(notes());
        if (!missing.isEmpty()) {
            notes.add(Reason.of("measure.flag.absent", names(missing)));
        }
        return Actual.of(value, span(), facts(role)).flagged(notes);
    }

    private List<Reason> notes() {
        return excused.isEmpty() ? List.of() : List.of(Reason.of("measure.flag.left-out", names(excused)));
    }

    /** Says by name which of those known are so; nothing where none is. */
    List<Reason> named(String code, Predicate<One> which) {
        List<One> found = known.stream().filter(which).toList();
        return found.isEmpty() ? List.of() : List.of(Reason.of(code, names(found)));
    }

    private static String names(List<One> ones) {
        return String.join("、", ones.stream().map(One::name).toList());
    }
}
