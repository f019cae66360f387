package io.kaohe.phrase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is looked for in a text, and the reason for which a text that holds it is refused; the first one counts. */
final class Reasons {
    private final Map<String, String> codes = new LinkedHashMap<>();
    private volatile @Nullable Map<Pattern, String> patterns;

    /** Reasons with their patterns, each of several alternatives. */
    static Reasons of() {
        return new Reasons();
    }

    /** One more, after those that are there. */
    Reasons with(String code, String... alternatives) {
        codes.put(String.join("|", alternatives), code);
        return this;
    }

    /** Most are never looked for, and compiling them is a hundredth of a start. */
    private Map<Pattern, String> patterns() {
        Map<Pattern, String> known = patterns;
        if (known == null) {
            Map<Pattern, String> compiled = new LinkedHashMap<>();
            codes.forEach((pattern, code) -> compiled.put(Pattern.compile(pattern), code));
            known = compiled;
            patterns = known;
        }
        return known;
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
        for (Map.Entry<Pattern, String> reason : patterns().entrySet()) {
            Matcher found = reason.getKey().matcher(text);
            if (found.find()) {
                return Optional.of(new String[] {reason.getValue(), found.group()});
            }
        }
        return Optional.empty();
    }
}
