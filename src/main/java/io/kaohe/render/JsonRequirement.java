package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a phrase of a plan was understood: for programs one JSON object, for people a few lines. */
public final class JsonRequirement {
    private JsonRequirement() {}

    /**
     * The reading of one phrase as a JSON object on one line, without a line feed.
     *
     * @param text the phrase as given
     * @param indicator what stands in front of the requirement; null when nothing does, or when the phrase is refused
     * @param requirement what was understood; null when the phrase is refused
     * @param problem why it is refused, in Chinese; null when it is understood
     */
    public static String reading(
            String text, @Nullable String indicator, @Nullable Requirement requirement, @Nullable String problem) {
        JsonObject json = new JsonObject()
                .put("text", text)
                .put("understood", requirement != null)
                .put("indicator", indicator)
                .put("join", requirement == null ? null : requirement.join().code());
        if (requirement == null) {
            json.put("commitment", null).put("by", null).put("floor", null).put("stretch", null);
        } else {
            rest(requirement, requirement.floor(), requirement.stretch(), json);
        }
        List<JsonObject> tests = requirement == null
                ? List.of()
                : requirement.tests().stream().map(JsonTest::of).toList();
        return json.put("tests", tests).put("problem", problem).line();
    }

    /** The same for people: what the requirement asks for, or why it is refused; lines with LF and a final one. */
    public static String readingText(
            String text, @Nullable String indicator, @Nullable Requirement requirement, @Nullable String problem) {
        return new ReadingText(new Words(Messages.load())).text(text, indicator, requirement, problem);
    }

    /** The requirement in a report, with the levels of the task where the task table sets them. */
    static JsonObject of(Requirement requirement, Levels levels, List<JsonObject> tests) {
        JsonObject json = new JsonObject()
                .put("text", requirement.text())
                .put("join", requirement.join().code());
        rest(requirement, levels.floor(), levels.stretch(), json);
        return json.put("tests", tests);
    }

    private static void rest(
            Requirement requirement, @Nullable Amount floor, @Nullable Amount stretch, JsonObject json) {
        MonthDay by = requirement.by();
        json.put("commitment", JsonValue.code(requirement.commitment()))
                .put("by", by == null ? null : day(by))
                .put("floor", JsonValue.amount(floor))
                .put("stretch", JsonValue.amount(stretch));
    }

    /** 09-30. */
    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }
}
