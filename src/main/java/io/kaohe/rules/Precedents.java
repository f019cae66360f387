package io.kaohe.rules;

import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Targets that were decided, from the verdict to the review, by whatever rules can tell one from another. For any number of
 * threads, of which each may decide the same.
 */
final class Precedents {
    /** So many are remembered; what comes after them is decided batch by batch. */
    private static final int MOST = 20_000;

    private final Map<Object, Precedent> decided = new ConcurrentHashMap<>();
    private final Few few = new Few();
    private final Supplier<Alike> alike;
    private final RuleIndex rules;

    /** @param alike tells whom no rule that judges, pays or reviews can tell apart */
    Precedents(Supplier<Alike> alike, RuleIndex rules) {
        this.alike = alike;
        this.rules = rules;
    }

    /**
     * What each comes to, in their order.
     *
     * @param rulings decides those of which none is known that is like it
     */
    List<Standing> of(List<Due> dues, Context context, Function<List<Due>, List<Standing>> rulings) {
        if (!few.passed(dues.size())) {
            return rulings.apply(dues);
        }
        Alike same = alike.get();
        @Nullable Standing[] all = new Standing[dues.size()];
        List<Due> open = new ArrayList<>();
        List<Optional<Object>> likenesses = new ArrayList<>();
        for (int at = 0; at < all.length; at++) {
            Due due = dues.get(at);
            Sighted seen = plain(due) ? sighted(due, context) : null;
            Object likeness = seen == null ? null : same.likeness(seen);
            Precedent precedent = likeness == null ? null : decided.get(likeness);
            if (seen == null || precedent == null) {
                open.add(due);
                likenesses.add(Optional.ofNullable(likeness));
            } else {
                all[at] = precedent.of(due, seen);
            }
        }
        List<Standing> ruled = open.isEmpty() ? List.of() : rulings.apply(open);
        for (int at = 0; at < ruled.size(); at++) {
            remember(likenesses.get(at), ruled.get(at));
        }
        return with(all, ruled);
    }

    /** All of them, those that were open in their places. */
    private static List<Standing> with(@Nullable Standing[] all, List<Standing> ruled) {
        List<Standing> standings = new ArrayList<>(all.length);
        Iterator<Standing> next = ruled.iterator();
        for (Standing one : all) {
            standings.add(one == null ? next.next() : one);
        }
        return standings;
    }

    /** Whether it has one part, and a review of its own. */
    private static boolean plain(Due due) {
        return due.parts().size() == 1 && due.measurement().target().repeats() == null;
    }

    private static Sighted sighted(Due due, Context context) {
        return new Sighted(context, due.measurement(), due.parts().get(0));
    }

    private void remember(Optional<Object> likeness, Standing ruled) {
        if (likeness.isPresent() && decided.size() < MOST) {
            Precedent.of(ruled, rules).ifPresent(precedent -> decided.put(likeness.get(), precedent));
        }
    }
}
