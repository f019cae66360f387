package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.report.Fact;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures of what.
 *
 * @param body whose
 * @param indicator of what
 * @param member of which member of the indicator; null for the whole
 * @param level of things at this level alone; null for whatever level they have
 */
record Cell(
        Body body,
        Indicator indicator,
        @Nullable String member,
        @Nullable Level level) {
    /** The whole of an indicator, at any level. */
    Cell(Body body, Indicator indicator) {
        this(body, indicator, null, null);
    }

    /** The same of another body. */
    Cell of(Body other) {
        return new Cell(other, indicator, member, level);
    }

    /** The same of another indicator. */
    Cell of(Indicator other) {
        return new Cell(body, other, member, level);
    }

    /** The same of one member. */
    Cell of(String one) {
        return new Cell(body, indicator, one, level);
    }

    /** The same of things at one level. */
    Cell at(Level one) {
        return new Cell(body, indicator, member, one);
    }

    /** Whether it is surely the same. Of what is only alike it is not sure: asking what a body is made of takes long. */
    @SuppressWarnings("ReferenceEquality") // whoever is not sure looks again
    boolean same(Cell other) {
        return sameBody(other)
                && indicator == other.indicator
                && Objects.equals(member, other.member)
                && level == other.level;
    }

    /** Whether it is surely of the same body. */
    @SuppressWarnings("ReferenceEquality") // whoever is not sure looks again
    boolean sameBody(Cell other) {
        return body == other.body;
    }

    /** Whether the figure is one of this cell's. Why there is no figure is said of all levels at once. */
    boolean holds(Achievement figure) {
        boolean fits = level == null || level == figure.level();
        return Objects.equals(member, figure.member())
                && (fits || (figure.missing() != null && figure.level() == null));
    }

    /** Figures of this cell, as what they are used. */
    List<Fact> facts(Role role, List<Achievement> figures) {
        return figures.size() == 1
                ? List.of(new Fact(role, body, indicator, figures.get(0), null))
                : figures.stream()
                        .map(figure -> new Fact(role, body, indicator, figure, null))
                        .toList();
    }

    /** A version of a figure of this cell that does not count. */
    Fact outranked(Achievement figure, Reason why) {
        return new Fact(Role.OUTRANKED, body, indicator, figure, why);
    }

    /** The indicator's name, with the member's and the level's where there is one. */
    String name() {
        if (member == null && level == null) {
            return indicator.name();
        }
        String part = member == null ? "" : "（" + member + "）";
        return indicator.name() + part + (level == null ? "" : "（" + level.chinese() + "）");
    }
}
