package io.kaohe.load;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import io.kaohe.facts.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a scheme of the tree of a {@code scheme.yaml}; what it leaves out has the defaults of the format. */
final class Settings {
    private static final Set<String> SLOTS =
            Set.of("Q1", "H1", "Q3", "年", "01", "02", "04", "05", "07", "08", "10", "11");

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
        SortedMap<String, List<NamedNumber>> numbers = new TreeMap<>();
        Node.Entries named = fields.get(SchemeKeys.NUMBERS);
        if (named != null) {
            named.entries().forEach((name, entry) -> numbers.put(name, Numbers.read(name, entry.value(), problems)));
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
                Collections.unmodifiableSortedMap(numbers),
                weights.get(SchemeKeys.MARKS, new BigDecimal("100")),
                methods(set),
                calendar(set),
                ties.get(SchemeKeys.PLACES, Placing.GAP),
                set.get(SchemeKeys.JUDGEABLE, Fraction.of(new BigDecimal("0.6"))),
                vintages(part(set, SchemeKeys.VINTAGES)),
                set.get(SchemeKeys.OLDEST, 3),
                part(set, SchemeKeys.PATH).get(SchemeKeys.USUAL, List.of()),
                roundings(set),
                Collections.emptySortedMap(),
                Map.of(),
                true);
    }

    private Fields none(Source at) {
        return Fields.of(new Node.Entries(at, Map.of()), Keys.of(), problems);
    }

    private Fields part(Fields settings, Key<Fields> key) {
        return settings.get(key, none(settings.at()));
    }

    private SortedMap<String, String> methods(Fields settings) {
        SortedMap<String, String> methods = new TreeMap<>();
        Node.Entries chosen = settings.get(SchemeKeys.METHODS);
        if (chosen != null) {
            chosen.entries().forEach((kind, entry) -> {
                if (!kinds().contains(kind)) {
                    problems.unknown("load.method.kind", entry.key(), kind, kinds());
                }
                String method = Forms.TEXT.reader().read(kind, entry.value(), problems);
                if (method != null) {
                    methods.put(kind, method);
                }
            });
        }
        return Collections.unmodifiableSortedMap(methods);
    }

    private static Collection<String> kinds() {
        List<String> kinds = new ArrayList<>(Word.chinese(RequirementKind.values()));
        for (RequirementKind kind : RequirementKind.values()) {
            for (Nature nature : Nature.values()) {
                kinds.add(kind.chinese() + "/" + nature.chinese());
            }
        }
        return kinds;
    }

    private Map<RoundType, Set<String>> calendar(Fields settings) {
        Map<RoundType, Set<String>> calendar = new EnumMap<>(RoundType.class);
        calendar.put(RoundType.REVIEW, ordered(List.of("Q1", "Q3")));
        calendar.put(RoundType.SUMMARY, ordered(List.of("H1")));
        calendar.put(RoundType.SETTLEMENT, ordered(List.of("年")));
        Set<String> taken = new LinkedHashSet<>();
        Node.Entries types = settings.get(SchemeKeys.CALENDAR);
        if (types != null) {
            calendar.clear();
            types.entries()
                    .forEach((name, entry) -> type(name, entry).ifPresent(type -> {
                        calendar.put(type, slots(name, entry.value(), taken));
                    }));
        }
        return Collections.unmodifiableMap(calendar);
    }

    private Optional<RoundType> type(String name, Node.Entry entry) {
        Optional<RoundType> type = Word.read(RoundType.values(), name);
        if (type.isEmpty()) {
            problems.unknown("load.key.unknown", entry.key(), name, Word.chinese(RoundType.values()));
        }
        return type;
    }

    private Set<String> slots(String type, Node node, Set<String> taken) {
        List<Node.Text> written = Form.list(Form.NAME).reader().read(type, node, problems);
        Set<String> slots = new LinkedHashSet<>();
        for (Node.Text slot : written == null ? List.<Node.Text>of() : written) {
            if (!SLOTS.contains(slot.text())) {
                problems.add("load.slot", slot.at(), slot.text());
            } else if (!taken.add(slot.text())) {
                problems.add("load.slot.twice", slot.at(), slot.text());
            }
            slots.add(slot.text());
        }
        return ordered(slots);
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
