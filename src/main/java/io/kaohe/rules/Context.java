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

/** What every fact of one call shares. What many of them ask is answered once, by whatever call asks first. */
final class Context {
    private final Constants constants;
    private final Numbers numbers;
    private final References references;
    private final Scheme scheme;
    private final @Nullable Rounding rounding;
    private final Map<Nature, Map<RequirementKind, String>> methods;
    private final Map<String, String> keys;
    private final Map<String, Optional<Outcome.Points>> rows;

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
        this.methods = new EnumMap<>(Nature.class);
        this.keys = new ConcurrentHashMap<>();
        this.rows = new ConcurrentHashMap<>();
        for (Nature nature : Nature.values()) {
            Map<RequirementKind, String> named = new EnumMap<>(RequirementKind.class);
            for (RequirementKind kind : RequirementKind.values()) {
                scheme.method(kind, nature).ifPresent(method -> named.put(kind, method));
            }
            methods.put(nature, named);
        }
    }

    private Context(Context same, References references) {
        this.constants = same.constants;
        this.numbers = same.numbers;
        this.references = references;
        this.scheme = same.scheme;
        this.rounding = same.rounding;
        this.methods = same.methods;
        this.keys = same.keys;
        this.rows = same.rows;
    }

    /** The same among other bodies or figures. */
    Context among(References others) {
        return new Context(this, others);
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
