package io.kaohe.render;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Test;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Stages by their names: a rung's number says nothing to a reader. */
final class Rungs {
    private final Words words;
    private final Scheme scheme;

    Rungs(Words words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    /** The ladder that the target's stages stand on; null when it asks for none. */
    @Nullable
    Ladder ladder(Measurement measured) {
        String name = measured.target().ladder();
        return name == null ? null : scheme.ladders().get(name);
    }

    /** The amount of a step; of a stage the rung's name: 公示（第5级）. */
    String shown(Measurement measured, Step step) {
        if (measured.test().kind() != RequirementKind.STAGE) {
            return Shown.amount(step.value(), step.unit());
        }
        int rung = step.value().decimal().intValue();
        if (rung == 0) {
            return words.say("rung.none");
        }
        String name = onLadder(measured, rung);
        String said = name == null ? asReported(step) : name;
        return said == null ? words.say("rung.number", rung) : words.say("rung", said, rung);
    }

    /** The name of the rung; the names of one rung stand beside each other. */
    String name(Measurement measured, int rung) {
        String name = onLadder(measured, rung);
        return name == null ? words.say("rung.number", rung) : name;
    }

    private @Nullable String onLadder(Measurement measured, int rung) {
        Ladder ladder = ladder(measured);
        return ladder == null || rung > ladder.rungs().size()
                ? null
                : String.join("/", ladder.rungs().get(rung - 1));
    }

    /** A figure that was only taken over has the stage's name. */
    private static @Nullable String asReported(Step step) {
        if (step.operation() != Operation.GIVEN || step.operands().isEmpty()) {
            return null;
        }
        String name = step.operands().get(0).name();
        return name.equals(step.name()) ? null : name;
    }

    /** The ladder's rungs, each with its number: 1 谋划、2 申报. */
    List<String> all(Ladder ladder) {
        return IntStream.range(0, ladder.rungs().size())
                .mapToObj(i -> words.say(
                        "rung.numbered", i + 1, String.join("/", ladder.rungs().get(i))))
                .toList();
    }

    /** The number of the rung that the test asks for. */
    OptionalInt asked(Measurement measured) {
        Ladder ladder = ladder(measured);
        return ladder != null && measured.test() instanceof Test.Stage stage
                ? ladder.rung(stage.stage())
                : OptionalInt.empty();
    }
}
