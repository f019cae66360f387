package io.kaohe.render;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.Effect;
import io.kaohe.report.Impact;
import io.kaohe.report.PackChange;
import io.kaohe.report.Report;
import io.kaohe.report.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What all forms of a comparison of packs say in the same words. */
final class ImpactWords {
    /** What stands in every rule and says nothing of it. */
    private static final List<String> FRAME = List.of("当", "那么", "结束");

    private final Words words;
    private final Impact impact;
    private final List<String> packs;

    ImpactWords(Words words, Impact impact, List<String> packs) {
        this.words = words;
        this.impact = impact;
        this.packs = List.copyOf(packs);
    }

    Words words() {
        return words;
    }

    Impact impact() {
        return impact;
    }

    /** How many packs there are, the first one included. */
    int variants() {
        return impact.effects().size() + 1;
    }

    /** 原办法, 方案一. */
    String variant(int index) {
        return index == 0 ? words.say("impact.before") : words.say("impact.variant", words.numeral(index - 1));
    }

    /** What the user calls the pack. */
    String path(int index) {
        return packs.get(index);
    }

    Report report(int index) {
        return index == 0 ? impact.before() : impact.effects().get(index - 1).report();
    }

    /** 2022年全年 一年一兑现, and by when it was known. */
    String round() {
        Report report = impact.before();
        String round = words.round(report.run());
        return report.run().asOf() == null
                ? round
                : words.say(
                        "head.as-of", round, Objects.requireNonNull(report.run().asOf()));
    }

    /** The headings of {@link #cells}. */
    List<String> headings() {
        return shifts(impact.before().scheme()).headings();
    }

    /** Points, share, place, grade and light of a body under a pack. */
    List<String> cells(int variant, int at) {
        Report report = report(variant);
        return shifts(report.scheme()).cells(BodyOutcome.of(report.bodies().get(at)));
    }

    /** The words of what moves under a scheme. */
    ShiftWords shifts(Scheme scheme) {
        return new ShiftWords(words, Shown.digits(scheme));
    }

    /** What is changed, without how. */
    String name(PackChange change) {
        String name = change.name().isEmpty() ? change.file() : change.name();
        return words.say("impact.kind." + change.kind().code(), name);
    }

    /** What is changed, and how where that fits in the line. */
    String title(PackChange change) {
        String name = name(change);
        if (change.before().isEmpty()) {
            return words.say("impact.added", name);
        } else if (change.after().isEmpty()) {
            return words.say("impact.removed", name);
        }
        return oneLine(change)
                ? words.say("impact.changed", name, value(change, change.before()), value(change, change.after()))
                : name;
    }

    /** Of a row what stands behind its first cell, which names it. */
    private static String value(PackChange change, List<String> lines) {
        String line = lines.get(0);
        int comma = line.indexOf(',');
        return change.kind() == PackChange.Kind.ROW && comma >= 0 ? line.substring(comma + 1) : line;
    }

    /** The lines that are different, where they do not stand in the title. */
    List<String> lines(PackChange change) {
        List<String> lines = new ArrayList<>();
        if (!oneLine(change)) {
            String now = change.before().isEmpty() ? "impact.line.new" : "impact.line.after";
            rest(change.before(), change.after()).forEach(line -> lines.add(words.say("impact.line.before", line)));
            rest(change.after(), change.before()).forEach(line -> lines.add(words.say(now, line)));
        }
        return lines;
    }

    /** Why a number moves nothing where the assessment's own settings lie over it: its value in force is not the pack's. */
    Optional<String> overlaid(PackChange change, Scheme scheme) {
        List<NamedNumber> inForce = scheme.numbers().getOrDefault(change.name(), List.of());
        String written = String.join(" ", change.after());
        boolean own = change.kind() == PackChange.Kind.NUMBER
                && !change.after().isEmpty()
                && !inForce.isEmpty()
                && inForce.stream()
                        .noneMatch(one -> written.contains(one.value().toString()));
        return own
                ? Optional.of(
                        words.say("impact.overlaid", inForce.get(0).value().toString()))
                : Optional.empty();
    }

    private static boolean oneLine(PackChange change) {
        return change.before().size() == 1 && change.after().size() == 1;
    }

    private static List<String> rest(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        rest.removeIf(line -> FRAME.contains(line) || line.startsWith("规则「"));
        return rest;
    }

    /** How many bodies gain, lose, and move otherwise. */
    String counts(Trial trial) {
        int[] counts = new int[3];
        trial.shifts().forEach(shift -> counts[shift.gain().signum() + 1]++);
        return words.clauses(
                counts[0] == 0 ? null : words.say("impact.count.lose", counts[0]),
                counts[2] == 0 ? null : words.say("impact.count.gain", counts[2]),
                counts[1] == 0 ? null : words.say("impact.count.other", counts[1]));
    }

    /** The names of changes in one line. */
    String names(List<PackChange> changes) {
        return words.names(changes.stream().map(this::name).toList());
    }

    /** Why nothing is said of single changes; empty where it is. */
    List<String> silence(Effect effect) {
        if (effect.changes().isEmpty()) {
            return List.of(words.say("impact.same"));
        }
        return effect.whole()
                ? List.of(words.say("impact.whole", effect.changes().size()))
                : List.of();
    }
}
