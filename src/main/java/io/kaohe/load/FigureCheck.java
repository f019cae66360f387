package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what a figure names against its indicator and its indicator's targets. */
final class FigureCheck {
    private final Map<String, Set<String>> laddersByIndicator = new HashMap<>();
    private final Set<String> staged = new HashSet<>();
    private final GrowthUnits growthUnits;
    private final boolean whole;
    private final Ladders ladders;
    private final Problems problems;

    /** @param whole whether these are all targets, so that what none of them asks for is of no use */
    FigureCheck(List<Target> targets, boolean whole, Ladders ladders, Problems problems) {
        this.growthUnits = new GrowthUnits(targets);
        this.whole = whole;
        this.ladders = ladders;
        this.problems = problems;
        for (Target target : targets) {
            if (target.doubt() != null || target.requirement().tests().stream().anyMatch(FigureCheck::byStage)) {
                staged.add(target.indicator());
            }
            if (target.ladder() != null) {
                laddersByIndicator
                        .computeIfAbsent(target.indicator(), id -> new TreeSet<>())
                        .add(target.ladder());
            }
        }
    }

    private static boolean byStage(Test test) {
        return test instanceof Test.EachMember each ? byStage(each.test()) : test instanceof Test.Stage;
    }

    /** Tells when the indicator has no such member. */
    void member(Node.@Nullable Text member, Indicator indicator) {
        if (member == null || indicator.members().contains(member.text())) {
            return;
        }
        if (indicator.members().isEmpty()) {
            problems.add("load.member.none", member.at(), member.text(), indicator.name());
        } else {
            problems.unknown("load.member.unknown", member.at(), member.text(), indicator.members());
        }
    }

    /** Tells when the stage stands on none of the ladders of the indicator's targets, or none of them asks for one. */
    void stage(Node.@Nullable Text stage, Indicator indicator) {
        if (stage == null) {
            return;
        }
        if (whole && !indicator.unit().equals(Unit.NONE) && !staged.contains(indicator.id())) {
            String unit = indicator.unit().symbol();
            problems.add("load.stage.idle", stage.at(), stage.text(), indicator.name(), unit);
        } else {
            ladders.look(stage, laddersByIndicator.getOrDefault(indicator.id(), Set.of()));
        }
    }

    /** Tells when no target of the indicator can be judged by a growth in that unit, though some ask for growth. */
    void growth(@Nullable Amount growth, Source at, Indicator indicator, Indicators indicators) {
        boolean inSeries =
                indicators.series().stream().anyMatch(part -> part.text().equals(indicator.id()));
        Amount asked = growth == null || inSeries ? null : growthUnits.missed(growth, indicator.id());
        if (growth != null && asked != null) {
            problems.add("load.figure.growth", at, growth.toString(), indicator.name(), asked.toString());
        }
    }

    /**
     * Tells when the figure was known before it could be. How things stand at a date, and what was reached on a day, may
     * be known within the period; what a whole period comes to only when it is over, unless it is a forecast.
     */
    void known(Achievement figure, Fields fields) {
        early(figure, fields)
                .ifPresent(earliest -> problems.add(
                        "load.figure.known",
                        fields.has(Figure.KNOWN) ? fields.at(Figure.KNOWN) : fields.at(ActualsReader.PERIOD),
                        figure.known().toString(),
                        figure.period().toString(),
                        earliest.toString(),
                        problems.name(Figure.KNOWN),
                        forecast()));
    }

    /** Tells of a whole return that was dated before any of its figures could be known. */
    void returned(Source date, Achievement first, Fields fields) {
        LocalDate earliest = early(first, fields).orElseThrow();
        problems.add(
                "load.figure.returned",
                date,
                first.known().toString(),
                first.period().toString(),
                earliest.toString(),
                forecast());
    }

    private String forecast() {
        return problems.name(Figure.VINTAGE) + ": " + problems.word(Vintage.FORECAST);
    }

    /** The earliest day on which the figure could be known; empty where it was not known before. */
    Optional<LocalDate> early(Achievement figure, Fields fields) {
        boolean unread = fields.has(Figure.KNOWN) && fields.get(Figure.KNOWN) == null;
        if (figure.vintage() == Vintage.FORECAST || unread || figure.known().equals(LocalDate.EPOCH)) {
            return Optional.empty();
        }
        boolean within = figure.basis() == Basis.POINT || figure.date() != null || figure.missing() != null;
        Period period = figure.period();
        LocalDate earliest = within ? period.start() : period.end();
        return figure.known().isBefore(earliest) ? Optional.of(earliest) : Optional.empty();
    }
}
