package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks at rules of which one at most may speak, lights and grades: whether two do, and whether bands leave a hole. */
final class BandCheck {
    private final Survey survey;
    private final Remarks remarks;
    private final Clashes clashes;
    private final List<Hole> found = new ArrayList<>();

    BandCheck(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
        this.clashes = new Clashes(survey, remarks);
    }

    /** What one world says on the bands. */
    private record Place(World world, Span span, boolean spoken) {}

    /** Tells what is wrong with the rules, of which one at most may speak, in each of these worlds. */
    void look(List<Asked> rules, Collection<World> bases) {
        if (rules.isEmpty()) {
            return;
        }
        Set<Axis> axes = new LinkedHashSet<>();
        rules.forEach(asked -> asked.asks().forEach(ask -> axes.add(ask.axis())));
        Set<Rule> spoken = new HashSet<>();
        Map<World, Boolean> leaves = new LinkedHashMap<>();
        for (World base : bases) {
            survey.explorer().walk(rules, base, leaf -> {
                clashes.look(leaf);
                spoken.addAll(leaf.speaking());
                boolean said = leaf.open() || !leaf.speaking().isEmpty();
                leaves.merge(leaf.world().on(axes), said, Boolean::logicalOr);
            });
        }
        int before = found.size();
        axes.stream()
                .filter(axis -> axis instanceof Axis.Size number && number.term() instanceof Term.Measure)
                .sorted(Axis.ORDER)
                .forEach(axis -> bands(rules, axis, leaves));
        found.subList(before, found.size()).forEach(this::tell);
        rules.stream()
                .filter(asked -> !asked.open() && !spoken.contains(asked.rule()))
                .forEach(asked -> remarks.add(
                        Check.UNREACHED,
                        "unreached",
                        survey.places().head(asked.rule()),
                        asked.rule().id()));
    }

    /** The holes that {@link #look} told of. */
    List<Hole> holes() {
        return List.copyOf(found);
    }

    private void bands(List<Asked> rules, Axis axis, Map<World, Boolean> leaves) {
        Map<World, List<Place>> byRest = new LinkedHashMap<>();
        leaves.forEach((world, spoken) -> {
            if (world.cell(axis) instanceof Cell.In in) {
                byRest.computeIfAbsent(world.without(axis), rest -> new ArrayList<>())
                        .add(new Place(world, in.span(), spoken));
            }
        });
        Set<String> told = new HashSet<>();
        byRest.values()
                .forEach(places -> spans(places).forEach((hole, world) -> {
                    boolean inner = inner(places, hole);
                    if (told.add(Told.span(axis, hole) + inner)) {
                        found.add(hole(rules, axis, hole, world, inner));
                    }
                }));
    }

    private Hole hole(List<Asked> rules, Axis axis, Span span, World world, boolean inner) {
        Asked near = rules.stream()
                .filter(asked -> asked.asks().stream()
                        .anyMatch(ask -> ask instanceof Ask.Inside && ask.axis().equals(axis)))
                .min(Comparator.comparing((Asked asked) -> !borders(asked, axis, span))
                        .thenComparingInt(asked -> Near.failing(asked, world).size())
                        .thenComparing(asked -> asked.rule().id()))
                .orElse(rules.get(0));
        String sentence = Near.failing(near, world).stream().findFirst().orElse("");
        Source place = survey.places().sentence(near.rule(), sentence);
        return new Hole(axis, span, inner, rest(world, axis), near.rule(), place);
    }

    /** Whether the band of the rule ends where the hole begins, or begins where it ends. */
    private static boolean borders(Asked asked, Axis axis, Span hole) {
        return asked.asks().stream()
                .anyMatch(ask -> ask instanceof Ask.Inside inside
                        && ask.axis().equals(axis)
                        && (inside.span().touches(hole) || hole.touches(inside.span())));
    }

    private void tell(Hole hole) {
        String where = hole.rest().isEmpty() ? "" : "-where";
        remarks.add(
                hole.inner() ? Check.BAND_GAP : Check.BAND_END,
                (hole.inner() ? "band-gap" : "band-end") + where,
                hole.place(),
                hole.told(),
                hole.what(),
                hole.near().id(),
                hole.rest());
    }

    private String rest(World world, Axis axis) {
        List<String> words = new ArrayList<>();
        world.cells().forEach((other, cell) -> {
            if (!other.equals(axis)) {
                words.add(Told.cell(other, cell));
            }
        });
        return String.join("，", words);
    }

    /** Where nothing is said, in a world where something is said elsewhere, with one place in each. */
    private static Map<Span, World> spans(List<Place> places) {
        Map<Span, World> holes = new LinkedHashMap<>();
        if (places.stream().noneMatch(Place::spoken)) {
            return holes;
        }
        Span open = null;
        World world = null;
        for (Place place : sorted(places)) {
            boolean goes = open != null && !place.spoken() && open.touches(place.span());
            if (open != null && !goes) {
                holes.put(open, Objects.requireNonNull(world));
            }
            open = place.spoken() ? null : goes ? Objects.requireNonNull(open).with(place.span()) : place.span();
            world = goes ? world : place.world();
        }
        if (open != null) {
            holes.put(open, Objects.requireNonNull(world));
        }
        return holes;
    }

    private static List<Place> sorted(List<Place> places) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort((one, other) ->
                one.span().before(other.span()) ? -1 : other.span().before(one.span()) ? 1 : 0);
        return sorted;
    }

    private static boolean inner(List<Place> places, Span hole) {
        return places.stream().anyMatch(place -> place.spoken() && place.span().before(hole))
                && places.stream().anyMatch(place -> place.spoken() && hole.before(place.span()));
    }
}
