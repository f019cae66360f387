package io.kaohe.phrase;

import io.kaohe.facts.Requirement;
import io.kaohe.report.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence of a plan is read.
 *
 * @param text the sentence, without blanks round it
 * @param indicator what stands in front of the requirement, as written; null when nothing does, or when the sentence is
 *     refused
 * @param requirement what is to be reached; null when the sentence is refused
 * @param problem why it is refused, with the sentence as the first argument; null when it is understood
 */
public record Sentence(
        String text,
        @Nullable String indicator,
        @Nullable Requirement requirement,
        @Nullable Reason problem) {
    /** @throws IllegalArgumentException unless exactly one of requirement and problem is given */
    public Sentence {
        if ((requirement == null) == (problem == null) || (requirement == null && indicator != null)) {
            throw new IllegalArgumentException("a sentence is understood or refused: " + text);
        }
    }

    static Sentence understood(String text, @Nullable String indicator, Requirement requirement) {
        return new Sentence(text, indicator, requirement, null);
    }

    static Sentence refused(String text, Reason problem) {
        return new Sentence(text, null, null, problem);
    }

    /** The same, with the sentence as the first argument of the problem. Inside the room problems do not repeat the text. */
    Sentence about() {
        return problem == null ? this : refused(text, Phrase.about(text, problem));
    }
}
