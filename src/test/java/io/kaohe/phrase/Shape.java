package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Join;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reading in a few Chinese words, for the page about phrases. */
final class Shape {
    private Shape() {}

    /** The whole reading: 研发投入强度：位次 全市 3位；力争；09-30前. */
    static String of(Sentence sentence) {
        Requirement requirement = sentence.requirement();
        if (requirement == null) {
            return "不读";
        }
        List<String> parts = new ArrayList<>();
        parts.add(requirement.tests().stream()
                .map(Shape::of)
                .collect(Collectors.joining(requirement.join() == Join.ANY ? " 或 " : " 且 ")));
        add(
                parts,
                "",
                requirement.commitment() == null
                        ? null
                        : requirement.commitment().chinese());
        add(parts, "底线 ", requirement.floor());
        add(parts, "奋斗 ", requirement.stretch());
        add(
                parts,
                "到 ",
                requirement.by() == null ? null : requirement.by().toString().substring(2));
        String front = sentence.indicator() == null ? "" : sentence.indicator() + "：";
        return front + String.join("；", parts);
    }

    private static void add(List<String> parts, String front, @Nullable Object value) {
        if (value != null) {
            parts.add(front + value);
        }
    }

    private static String of(Test test) {
        List<String> words = new ArrayList<>(List.of(test.kind().chinese()));
        if (test.aspect() != Aspect.LEVEL && !(test instanceof Test.EachMember)) {
            words.add(test.aspect().chinese());
        }
        words.addAll(own(test));
        return String.join(" ", words) + (plainStrict(test) ? "（不含本数）" : "");
    }

    /** Whether strict is not already in the words. */
    private static boolean plainStrict(Test test) {
        boolean said =
                test instanceof Test.Together || test instanceof Test.EachMember || test instanceof Test.Benchmark;
        return test.strict() && !said;
    }

    private static List<String> own(Test test) {
        if (test instanceof Test.AtLeast least && least.value() == null) {
            return List.of("下达的任务数");
        }
        if (test instanceof Test.Between between) {
            return List.of(between.value().value().toPlainString() + "～" + between.high());
        }
        if (test instanceof Test.Multiple multiple) {
            return multiple(multiple);
        }
        if (test instanceof Test.NotFalling past) {
            String years = past.past() == Past.EVERY_YEAR ? past.years() + "年" : "";
            return words(past.past().chinese() + years, past.onlyUp() ? "只增" : null);
        }
        if (test instanceof Test.Rank rank) {
            String forward = rank.forward() == 0 ? null : "前移" + rank.forward() + "位";
            return words(rank.scope(), rank.value(), forward, rank.held() ? "上年也要" : null);
        }
        return rest(test);
    }

    private static List<String> rest(Test test) {
        if (test instanceof Test.Benchmark benchmark) {
            return benchmark(benchmark);
        }
        if (test instanceof Test.EachMember each) {
            return words(each.member(), "[" + of(each.test()) + "]");
        }
        if (test instanceof Test.Coverage || test instanceof Test.BottomLine) {
            boolean remainder = test instanceof Test.Coverage coverage
                    ? coverage.remainder()
                    : ((Test.BottomLine) test).remainder();
            return words(remainder ? "剩余为零" : null);
        }
        if (test instanceof Test.Breakthrough breakthrough) {
            return level(breakthrough.level(), breakthrough.above());
        }
        if (test instanceof Test.First first) {
            return words(first.scope(), first.only() ? "唯一" : null);
        }
        if (test instanceof Test.Stage stage) {
            List<String> words = new ArrayList<>(List.of(stage.stage()));
            words.addAll(level(stage.level(), stage.above()));
            return words;
        }
        return words(test.value());
    }

    private static List<String> benchmark(Test.Benchmark test) {
        if (test.value() != null) {
            return words(test.name(), (test.below() ? "至少低" : "至少高") + test.value());
        }
        return words(test.below() ? (test.strict() ? "低于" : "不高于") : test.strict() ? "高于" : "不低于", test.name());
    }

    private static List<String> multiple(Test.Multiple multiple) {
        Test.BaseYear base = multiple.base();
        String from = base == null ? null : "比" + (base.year() == null ? "上年" : base.year() + "年");
        return words(multiple.value(), from, multiple.until() == null ? null : "到" + multiple.until() + "年");
    }

    private static List<String> level(@Nullable Level level, boolean above) {
        return words(level == null ? null : level.chinese() + (above ? "以上" : ""));
    }

    private static List<String> words(@Nullable Object... words) {
        List<String> said = new ArrayList<>();
        for (Object word : words) {
            if (word instanceof Amount amount) {
                said.add(amount.toString());
            } else if (word != null) {
                said.add(word.toString());
            }
        }
        return said;
    }
}
