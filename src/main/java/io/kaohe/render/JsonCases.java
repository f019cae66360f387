package io.kaohe.render;

import io.kaohe.report.CaseResult;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleNeed;
import io.kaohe.report.TestReport;
import java.util.List;
import java.util.Map;

/**
 * What came of testing a pack, for programs: {@code total}, {@code passed}, {@code failed}, then {@code cases} in the order
 * of their files, and {@code rules} and {@code numbers} where they were asked for. The keys of what a case expects are those
 * of its file.
 */
public final class JsonCases {
    private JsonCases() {}

    /** The document, with a final line feed. */
    public static String render(TestReport report) {
        int total = report.cases().size();
        JsonObject json = new JsonObject()
                .put("total", total)
                .put("passed", total - report.failed())
                .put("failed", report.failed())
                .put("cases", report.cases().stream().map(JsonCases::of).toList());
        if (report.needs() != null) {
            json.put("rules", report.needs().stream().map(JsonCases::of).toList());
        }
        if (report.holds() != null) {
            json.put("numbers", report.holds().stream().map(JsonCases::of).toList());
        }
        return json.document();
    }

    private static JsonObject of(CaseResult result) {
        return new JsonObject()
                .put("file", result.ruleCase().source().file())
                .put("line", result.ruleCase().source().line())
                .put("name", result.ruleCase().name())
                .put("passed", result.passed())
                .put("expected", of(result.ruleCase().expected()))
                .put("actual", of(result.actual()))
                .put(
                        "differences",
                        result.differences().stream().map(JsonCases::of).toList());
    }

    private static JsonObject of(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        texts.forEach(json::put);
        return json;
    }

    private static JsonObject of(CaseResult.Difference difference) {
        return new JsonObject()
                .put("key", difference.key())
                .put("expected", difference.expected())
                .put("actual", difference.actual());
    }

    private static JsonObject of(RuleNeed need) {
        return new JsonObject()
                .put("rule", need.rule())
                .put("cases", need.cases())
                .put("needed", need.needed());
    }

    private static JsonObject of(NumberHold hold) {
        return new JsonObject()
                .put("kind", hold.kind().code())
                .put("name", hold.name())
                .put("value", hold.value())
                .put("file", hold.source().file())
                .put(
                        "line",
                        hold.source().line() == 0
                                ? null
                                : (Integer) hold.source().line())
                .put("rules", List.copyOf(hold.rules()))
                .put("heldUp", hold.up())
                .put("heldDown", hold.down());
    }
}
