package io.kaohe.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked for in a text, and the reason for which a text that holds it is refused; the first one counts. */
final class Reasons {
    private final Map<Pattern, String> codes = new LinkedHashMap<>();

    /** Reasons with their patterns, each of several alternatives. */
    static Reasons of() {
        return new Reasons();
    }

    /** One more, after those that are there. */
    Reasons with(String code, String... alternatives) {
        codes.put(Pattern.compile(String.join("|", alternatives)), code);
        return this;
    }

    /** The refusal for the first reason that is found. */
    <T> Optional<Reading<T>> in(String text) {
        return first(text).map(found -> Reading.refused(found[0]));
    }

    /** The same, with what was found as its argument. */
    <T> Optional<Reading<T>> named(String text) {
        return first(text).map(found -> Reading.refused(found[0], found[1]));
    }

    private Optional<String[]> first(String text) {
        for (Map.Entry<Pattern, String> reason : codes.entrySet()) {
            Matcher found = reason.getKey().matcher(text);
            if (found.find()) {
                return Optional.of(new String[] {reason.getValue(), found.group()});
            }
        }
        return Optional.empty();
    }
}
