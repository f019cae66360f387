package io.kaohe.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiled rules. Immutable; every run has a working memory of its own. */
final class Engine {
    /** A working memory for a few bodies is faster than one for a nation, and holds less. */
    private static final int BATCH = 500;

    private final String drl;
    private final KieBase base;

    private Engine(String drl, KieBase base) {
        this.drl = drl;
        this.base = base;
    }

    /** What it was compiled of. */
    String drl() {
        return drl;
    }

    /**
     * Compiles expanded rules. Drools' repository of modules is bypassed: it is shared by the whole process, and two
     * packs compiled at once could be taken for each other.
     *
     * @throws IllegalStateException when Drools refuses them, which is our fault, not the user's
     */
    static Engine compile(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Engine.class.getClassLoader()));
        Resource resource = KieServices.Factory.get()
                .getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        builder.add(resource, ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors() + "\n" + drl);
        }
        return new Engine(drl, builder.newKieBase());
    }

    /** Lets every rule look at every subject; of those whose conditions hold, the indexes of {@code speaking} speak. */
    void run(List<? extends Subject> subjects, IntPredicate speaking) {
        AgendaFilter filter =
                match -> speaking.test(Integer.parseInt(match.getRule().getName()));
        for (int from = 0; from < subjects.size(); from += BATCH) {
            fire(subjects.subList(from, Math.min(subjects.size(), from + BATCH)), filter);
        }
    }

    private void fire(Collection<? extends Subject> subjects, AgendaFilter filter) {
        KieSession session = base.newKieSession();
        try {
            subjects.forEach(session::insert);
            session.fireAllRules(filter);
        } finally {
            session.dispose();
        }
    }
}
