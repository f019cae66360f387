package io.kaohe.facts;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a list that holds a nation's: what tells one from its neighbours is kept in columns of numbers, everything else
 * once for all that share it. A figure is put together whenever it is asked for.
 */
public final class FigureTable extends AbstractList<Achievement> implements RandomAccess {
    private static final int ROWS = 4096;
    private static final int COLUMNS = 7;
    private static final int SHARED = 0;
    private static final int BODY = 1;
    private static final int INDICATOR = 2;
    private static final int LINE = 3;
    private static final int COLUMN = 4;
    private static final int HIGH = 5;
    private static final int LOW = 6;

    private final List<int[]> pages;
    private final List<Achievement> shared;
    private final List<String> bodies;
    private final Map<String, Integer> bodyNumbers;
    private final List<String> indicators;
    private final Map<String, Integer> indicatorNumbers;
    private final int[] byCell;
    private final int[] starts;

    private FigureTable(Builder builder) {
        this.pages = List.copyOf(builder.pages);
        this.shared = List.copyOf(builder.shared.keySet());
        this.bodies = List.copyOf(builder.bodies.keySet());
        this.bodyNumbers = new HashMap<>(builder.bodies);
        this.indicators = List.copyOf(builder.indicators.keySet());
        this.indicatorNumbers = new HashMap<>(builder.indicators);
        this.byCell = byCell(builder.size);
        this.starts = starts();
    }

    /** The same figures in the same order. */
    public static FigureTable of(List<Achievement> figures) {
        if (figures instanceof FigureTable table) {
            return table;
        }
        Builder builder = new Builder();
        figures.forEach(builder::add);
        return builder.table();
    }

    /** The ids of the bodies of which there are figures, in the order of their first. */
    public List<String> bodies() {
        return bodies;
    }

    /** What figures share, each with all but its body, its indicator, its number and where it stands. */
    public List<Achievement> forms() {
        return shared;
    }

    /** The figures of a body, those of one indicator next to each other and in their order. */
    public List<Achievement> of(String body) {
        Integer number = bodyNumbers.get(body);
        return number == null ? List.of() : between(starts[number], starts[number + 1]);
    }

    /** The figures of a body, to be asked for indicator by indicator. */
    public Row row(String body) {
        Integer number = bodyNumbers.get(body);
        return number == null ? new Row(0, 0) : new Row(starts[number], starts[number + 1]);
    }

    /** The figures of one body. Several threads may ask it: where one of them begins to look is only a guess for the others. */
    public final class Row {
        private final int from;
        private final int to;
        private int passed;

        private Row(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /** Those of an indicator, in their order. They are mostly asked for in the order in which they stand. */
        public List<Achievement> of(String indicator) {
            int guess = from + passed;
            if (guess < to && begins(guess, indicator)) {
                return of(guess, indicator(byCell[guess]));
            }
            Integer wanted = indicatorNumbers.get(indicator);
            return wanted == null ? List.of() : of(first(from, to, wanted), wanted);
        }

        /** Those that begin there. */
        private List<Achievement> of(int first, int indicator) {
            int end = first;
            while (end < to && indicator(byCell[end]) == indicator) {
                end++;
            }
            passed = end - from;
            return between(first, end);
        }

        /** Whether the figures of that indicator begin there. */
        private boolean begins(int at, String indicator) {
            int there = indicator(byCell[at]);
            return indicators.get(there).equals(indicator) && (at == from || indicator(byCell[at - 1]) != there);
        }
    }

    @Override
    public int size() {
        return byCell.length;
    }

    @Override
    public Achievement get(int index) {
        int[] page = pages.get(index / ROWS);
        int at = index % ROWS * COLUMNS;
        Achievement common = shared.get(page[at + SHARED]);
        return with(
                common,
                bodies.get(page[at + BODY]),
                indicators.get(page[at + INDICATOR]),
                value(common.value(), (long) page[at + HIGH] << Integer.SIZE | Integer.toUnsignedLong(page[at + LOW])),
                new Source(common.source().file(), page[at + LINE], page[at + COLUMN]));
    }

    private static @Nullable Amount value(@Nullable Amount form, long digits) {
        return form == null || form.value().signum() != 0
                ? form
                : new Amount(BigDecimal.valueOf(digits, form.value().scale()), form.unit());
    }

    private List<Achievement> between(int first, int end) {
        if (end - first == 1) {
            return List.of(get(byCell[first]));
        }
        List<Achievement> found = new ArrayList<>(end - first);
        for (int at = first; at < end; at++) {
            found.add(get(byCell[at]));
        }
        return found;
    }

    /** Where the figures of an indicator begin among those of a body, or would. */
    private int first(int from, int to, int indicator) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indicator(byCell[middle]) < indicator) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int body(int index) {
        return pages.get(index / ROWS)[index % ROWS * COLUMNS + BODY];
    }

    private int indicator(int index) {
        return pages.get(index / ROWS)[index % ROWS * COLUMNS + INDICATOR];
    }

    /** Where the figures of each body begin, and at last where those of the last one end. */
    private int[] starts() {
        int[] begin = new int[bodies.size() + 1];
        for (int index : byCell) {
            begin[body(index) + 1]++;
        }
        for (int body = 0; body < bodies.size(); body++) {
            begin[body + 1] += begin[body];
        }
        return begin;
    }

    private long cellOf(int index) {
        return (long) body(index) * indicators.size() + indicator(index);
    }

    /** The figures' indexes, by body and indicator. Numbers of cells and figures fit into one long between them. */
    private int[] byCell(int size) {
        long[] keys = new long[size];
        for (int index = 0; index < size; index++) {
            keys[index] = cellOf(index) << Integer.SIZE | index;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static Achievement with(
            Achievement common, String body, String indicator, @Nullable Amount value, Source source) {
        return new Achievement(
                body,
                indicator,
                common.period(),
                common.basis(),
                value,
                common.growth(),
                common.place(),
                common.growthPlace(),
                common.stage(),
                common.date(),
                common.member(),
                common.level(),
                common.missing(),
                common.zeroReturn(),
                common.kind(),
                common.status(),
                common.vintage(),
                common.known(),
                common.reporter(),
                common.note(),
                common.evidence(),
                common.origin(),
                source);
    }

    /** Takes up figures one after the other. */
    public static final class Builder {
        private final List<int[]> pages = new ArrayList<>();
        private final Map<Achievement, Integer> shared = new LinkedHashMap<>();
        private final Map<String, Integer> bodies = new LinkedHashMap<>();
        private final Map<String, Integer> indicators = new LinkedHashMap<>();
        private int size;

        /** Adds a figure. */
        public void add(Achievement figure) {
            if (size % ROWS == 0) {
                pages.add(new int[ROWS * COLUMNS]);
            }
            int[] page = pages.get(size / ROWS);
            int at = size % ROWS * COLUMNS;
            Amount value = figure.value();
            boolean fits = value != null && value.value().unscaledValue().bitLength() < Long.SIZE;
            Amount form = value == null || !fits
                    ? value
                    : new Amount(BigDecimal.valueOf(0, value.value().scale()), value.unit());
            Source file = Source.of(figure.source().file());
            page[at + SHARED] = number(shared, with(figure, "", "", form, file));
            page[at + BODY] = number(bodies, figure.body());
            page[at + INDICATOR] = number(indicators, figure.indicator());
            page[at + LINE] = figure.source().line();
            page[at + COLUMN] = figure.source().column();
            long digits =
                    value == null || !fits ? 0 : value.value().unscaledValue().longValue();
            page[at + HIGH] = (int) (digits >> Integer.SIZE);
            page[at + LOW] = (int) digits;
            size++;
        }

        private static <T> int number(Map<T, Integer> numbers, T one) {
            Integer known = numbers.putIfAbsent(one, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        /** The figures so far. */
        public FigureTable table() {
            return new FigureTable(this);
        }
    }
}
