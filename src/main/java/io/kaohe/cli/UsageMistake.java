package io.kaohe.cli;

import io.kaohe.facts.Spelling;
import io.kaohe.report.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The command line cannot be followed; holds what is wrong and the way out, a sentence each. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More would bury the sentence before it. */
    private static final int SHOWN = 20;

    private final transient List<Reason> reasons;

    private UsageMistake(List<Reason> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence. */
    static UsageMistake of(String code, String... arguments) {
        return new UsageMistake(List.of(Reason.of(code, arguments)));
    }

    /** The sentences of several mistakes. */
    static UsageMistake all(List<UsageMistake> mistakes) {
        return new UsageMistake(
                mistakes.stream().flatMap(mistake -> mistake.reasons.stream()).toList());
    }

    /** With a sentence more. */
    UsageMistake and(String code, String... arguments) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(Reason.of(code, arguments));
        return new UsageMistake(more);
    }

    /** With the known word that is nearest, if one is near. */
    UsageMistake near(String word, Collection<String> known) {
        return Spelling.nearest(word, known)
                .map(nearest -> and("cli.nearest", nearest))
                .orElse(this);
    }

    /** With a sentence that lists what there is; nothing when there is nothing. */
    UsageMistake list(String code, Collection<String> known) {
        if (known.isEmpty()) {
            return this;
        }
        String shown = known.stream().limit(SHOWN).collect(Collectors.joining("、"));
        UsageMistake listed = and(code, shown);
        return known.size() <= SHOWN ? listed : listed.and("cli.list.cut", Integer.toString(known.size()));
    }

    /** The sentences. */
    List<Reason> reasons() {
        return reasons;
    }
}
