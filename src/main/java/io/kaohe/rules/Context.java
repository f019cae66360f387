package io.kaohe.rules;

import io.kaohe.facts.Nature;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.report.References;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What every fact of one call shares. What many of them ask is answered once. */
final class Context {
    private final Constants constants;
    private final Numbers numbers;
    private final References references;
    private final Scheme scheme;
    private final @Nullable Rounding rounding;
    private final Map<Nature, Map<RequirementKind, String>> methods = new EnumMap<>(Nature.class);
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Optional<Outcome.Points>> rows = new ConcurrentHashMap<>();

    /**
     * @param constants what the rules refer to by key
     * @param numbers the named numbers in force
     * @param references what formulas ask of others
     * @param scheme the settings in force
     */
    Context(Constants constants, Numbers numbers, References references, Scheme scheme) {
        this.constants = constants;
        this.numbers = numbers;
        this.references = references;
        this.scheme = scheme;
        this.rounding = scheme.rounding(Scheme.PART).orElse(null);
        for (Nature nature : Nature.values()) {
            Map<RequirementKind, String> named = new EnumMap<>(RequirementKind.class);
            for (RequirementKind kind : RequirementKind.values()) {
                scheme.method(kind, nature).ifPresent(method -> named.put(kind, method));
            }
            methods.put(nature, named);
        }
    }

    Constants constants() {
        return constants;
    }

    Numbers numbers() {
        return numbers;
    }

    References references() {
        return references;
    }

    Scheme scheme() {
        return scheme;
    }

    /** How points of a part are rounded; null where they are not. */
    @Nullable
    Rounding rounding() {
        return rounding;
    }

    /** The award method that the scheme names; null where it names none. */
    @Nullable
    String method(RequirementKind kind, Nature nature) {
        return methods.getOrDefault(nature, Map.of()).get(kind);
    }

    /** The key of a word that a user chose; null where there is none. */
    @Nullable
    String key(@Nullable String word) {
        return word == null ? null : keys.computeIfAbsent(word, Constants::key);
    }

    /** What a sentence in a row of the scoring table pays; empty when it cannot be understood. */
    Optional<Outcome.Points> row(String sentence) {
        return rows.computeIfAbsent(sentence, key -> RowSentence.read(key, numbers.pack()));
    }
}
