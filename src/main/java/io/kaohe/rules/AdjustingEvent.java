package io.kaohe.rules;

import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules of step 7 look at when they give a bonus for something that happened. Not part of the library's interface. */
public final class AdjustingEvent extends Subject {
    private final BodyStanding standing;
    private final Event event;

    AdjustingEvent(Context context, BodyStanding standing, Event event) {
        super(context);
        this.standing = standing;
        this.event = event;
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        return null;
    }

    @Override
    Optional<Fraction> reference(Reference reference) {
        return reference instanceof Reference.Own own ? references().find(standing.body(), own) : Optional.empty();
    }

    @Override
    @Nullable
    String word(Attribute attribute) {
        return switch (attribute) {
            case EVENT -> getEvent();
            case EVENT_LEVEL -> getLevel();
            case CATEGORY -> getCategory();
            case ROUND_TYPE -> getRoundType();
            default -> super.word(attribute);
        };
    }

    /** 事项: its kind. */
    public String getEvent() {
        return event.kind();
    }

    /** 级别; null when it has none. */
    public @Nullable String getLevel() {
        Level level = event.level();
        return level == null ? null : level.chinese();
    }

    /** 类别 of the body; null for a body without one. */
    public @Nullable String getCategory() {
        return standing.body().category();
    }

    /** 轮次类型. */
    public String getRoundType() {
        return standing.roundType().chinese();
    }

    /** Called by the rule of that key: it writes into a register. */
    public void enter(String rule) {
        speak(rule);
    }
}
