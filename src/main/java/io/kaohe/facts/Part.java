package io.kaohe.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a target's points (分项).
 *
 * @param name 完成 where nothing declares parts
 * @param marks full marks, in points
 * @param classes full marks of a class of bodies (类别) where they differ
 * @param method the award method, or a sentence that pays (赋分…); null for what the scheme chooses by kind and nature
 * @param occasion in which rounds it is at stake
 * @param source its row in the scoring table; null where it has none
 */
public record Part(
        String name,
        BigDecimal marks,
        SortedMap<String, BigDecimal> classes,
        @Nullable String method,
        Occasion occasion,
        @Nullable Source source) {
    /** The name of the only part of a target that declares none. */
    public static final String ONLY = "完成";

    /** Copies the marks by class. */
    public Part {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** A part that is paid in every round as the scheme says. */
    public Part(String name, BigDecimal marks) {
        this(name, marks, Collections.emptySortedMap(), null, Occasion.EVERY, null);
    }

    /** The same part with the full marks of a class of bodies; null for a body without a class. */
    public Part of(@Nullable String category) {
        BigDecimal own = category == null ? null : classes.get(category);
        return own == null ? this : new Part(name, own, Collections.emptySortedMap(), method, occasion, source);
    }
}
