package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Test;
import org.jspecify.annotations.Nullable;

/** One test of a requirement in JSON: {@code kind}, {@code strict}, and of all other keys only those that apply. */
final class JsonTest {
    private JsonTest() {}

    static JsonObject of(Test test) {
        JsonObject json = new JsonObject().put("kind", test.kind().code());
        if (!(test instanceof Test.EachMember)) {
            json.putIf(
                    "aspect",
                    test.aspect() == Aspect.LEVEL ? null : test.aspect().code());
            number(test.value(), json);
        }
        if (test instanceof Test.Between between) {
            json.put("high", JsonValue.decimal(between.high().value()));
        }
        json.put("strict", test.strict());
        own(test, json);
        return json;
    }

    private static void number(@Nullable Amount value, JsonObject json) {
        if (value != null) {
            json.put("value", JsonValue.decimal(value.value()));
            json.put("unit", value.unit().symbol());
        }
    }

    /** What only one kind has. */
    private static void own(Test test, JsonObject json) {
        switch (test.kind()) {
            case MULTIPLE -> multiple((Test.Multiple) test, json);
            case NOT_FALLING -> notFalling((Test.NotFalling) test, json);
            case RANK -> rank((Test.Rank) test, json);
            case BENCHMARK -> benchmark((Test.Benchmark) test, json);
            case EACH_MEMBER -> eachMember((Test.EachMember) test, json);
            case COVERAGE -> json.putIf("remainder", only(((Test.Coverage) test).remainder()));
            case BREAKTHROUGH -> {
                Test.Breakthrough breakthrough = (Test.Breakthrough) test;
                level(breakthrough.level(), breakthrough.above(), json);
            }
            case FIRST -> {
                Test.First first = (Test.First) test;
                json.putIf("scope", first.scope()).putIf("only", only(first.only()));
            }
            case STAGE -> {
                Test.Stage stage = (Test.Stage) test;
                level(stage.level(), stage.above(), json);
                json.put("stage", stage.stage());
            }
            case BOTTOM_LINE -> json.putIf("remainder", only(((Test.BottomLine) test).remainder()));
            case AT_LEAST, AT_MOST, ABOUT, BETWEEN, GROWTH, TOGETHER, QUALITATIVE -> {}
        }
    }

    private static void multiple(Test.Multiple test, JsonObject json) {
        Test.BaseYear base = test.base();
        if (base != null) {
            Integer year = base.year();
            json.put("base", year == null ? Past.LAST_YEAR.code() : year.toString());
        }
        json.putIf("until", JsonValue.text(test.until()));
    }

    private static void notFalling(Test.NotFalling test, JsonObject json) {
        json.put("past", test.past().code());
        json.putIf("years", test.past() == Past.EVERY_YEAR ? (Integer) test.years() : null);
        json.putIf("onlyUp", only(test.onlyUp()));
    }

    private static void rank(Test.Rank test, JsonObject json) {
        json.putIf("scope", test.scope());
        json.putIf("held", only(test.held()));
        json.putIf("forward", test.forward() == 0 ? null : Integer.toString(test.forward()));
    }

    private static void benchmark(Test.Benchmark test, JsonObject json) {
        json.put("benchmark", test.name()).putIf("below", only(test.below()));
    }

    private static void eachMember(Test.EachMember test, JsonObject json) {
        json.putIf("member", test.member()).put("test", of(test.test()));
    }

    private static void level(@Nullable Level level, boolean above, JsonObject json) {
        json.putIf("level", JsonValue.code(level)).putIf("above", only(above));
    }

    private static @Nullable Boolean only(boolean truth) {
        return truth ? Boolean.TRUE : null;
    }
}
