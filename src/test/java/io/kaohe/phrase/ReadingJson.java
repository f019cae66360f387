package io.kaohe.phrase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How a phrase was read, in the keys of the corpus. Written apart from render, so that the one can be held against the other. */
final class ReadingJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReadingJson() {}

    /** The keys that stand beside the phrase: indicator, join, commitment, by, floor, stretch, tests. */
    static ObjectNode of(@Nullable String indicator, Requirement requirement) {
        ObjectNode json = JSON.objectNode();
        json.put("indicator", indicator);
        json.put("join", requirement.join().code());
        json.put(
                "commitment",
                requirement.commitment() == null
                        ? null
                        : requirement.commitment().code());
        json.put(
                "by",
                requirement.by() == null ? null : requirement.by().toString().substring(2));
        json.put("floor", text(requirement.floor()));
        json.put("stretch", text(requirement.stretch()));
        ArrayNode tests = json.putArray("tests");
        requirement.tests().forEach(test -> tests.add(of(test)));
        return json;
    }

    private static @Nullable String text(@Nullable Amount amount) {
        return amount == null ? null : amount.toString();
    }

    /** One test; keys that do not apply are left out. */
    static ObjectNode of(Test test) {
        ObjectNode json = JSON.objectNode();
        json.put("kind", test.kind().code());
        json.put("strict", test.strict());
        if (test.aspect() != Aspect.LEVEL && !(test instanceof Test.EachMember)) {
            json.put("aspect", test.aspect().code());
        }
        Amount value = test.value();
        if (value != null && !(test instanceof Test.EachMember)) {
            json.put("value", value.value().toPlainString());
            json.put("unit", value.unit().symbol());
        }
        OWN.forEach((kind, writer) -> {
            if (kind.isInstance(test)) {
                writer.accept(test, json);
            }
        });
        return json;
    }

    private static final Map<Class<?>, BiConsumer<Test, ObjectNode>> OWN = Map.ofEntries(
            own(Test.Between.class, ReadingJson::between),
            own(Test.Multiple.class, ReadingJson::multiple),
            own(Test.NotFalling.class, ReadingJson::notFalling),
            own(Test.Rank.class, ReadingJson::rank),
            own(Test.Benchmark.class, ReadingJson::benchmark),
            own(Test.EachMember.class, ReadingJson::each),
            own(Test.Coverage.class, (test, json) -> flag(json, "remainder", test.remainder())),
            own(Test.BottomLine.class, (test, json) -> flag(json, "remainder", test.remainder())),
            own(Test.Breakthrough.class, (test, json) -> level(json, test.level(), test.above())),
            own(Test.First.class, ReadingJson::first),
            own(Test.Stage.class, ReadingJson::stage));

    private static <T extends Test> Map.Entry<Class<?>, BiConsumer<Test, ObjectNode>> own(
            Class<T> kind, BiConsumer<T, ObjectNode> writer) {
        return Map.entry(kind, (test, json) -> writer.accept(kind.cast(test), json));
    }

    private static void flag(ObjectNode json, String key, boolean set) {
        if (set) {
            json.put(key, true);
        }
    }

    private static void word(ObjectNode json, String key, @Nullable String word) {
        if (word != null) {
            json.put(key, word);
        }
    }

    private static void between(Test.Between test, ObjectNode json) {
        json.put("high", test.high().value().toPlainString());
    }

    private static void multiple(Test.Multiple test, ObjectNode json) {
        Test.BaseYear base = test.base();
        if (base != null) {
            json.put("base", base.year() == null ? "last-year" : base.year().toString());
        }
        word(json, "until", test.until() == null ? null : test.until().toString());
    }

    private static void notFalling(Test.NotFalling test, ObjectNode json) {
        json.put("past", test.past().code());
        if (test.past() == Past.EVERY_YEAR) {
            json.put("years", test.years());
        }
        flag(json, "onlyUp", test.onlyUp());
    }

    private static void rank(Test.Rank test, ObjectNode json) {
        word(json, "scope", test.scope());
        flag(json, "held", test.held());
        word(json, "forward", test.forward() == 0 ? null : Integer.toString(test.forward()));
    }

    private static void benchmark(Test.Benchmark test, ObjectNode json) {
        json.put("benchmark", test.name());
        flag(json, "below", test.below());
    }

    private static void each(Test.EachMember test, ObjectNode json) {
        word(json, "member", test.member());
        json.set("test", of(test.test()));
    }

    private static void first(Test.First test, ObjectNode json) {
        word(json, "scope", test.scope());
        flag(json, "only", test.only());
    }

    private static void stage(Test.Stage test, ObjectNode json) {
        json.put("stage", test.stage());
        level(json, test.level(), test.above());
    }

    private static void level(ObjectNode json, @Nullable Level level, boolean above) {
        word(json, "level", level == null ? null : level.code());
        flag(json, "above", above);
    }
}
