package io.kaohe.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Compiled rules. Immutable; every run has a working memory of its own. */
final class Engine {
    /** A working memory for a few bodies is faster than one for a nation, and holds less. */
    private static final int BATCH = 500;

    private final List<Piece> pieces;
    private final KieBase base;

    Engine(List<Piece> pieces, KieBase base) {
        this.pieces = List.copyOf(pieces);
        this.base = base;
    }

    /** What it was compiled of. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Lets every rule look at every subject; those whose conditions hold speak. */
    void run(List<? extends Subject> subjects) {
        inBatches(subjects, null);
    }

    /** The same, where only the keys of {@code speaking} speak. */
    void run(List<? extends Subject> subjects, Predicate<String> speaking) {
        inBatches(subjects, match -> speaking.test(match.getRule().getName()));
    }

    private void inBatches(List<? extends Subject> subjects, @Nullable AgendaFilter filter) {
        for (int from = 0; from < subjects.size(); from += BATCH) {
            fire(subjects.subList(from, Math.min(subjects.size(), from + BATCH)), filter);
        }
    }

    private void fire(Collection<? extends Subject> subjects, @Nullable AgendaFilter filter) {
        KieSession session = base.newKieSession();
        try {
            subjects.forEach(session::insert);
            session.fireAllRules(filter);
        } finally {
            session.dispose();
        }
    }
}
