package io.kaohe.rules;

import io.kaohe.report.Quantity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the rules of a step look at: one fact, its attributes and its quantities. */
enum Focus {
    /** A measured target, to be judged. */
    JUDGING("judge", "判定", Judging.class, Attribute.MEASURED, measured()),

    /** A part of a judged target, to be paid. */
    AWARDING(
            "award",
            "赋分",
            Awarding.class,
            with(Attribute.VERDICT, Attribute.METHOD, Attribute.PART),
            and(measured(), Quantity.FULL_MARKS)),

    /** A part of a target that no figure pays, for want of data or of a task. */
    MISSING("missing", "缺项处理", Filling.class, with(Attribute.VERDICT), and(measured(), Quantity.FULL_MARKS)),

    /** A judged target, for a bonus or a deduction. */
    ADJUSTED_TARGET("adjust", "加减分看指标", AdjustingTarget.class, with(Attribute.VERDICT), measured()),

    /** Something that happened, for a bonus or a deduction. */
    ADJUSTED_EVENT(
            "adjust",
            "加减分看事项",
            AdjustingEvent.class,
            EnumSet.of(Attribute.EVENT, Attribute.EVENT_LEVEL, Attribute.CATEGORY, Attribute.ROUND_TYPE),
            EnumSet.noneOf(Quantity.class)),

    /** A body before its total, for a bonus or a deduction. */
    ADJUSTED_BODY(
            "adjust",
            "加减分看单位",
            AdjustingBody.class,
            EnumSet.of(Attribute.CATEGORY, Attribute.ROUND_TYPE),
            EnumSet.noneOf(Quantity.class)),

    /** A judged target, to be given a light, and to have its shortfalls pointed out. */
    TARGET("review", "看指标", ReviewingTarget.class, with(Attribute.VERDICT), measured()),

    /** A body with its score, to be given a light and a grade. */
    BODY(
            "review",
            "亮灯定等次",
            ReviewingBody.class,
            EnumSet.of(Attribute.CATEGORY, Attribute.ROUND_TYPE),
            EnumSet.of(Quantity.SCORE_RATE)),

    /** A body with its light and its grade, for which consequences are proposed. */
    CONSEQUENCE(
            "review",
            "提后果",
            GradedBody.class,
            EnumSet.of(Attribute.CATEGORY, Attribute.ROUND_TYPE, Attribute.GRADE, Attribute.LIGHT),
            EnumSet.of(Quantity.SCORE_RATE));

    private final String folder;
    private final String chinese;
    private final Class<? extends Subject> subject;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<Attribute> attributes;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<Quantity> quantities;

    Focus(
            String folder,
            String chinese,
            Class<? extends Subject> subject,
            Set<Attribute> attributes,
            Set<Quantity> quantities) {
        this.folder = folder;
        this.chinese = chinese;
        this.subject = subject;
        this.attributes = Collections.unmodifiableSet(attributes);
        this.quantities = Collections.unmodifiableSet(quantities);
    }

    /** The folder of the step's rules. */
    String folder() {
        return folder;
    }

    /** The step's name in messages. */
    String chinese() {
        return chinese;
    }

    /** The fact that Drools sees. */
    Class<? extends Subject> subject() {
        return subject;
    }

    /** What 是 and 属于 may ask of it. */
    Set<Attribute> attributes() {
        return attributes;
    }

    /** What may be compared and reckoned with. */
    Set<Quantity> quantities() {
        return quantities;
    }

    /** Whether its rules write into registers. */
    boolean adjusting() {
        return this == ADJUSTED_TARGET || this == ADJUSTED_EVENT || this == ADJUSTED_BODY;
    }

    /** Whether it looks at one measured target, whose peers can be asked. */
    boolean target() {
        return this == JUDGING || this == AWARDING || this == MISSING || this == ADJUSTED_TARGET || this == TARGET;
    }

    /** Whether it looks at a whole body, whose items and events can be counted. */
    boolean body() {
        return this == ADJUSTED_BODY || this == BODY || this == CONSEQUENCE;
    }

    private static Set<Quantity> measured() {
        return EnumSet.range(Quantity.ACTUAL, Quantity.PLACE);
    }

    private static Set<Quantity> and(Set<Quantity> quantities, Quantity more) {
        Set<Quantity> all = EnumSet.copyOf(quantities);
        all.add(more);
        return all;
    }

    private static Set<Attribute> with(Attribute... more) {
        Set<Attribute> all = EnumSet.copyOf(Attribute.MEASURED);
        all.addAll(Set.of(more));
        return all;
    }
}
