package io.kaohe.score;

import io.kaohe.facts.Overall;
import io.kaohe.facts.Register;
import io.kaohe.report.Entry;
import io.kaohe.report.RegisterStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps the registers of bonuses and deductions of a body: the highest on a matter, then the cap. */
final class Registers {
    private Registers() {}

    /** The registers that have an entry, by name. */
    static List<RegisterStanding> of(List<Entry> entries, Overall overall) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<RegisterStanding> standings = new ArrayList<>();
        for (Register register : overall.registers().values()) {
            List<Entry> own = entries.stream()
                    .filter(entry -> entry.register().equals(register.name()))
                    .toList();
            if (!own.isEmpty()) {
                standings.add(standing(register, own));
            }
        }
        return standings;
    }

    private static RegisterStanding standing(Register register, List<Entry> entries) {
        List<RegisterStanding.Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            boolean counts = entry.points() != null && !outdone(entry, at, entries);
            lines.add(new RegisterStanding.Line(entry, counts));
            sum = counts ? sum.add(Objects.requireNonNull(entry.points())) : sum;
        }
        BigDecimal cap = register.cap();
        BigDecimal points = cap == null ? sum : sum.min(cap).max(cap.negate());
        return new RegisterStanding(register, lines, sum, points);
    }

    /** Whether another entry on the matter moves more, or as much and stands before it. */
    private static boolean outdone(Entry entry, int at, List<Entry> entries) {
        if (!entry.highest() || entry.matter() == null) {
            return false;
        }
        for (int other = 0; other < entries.size(); other++) {
            Entry rival = entries.get(other);
            if (other != at && rival.highest() && entry.matter().equals(rival.matter())) {
                int more = size(rival).compareTo(size(entry));
                if (more > 0 || (more == 0 && other < at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal size(Entry entry) {
        return entry.points() == null ? BigDecimal.ZERO : entry.points().abs();
    }

    /** What they add to the total. */
    static BigDecimal total(List<RegisterStanding> registers) {
        return registers.isEmpty()
                ? BigDecimal.ZERO
                : registers.stream()
                        .filter(standing -> standing.register().purpose() == Register.Purpose.TOTAL)
                        .map(RegisterStanding::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
