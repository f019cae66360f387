package io.kaohe.load;

import io.kaohe.facts.Composition;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads how scores are made of those of several rounds (合成). */
final class Compositions {
    private static final int MONTHS = 12;

    private final Problems problems;

    Compositions(Problems problems) {
        this.problems = problems;
    }

    SortedMap<String, Composition> read(Fields settings) {
        SortedMap<String, Composition> all = new TreeMap<>();
        Fields composed = settings.get(SchemeKeys.COMPOSITIONS);
        if (composed != null) {
            for (Key<Fields> slot : SchemeKeys.COMPOSED) {
                Fields shares = composed.get(slot);
                if (shares != null) {
                    all.put(slot.name(), new Composition(slot.name(), shares(slot.name(), shares)));
                }
            }
        }
        return all;
    }

    private List<Composition.Share> shares(String slot, Fields fields) {
        int own = month(slot);
        List<Composition.Share> shares = new ArrayList<>();
        for (Map.Entry<Integer, Key<Fraction>> year : SchemeKeys.SHARES_BY_YEAR.entrySet()) {
            if (fields.has(year.getValue())) {
                shares.add(new Composition.Share(own, year.getKey(), share(fields, year.getValue())));
            }
        }
        for (Map.Entry<Integer, Key<Fraction>> month : SchemeKeys.SHARES_BY_MONTH.entrySet()) {
            Key<Fraction> key = month.getValue();
            if (fields.has(key)) {
                shares.add(new Composition.Share(month.getKey(), 0, share(fields, key)));
                if (month.getKey() > own) {
                    problems.add("load.composed.later", fields.at(key), key.name(), slot);
                }
            }
        }
        check(slot, own, shares, fields);
        return shares;
    }

    private void check(String slot, int own, List<Composition.Share> shares, Fields fields) {
        boolean itself = shares.stream().anyMatch(share -> share.yearsBefore() == 0 && share.month() == own);
        Fraction sum = shares.stream().map(Composition.Share::share).reduce(Fraction.ZERO, Fraction::plus);
        if (!itself) {
            problems.add("load.composed.own", fields.at(), slot);
        } else if (!sum.equals(Fraction.ONE)) {
            String all =
                    sum.times(Fraction.of(100)).decimal().stripTrailingZeros().toPlainString();
            problems.add("load.composed.sum", fields.at(), slot, all);
        }
    }

    /** After a problem it is nothing. */
    private static Fraction share(Fields fields, Key<Fraction> key) {
        return Objects.requireNonNull(fields.get(key, Fraction.ZERO));
    }

    private static int month(String slot) {
        for (int month = 1; month <= MONTHS; month++) {
            if (new Round(1, month).slot().equals(slot)) {
                return month;
            }
        }
        throw new IllegalArgumentException(slot);
    }
}
