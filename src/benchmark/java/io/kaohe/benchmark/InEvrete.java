package io.kaohe.benchmark;

import io.kaohe.facts.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The same rules in Evrete, a session a body; places and totals in Java. All facts in one session did not end. */
final class InEvrete {
    private final List<Knowledge> steps = new ArrayList<>();

    InEvrete() {
        KnowledgeService service = new KnowledgeService();
        for (List<ItemRule> step : ItemRule.steps()) {
            RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
            for (ItemRule rule : step) {
                rules.newRule(rule.name())
                        .forEach("$item", Item.class)
                        .where((Predicate<Object[]>) values -> rule.when().test((Item) values[0]), "$item")
                        .execute(context -> rule.then().accept(context.get("$item")));
            }
            steps.add(rules.build());
        }
    }

    List<Outcome> assess(Assessment assessment) {
        Items all = Items.of(assessment);
        Around around = new Around(all);
        around.place();
        for (List<Item> items : all.byBody()) {
            steps.forEach(step -> step.newStatelessSession().insertAndFire(items.toArray()));
        }
        around.finish();
        return all.outcomes();
    }
}
