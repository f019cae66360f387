package io.kaohe.benchmark;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as facts that rules change.
 *
 * @param totals one a body
 * @param byBody those of each of them, in the same order
 */
record Items(List<Total> totals, List<List<Item>> byBody) {
    static Items of(Assessment assessment) {
        Map<String, Map<String, Achievement>> figures = new HashMap<>();
        for (Achievement figure : assessment.achievements()) {
            if (figure.answers() && figure.period().equals(Nation.ROUND.period())) {
                figures.computeIfAbsent(figure.body(), body -> new HashMap<>()).put(figure.indicator(), figure);
            }
        }
        Items all = new Items(new ArrayList<>(), new ArrayList<>());
        for (Body body : assessment.bodies()) {
            if (body.assessed()) {
                Map<String, Achievement> own = figures.getOrDefault(body.id(), Map.of());
                all.totals.add(new Total(body));
                all.byBody.add(assessment.plan().targets().stream()
                        .map(target -> new Item(body, target, reached(target, own.get(target.indicator()))))
                        .toList());
            }
        }
        return all;
    }

    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int at = 0; at < totals.size(); at++) {
            outcomes.add(totals.get(at).outcome(byBody.get(at)));
        }
        return outcomes;
    }

    private static @Nullable BigDecimal reached(Target target, @Nullable Achievement figure) {
        if (figure == null) {
            return null;
        }
        Amount amount = target.requirement().test() instanceof Test.Growth ? figure.growth() : figure.value();
        return amount == null ? null : HandTarget.base(amount);
    }
}
