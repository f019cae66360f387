package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Unit;
import org.jspecify.annotations.Nullable;

/** A person's decision in words. */
final class RulingWords {
    private final Words words;

    RulingWords(Words words) {
        this.words = words;
    }

    /** 达序时，进度 70%，得分 3分. */
    String decided(Ruling ruling) {
        String conclusion = ruling.conclusion();
        return words.clauses(
                conclusion,
                ruling.progress() == null
                        ? null
                        : words.say("ruling.progress", Shown.amount(ruling.progress(), Unit.PERCENT)),
                ruling.points() == null ? null : words.say("ruling.points", Shown.plain(ruling.points())),
                relief(ruling.relief()));
    }

    private @Nullable String relief(@Nullable Amount relief) {
        if (relief == null) {
            return null;
        }
        String code = relief.unit().equals(Unit.PERCENT) ? "ruling.relief" : "ruling.relief.amount";
        return words.say(code, Shown.amount(relief));
    }

    /** What was decided, by whom, when, on what grounds. */
    String sentence(Ruling ruling) {
        return words.parts(
                words.say("ruling", decided(ruling)),
                words.say("ruling.by", ruling.by(), ruling.date()),
                ruling.evidence() == null ? null : words.say("ruling.evidence", ruling.evidence()));
    }
}
