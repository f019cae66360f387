package io.kaohe.benchmark;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the shipped scheme as somebody who knows Java writes it down for this one plan, in exact decimals and with the
 * same roundings. It explains nothing, no number of it can be changed, and it knows no kind of target but the nation's six.
 */
final class ByHand {
    private final Assessment assessment;
    private final List<Target> targets;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Period year;

    private ByHand(Assessment assessment) {
        this.assessment = assessment;
        this.targets = assessment.plan().targets();
        this.year = Nation.ROUND.period();
        for (Target target : targets) {
            columns.put(target.indicator(), columns.size());
        }
    }

    /** Judges everybody at the end of the year. */
    static List<Outcome> assess(Assessment assessment) {
        return new ByHand(assessment).outcomes();
    }

    private List<Outcome> outcomes() {
        Map<String, @Nullable Achievement[]> figures = figures();
        Map<String, List<Body>> counties = new HashMap<>();
        for (Body body : assessment.bodies()) {
            if (body.assessed()) {
                counties.computeIfAbsent(String.valueOf(body.parent()), county -> new ArrayList<>())
                        .add(body);
            }
        }
        Map<String, HandScore> scores = new HashMap<>();
        for (List<Body> county : counties.values()) {
            List<HandScore> together = county(county, figures);
            for (HandScore score : together) {
                score.place(together);
                scores.put(score.body(), score);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Body body : assessment.bodies()) {
            HandScore score = scores.get(body.id());
            if (score != null) {
                outcomes.add(score.outcome());
            }
        }
        return outcomes;
    }

    /** What each body returned for the year, in the order of the targets. */
    private Map<String, @Nullable Achievement[]> figures() {
        Map<String, @Nullable Achievement[]> figures = new HashMap<>();
        for (Achievement figure : assessment.achievements()) {
            Integer column = columns.get(figure.indicator());
            if (column != null && figure.answers() && figure.period().equals(year)) {
                figures.computeIfAbsent(figure.body(), body -> new @Nullable Achievement[targets.size()])[column] = figure;
            }
        }
        return figures;
    }

    private List<HandScore> county(List<Body> bodies, Map<String, @Nullable Achievement[]> figures) {
        List<HandScore> scores = new ArrayList<>();
        List<@Nullable Achievement[]> returned = new ArrayList<>();
        for (Body body : bodies) {
            scores.add(new HandScore(body.id(), targets.size()));
            returned.add(figures.getOrDefault(body.id(), new @Nullable Achievement[targets.size()]));
        }
        for (int column = 0; column < targets.size(); column++) {
            HandTarget target = new HandTarget(targets.get(column));
            boolean placed = target.test() instanceof Test.Rank;
            for (int at = 0; at < scores.size(); at++) {
                Achievement own = returned.get(at)[column];
                scores.get(at)
                        .add(placed ? target.place(own, column, returned) : target.line(own), target);
            }
        }
        return scores;
    }
}
