package io.kaohe.benchmark;

import io.kaohe.facts.Assessment;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same rules in Easy Rules, one target at a time; places and totals in Java, which it has no word for. */
final class InEasyRules {
    private static final String ITEM = "item";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final List<Rules> steps = new ArrayList<>();

    InEasyRules() {
        for (List<ItemRule> step : ItemRule.steps()) {
            Rules rules = new Rules();
            step.forEach(rule -> rules.register(of(rule)));
            steps.add(rules);
        }
    }

    List<Outcome> assess(Assessment assessment) {
        Items all = Items.of(assessment);
        Around around = new Around(all);
        around.place();
        for (List<Item> items : all.byBody()) {
            for (Item item : items) {
                Facts own = new Facts();
                own.put(ITEM, item);
                steps.forEach(rules -> engine.fire(rules, own));
            }
        }
        around.finish();
        return all.outcomes();
    }

    private static Rule of(ItemRule rule) {
        return new RuleBuilder()
                .name(rule.name())
                .when(facts -> rule.when().test(facts.get(ITEM)))
                .then(facts -> rule.then().accept(facts.get(ITEM)))
                .build();
    }
}
