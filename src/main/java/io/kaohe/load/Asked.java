package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What 要求 says: the plan's own words, or a group of keys for what words say badly.
 *
 * @param ladder the ladder named beside a stage; null when none is
 */
record Asked(Requirement requirement, Node.@Nullable Text ladder) {
    /** 定性: only a person can judge it. */
    static final Asked QUALITATIVE = new Asked(Requirement.of("定性", new Test.Qualitative()), null);

    private static final Key<Level> LEVEL = Key.optional("级别", "level", Form.word(Level.values()));
    private static final Key<Boolean> ABOVE = Key.optional("以上", "above", Forms.YES);
    static final Key<Node.Text> LADDER = Key.optional("阶梯", "ladder", Form.NAME);

    private static final Key<Fields> BREAKTHROUGH =
            Key.optional("零的突破", "breakthrough", Form.table(Keys.of(LEVEL, ABOVE)));

    private static final Key<String> STAGE = Key.optional("阶段", "stage", Forms.TEXT);

    private static final Key<BigDecimal> TIMES = Key.required("倍", "times", Forms.TIMES);
    private static final Key<Optional<Integer>> BASE =
            Key.optional("基年", "base", Forms.orWord(new Term("上年", "last-year"), Forms.YEAR));
    private static final Key<Integer> UNTIL = Key.optional("末年", "until", Forms.YEAR);
    private static final Key<Fields> MULTIPLE = Key.optional("倍数", "multiple", Form.table(Keys.of(TIMES, BASE, UNTIL)));

    private static final Key<Integer> YEARS = Key.required("年", "years", Forms.WHOLE_NUMBER);
    private static final Key<Fields> GROWING = Key.optional("连续增长", "growing", Form.table(Keys.of(YEARS)));

    /** The keys of which a group has exactly one. */
    private static final List<Key<?>> KINDS = List.of(BREAKTHROUGH, STAGE, MULTIPLE, GROWING);

    private static final List<Key<?>> BESIDE_STAGE = List.of(LEVEL, ABOVE, LADDER);

    private static final Keys KEYS = Keys.of(KINDS.toArray(Key<?>[]::new)).and(BESIDE_STAGE.toArray(Key<?>[]::new));

    /** How 要求 is written. */
    static final Form<Asked> FORM =
            new Form<>(new Shape.Either(List.of(Forms.PHRASE.shape(), new Shape.Table(KEYS))), Asked::read);

    private static @Nullable Asked read(String key, Node node, Problems problems) {
        if (node instanceof Node.Entries entries) {
            return group(Fields.of(entries, KEYS, problems), problems);
        }
        Requirement requirement = Forms.PHRASE.reader().read(key, node, problems);
        return requirement == null ? null : new Asked(requirement, null);
    }

    private static @Nullable Asked group(Fields fields, Problems problems) {
        List<String> kinds =
                KINDS.stream().filter(fields::has).map(problems::name).toList();
        if (kinds.size() != 1) {
            String words = String.join("、", KINDS.stream().map(problems::name).toList());
            problems.add("load.requirement.one", fields.at(), words);
            return null;
        }
        for (Key<?> key : BESIDE_STAGE) {
            if (fields.has(key) && !fields.has(STAGE)) {
                problems.add("load.requirement.beside", fields.at(key), problems.name(key), kinds.get(0));
            }
        }
        if (fields.has(STAGE)) {
            return stage(fields, problems);
        }
        return fields.has(BREAKTHROUGH) ? breakthrough(fields, problems) : numbered(fields);
    }

    private static @Nullable Asked stage(Fields fields, Problems problems) {
        String stage = fields.get(STAGE);
        Node.Text ladder = fields.get(LADDER);
        Level level = level(fields, problems);
        boolean above = fields.get(ABOVE, false);
        String owner = level == null ? "" : "（" + level.chinese() + (above ? "以上" : "") + "）";
        return stage == null
                ? null
                : new Asked(Requirement.of(stage + owner, new Test.Stage(stage, level, above)), ladder);
    }

    private static @Nullable Asked breakthrough(Fields fields, Problems problems) {
        Fields group = fields.get(BREAKTHROUGH);
        if (group == null) {
            return null;
        }
        Level level = level(group, problems);
        boolean above = group.get(ABOVE, false);
        String owner = level == null ? "" : level.chinese() + (above ? "以上" : "");
        return new Asked(Requirement.of(owner + "零的突破", new Test.Breakthrough(level, above)), null);
    }

    private static @Nullable Level level(Fields fields, Problems problems) {
        if (fields.has(ABOVE) && !fields.has(LEVEL)) {
            problems.add("load.requirement.above", fields.at(ABOVE));
        }
        return fields.get(LEVEL);
    }

    private static @Nullable Asked numbered(Fields fields) {
        Fields growing = fields.get(GROWING);
        Integer years = growing == null ? null : growing.get(YEARS);
        if (years != null) {
            Test test = new Test.NotFalling(Past.EVERY_YEAR, years, true, false, Aspect.LEVEL);
            return new Asked(Requirement.of("连续" + years + "年增长", test), null);
        }
        Fields multiple = fields.get(MULTIPLE);
        return multiple == null ? null : multiple(multiple);
    }

    private static @Nullable Asked multiple(Fields fields) {
        BigDecimal times = fields.get(TIMES);
        Optional<Integer> base = fields.get(BASE);
        Integer until = fields.get(UNTIL);
        if (times == null) {
            return null;
        }
        Test.BaseYear year = base == null ? null : new Test.BaseYear(base.orElse(null));
        String from = base == null ? "基数" : base.map(number -> number + "年").orElse("上年");
        String end = until == null ? "" : "到" + until + "年";
        String text = end + "达到" + from + "的" + times.toPlainString() + "倍";
        return new Asked(Requirement.of(text, new Test.Multiple(new Amount(times, Unit.TIMES), year, until)), null);
    }
}
