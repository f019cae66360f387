package io.kaohe.load;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a scheme of the tree of a {@code scheme.yaml}; what it leaves out has the defaults of the format. */
final class Settings {
    private final Problems problems;

    Settings(Problems problems) {
        this.problems = problems;
    }

    /** The scheme; null after a problem that leaves nothing to read. */
    @Nullable
    Scheme scheme(Node tree, String hash) {
        Fields fields = Form.table(SchemeKeys.KEYS).reader().read(SchemeReader.FILE, tree, problems);
        if (fields == null) {
            return null;
        }
        Fields settings = fields.get(SchemeKeys.SETTINGS);
        Fields set = settings == null ? none(tree.at()) : settings;
        Fields weights = part(set, SchemeKeys.WEIGHTS);
        weights.get(SchemeKeys.SHARED);
        Fields ties = part(set, SchemeKeys.TIES);
        ties.get(SchemeKeys.POINTS);
        return new Scheme(
                fields.get(SchemeKeys.NAME, ""),
                hash,
                numbers(fields),
                weights.get(SchemeKeys.MARKS, new BigDecimal("100")),
                methods(set),
                calendar(set),
                ties.get(SchemeKeys.PLACES, Placing.GAP),
                set.get(SchemeKeys.JUDGEABLE, Fraction.of(new BigDecimal("0.6"))),
                vintages(part(set, SchemeKeys.VINTAGES)),
                set.get(SchemeKeys.OLDEST, 3),
                part(set, SchemeKeys.PATH).get(SchemeKeys.USUAL, List.of()),
                roundings(set),
                ladders(fields),
                sections(set),
                set.get(SchemeKeys.ONLY_UP, Verdict.MET) == Verdict.MET,
                new OverallSettings(problems).read(set, ties, ladders(fields)));
    }

    private Fields none(Source at) {
        return Fields.of(new Node.Entries(at, Map.of()), Keys.of(), problems);
    }

    private Fields part(Fields settings, Key<Fields> key) {
        return settings.get(key, none(settings.at()));
    }

    private SortedMap<String, List<NamedNumber>> numbers(Fields fields) {
        SortedMap<String, List<NamedNumber>> numbers = new TreeMap<>();
        Node.Entries named = fields.get(SchemeKeys.NUMBERS);
        if (named != null) {
            named.entries().forEach((name, entry) -> numbers.put(name, Numbers.read(name, entry.value(), problems)));
        }
        return Collections.unmodifiableSortedMap(numbers);
    }

    private SortedMap<String, Ladder> ladders(Fields fields) {
        SortedMap<String, Ladder> ladders = new TreeMap<>();
        Node.Entries named = fields.get(SchemeKeys.LADDERS);
        if (named != null) {
            named.entries().forEach((name, entry) -> ladders.put(name, Ladders.read(name, entry.value(), problems)));
        }
        return Collections.unmodifiableSortedMap(ladders);
    }

    private SortedMap<String, String> methods(Fields settings) {
        SortedMap<String, String> methods = new TreeMap<>();
        Fields chosen = part(settings, SchemeKeys.METHODS);
        for (Key<Node.Text> kind : SchemeKeys.METHODS_BY_KIND) {
            Node.Text method = chosen.get(kind);
            if (method != null) {
                methods.put(kind.name(), method.text());
            }
        }
        return Collections.unmodifiableSortedMap(methods);
    }

    private Map<RoundType, Set<String>> calendar(Fields settings) {
        Map<RoundType, Set<String>> calendar = new EnumMap<>(RoundType.class);
        if (!settings.has(SchemeKeys.CALENDAR)) {
            calendar.put(RoundType.REVIEW, ordered(List.of("Q1", "Q3")));
            calendar.put(RoundType.SUMMARY, ordered(List.of("H1")));
            calendar.put(RoundType.SETTLEMENT, ordered(List.of("年")));
        }
        Fields types = part(settings, SchemeKeys.CALENDAR);
        Set<String> taken = new LinkedHashSet<>();
        SchemeKeys.SLOTS_BY_TYPE.forEach((type, key) -> {
            if (types.has(key)) {
                calendar.put(type, ordered(once(types.get(key), taken, "load.slot.twice", slot -> slot)));
            }
        });
        return Collections.unmodifiableMap(calendar);
    }

    private Map<RoundType, List<Section>> sections(Fields settings) {
        Map<RoundType, List<Section>> sections = new EnumMap<>(RoundType.class);
        Fields types = part(settings, SchemeKeys.SECTIONS);
        SchemeKeys.SECTIONS_BY_TYPE.forEach((type, key) -> {
            if (types.has(key)) {
                sections.put(type, once(types.get(key), new LinkedHashSet<>(), "load.section.twice", problems::word));
            }
        });
        return Collections.unmodifiableMap(sections);
    }

    /** The values that are not among {@code taken} yet, each taken; {@code code} is the problem with the others. */
    private <T> List<T> once(
            @Nullable List<Form.Placed<T>> written, Set<T> taken, String code, Function<T, String> word) {
        List<T> values = new ArrayList<>();
        for (Form.Placed<T> one : written == null ? List.<Form.Placed<T>>of() : written) {
            if (taken.add(one.value())) {
                values.add(one.value());
            } else {
                problems.add(code, one.at(), word.apply(one.value()));
            }
        }
        return List.copyOf(values);
    }

    private static Scheme.Vintages vintages(Fields fields) {
        List<Vintage> interim =
                fields.get(SchemeKeys.INTERIM, List.of(Vintage.FLASH, Vintage.PRELIMINARY, Vintage.FINAL));
        List<Vintage> yearly = fields.get(SchemeKeys.YEARLY, List.of(Vintage.PRELIMINARY, Vintage.FINAL));
        return new Scheme.Vintages(ordered(interim), ordered(yearly));
    }

    /** A set in the order written: unlike that of {@link Set#copyOf}, it is the same in every run. */
    private static <T> Set<T> ordered(Collection<T> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    private SortedMap<String, Rounding> roundings(Fields settings) {
        SortedMap<String, Rounding> roundings = new TreeMap<>();
        roundings.put(Scheme.PART, new Rounding(2, RoundingMode.HALF_UP));
        Fields points = part(settings, SchemeKeys.ROUNDINGS);
        for (Key<Fields> point : SchemeKeys.POINTS_OF_ROUNDING) {
            Fields rounding = points.get(point);
            Integer digits = rounding == null ? null : rounding.get(SchemeKeys.DIGITS);
            RoundingMode mode = rounding == null ? null : rounding.get(SchemeKeys.MODE);
            if (digits != null && mode != null) {
                roundings.put(point.name(), new Rounding(digits, mode));
            }
        }
        return Collections.unmodifiableSortedMap(roundings);
    }
}
