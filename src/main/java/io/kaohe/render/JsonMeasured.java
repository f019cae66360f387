package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The arithmetic of a target, in JSON: each step by name, in order, with what another program needs to recompute it. */
final class JsonMeasured {
    private static final Map<String, String> KEYS =
            Arrays.stream(Quantity.values()).collect(Collectors.toUnmodifiableMap(Quantity::chinese, Quantity::code));

    private JsonMeasured() {}

    /**
     * The last step of a quantity has the plain key, since it is the one that counts; those before it, which a rounding
     * point replaced, end in {@code #1}, {@code #2}. Results in between have the key {@code interim} in the same way.
     */
    static JsonObject of(Measurement measured) {
        JsonObject json = new JsonObject();
        List<Step> steps = measured.steps();
        List<String> keys = steps.stream().map(JsonMeasured::key).toList();
        for (int i = 0; i < steps.size(); i++) {
            String key = keys.get(i);
            boolean last = keys.lastIndexOf(key) == i;
            int earlier = Collections.frequency(keys.subList(0, i), key);
            json.put(last ? key : key + "#" + (earlier + 1), step(steps.get(i)));
        }
        return json;
    }

    private static String key(Step step) {
        return KEYS.getOrDefault(step.name(), "interim");
    }

    private static JsonObject step(Step step) {
        JsonObject json = new JsonObject()
                .put("name", step.name())
                .put("operation", step.operation().code())
                .put(
                        "operands",
                        step.operands().stream().map(JsonMeasured::operand).toList());
        return number(json, step.value(), step.unit());
    }

    private static JsonObject operand(Operand operand) {
        JsonObject json = number(new JsonObject().put("name", operand.name()), operand.value(), operand.unit());
        return json.put("source", JsonValue.text(operand.source()));
    }

    private static JsonObject number(JsonObject json, Fraction value, Unit unit) {
        return json.put("value", Shown.in(unit, value).toString())
                .put("unit", unit.symbol())
                .put("base", value.toString());
    }
}
