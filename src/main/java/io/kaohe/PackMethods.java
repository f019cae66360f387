package io.kaohe;

import io.kaohe.facts.Source;
import io.kaohe.load.Methods;
import io.kaohe.report.Problem;
import io.kaohe.rules.RulePack;
import java.util.List;
import java.util.Set;

/** What the rules of a pack can pay by. */
record PackMethods(RulePack rules) implements Methods {
    @Override
    public Set<String> names() {
        return rules.methods();
    }

    @Override
    public boolean meant(String text) {
        return RulePack.pays(text);
    }

    @Override
    public List<Problem> problems(String sentence, Source at) {
        return rules.problems(sentence, at);
    }
}
