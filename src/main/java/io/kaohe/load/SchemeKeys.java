package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Register;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code scheme.yaml}, in a pack and in a folder alike. */
final class SchemeKeys {
    static final Key<String> NAME = Key.optional("考核办法", "name", Forms.TEXT);

    static final Key<Amount> VALUE = Key.required("值", "value", Forms.AMOUNT);
    static final Key<String> CLAUSE = Key.optional("依据", "clause", Forms.TEXT);
    static final Key<LocalDate> SINCE = Key.optional("自", "since", Forms.DATE);
    static final Key<LocalDate> UNTIL = Key.optional("至", "until", Forms.DATE);

    /** A named number: one value, or a list of dated ones. */
    static final Form<List<Fields>> NUMBER = Form.oneOrMore(Form.table(Keys.of(VALUE, CLAUSE, SINCE, UNTIL)));

    static final Key<Node.Entries> NUMBERS = Key.optional("数", "numbers", Form.named(NUMBER));

    /** The rungs of one ladder, each with one name or several joined by a slash. */
    static final Form<List<Node.Text>> RUNGS = Form.list(Form.NAME);

    static final Key<Node.Entries> LADDERS = Key.optional("阶梯", "ladders", Form.named(RUNGS));

    static final Key<BigDecimal> MARKS = Key.optional("满分", "marks", Forms.MARKS);
    static final Key<String> SHARED = Key.optional("摊给", "among", only(new Term("可考核", "assessable")));
    static final Key<Fields> WEIGHTS = Key.optional("默认权重", "weights", Form.table(Keys.of(MARKS, SHARED)));

    /** By requirement kind, and by kind and nature: 至少, 至少/约束性. */
    static final List<Key<Node.Text>> METHODS_BY_KIND = methodsByKind();

    static final Key<Fields> METHODS = Key.optional("计分方法", "methods", table(METHODS_BY_KIND));

    static final Map<RoundType, Key<List<Form.Placed<String>>>> SLOTS_BY_TYPE =
            byType(Form.list(Form.placed(Form.oneOf(slots(), slot -> new Term(slot, english(slot))))));
    static final Key<Fields> CALENDAR = Key.optional("轮次类型", "calendar", table(List.copyOf(SLOTS_BY_TYPE.values())));

    static final Map<RoundType, Key<List<Form.Placed<Section>>>> SECTIONS_BY_TYPE =
            byType(Form.list(Form.placed(Form.word(Section.values()))));
    static final Key<Fields> SECTIONS = Key.optional("段落", "sections", table(List.copyOf(SECTIONS_BY_TYPE.values())));

    static final Key<Verdict> ONLY_UP =
            Key.optional("只增不减持平", "onlyUpLevel", Form.oneOf(List.of(Verdict.MET, Verdict.MISSED), Term::of));

    static final Key<Placing> PLACES = Key.optional("名次", "places", Form.word(Placing.values()));
    static final Key<String> POINTS = Key.optional("得分", "points", only(new Term("同分", "same")));
    static final Key<List<Node.Text>> AGAIN = Key.optional("再比", "again", Form.list(Form.NAME));
    static final Key<Fields> TIES = Key.optional("并列", "ties", Form.table(Keys.of(PLACES, POINTS, AGAIN)));

    static final Key<BigDecimal> CAP = Key.optional("上限", "cap", Forms.MARKS);
    static final Key<Register.Purpose> PURPOSE = Key.optional("计入", "purpose", Form.word(Register.Purpose.values()));

    /** A register of bonuses and deductions. */
    static final Form<Fields> REGISTER = Form.table(Keys.of(CAP, PURPOSE));

    static final Key<Node.Entries> REGISTERS = Key.optional("登记簿", "registers", Form.named(REGISTER));

    static final Key<Forms.Part> LIMIT = Key.required("至多", "limit", Forms.PART);
    static final Key<RoundingMode> WHOLE = Key.optional("取整", "whole", Form.word(RoundingMode.values()));
    static final Key<Boolean> LAST = Key.optional("末位并列", "lastTied", Forms.YES);

    /** How many bodies may have a grade. */
    static final Form<Fields> QUOTA = Form.table(Keys.of(LIMIT, WHOLE, LAST));

    static final Key<Node.Entries> QUOTAS = Key.optional("名额", "quotas", Form.named(QUOTA));
    /** What counts beside the rounds of the same year: the same round of years before, by how many years. */
    static final Map<Integer, Key<Fraction>> SHARES_BY_YEAR = sharesByYear();

    /** What the rounds of the year count, by the last month. */
    static final Map<Integer, Key<Fraction>> SHARES_BY_MONTH = sharesByMonth();

    /** How the score of a round is made of those of several, by the round's slot. */
    static final List<Key<Fields>> COMPOSED = composed();

    static final Key<Fields> COMPOSITIONS = Key.optional("合成", "compositions", table(COMPOSED));

    static final Key<Fraction> JUDGEABLE = Key.optional("最低可判定率", "minimumJudgeable", Forms.SHARE);

    static final Key<List<Vintage>> INTERIM = Key.optional("季度", "interim", Form.list(Form.word(Vintage.values())));
    static final Key<List<Vintage>> YEARLY = Key.optional("年度", "yearly", Form.list(Form.word(Vintage.values())));
    static final Key<Fields> VINTAGES = Key.optional("可用数", "vintages", Form.table(Keys.of(INTERIM, YEARLY)));
    static final Key<Integer> OLDEST = Key.optional("最旧期间", "oldest", Forms.MONTHS);

    static final Key<List<Fraction>> USUAL = Key.optional("默认", "usual", linearOr(Forms.PATH));
    static final Key<Fields> PATH = Key.optional("序时", "path", Form.table(Keys.of(USUAL)));

    static final Key<Integer> DIGITS = Key.required("位", "digits", Forms.DIGITS);
    static final Key<RoundingMode> MODE = Key.required("方式", "mode", Form.word(RoundingMode.values()));
    static final List<Key<Fields>> POINTS_OF_ROUNDING = List.of(
            rounding(Scheme.COMPLETION, "completion"),
            rounding(Scheme.PART, "part"),
            rounding(Scheme.BLOCK, "block"),
            rounding(Scheme.TOTAL, "total"),
            rounding(Scheme.RANKING, "ranking"));
    static final Key<Fields> ROUNDINGS = Key.optional("舍入", "roundings", table(POINTS_OF_ROUNDING));

    private static final Keys SETTING = Keys.of(
                    WEIGHTS, METHODS, CALENDAR, SECTIONS, ONLY_UP, TIES, JUDGEABLE, VINTAGES, OLDEST, PATH, ROUNDINGS)
            .and(REGISTERS, QUOTAS, COMPOSITIONS);
    static final Key<Fields> SETTINGS = Key.optional("设置", "settings", Form.table(SETTING));

    static final Keys KEYS = Keys.of(NAME, NUMBERS, LADDERS, SETTINGS).later("用语");

    private SchemeKeys() {}

    private static Form<String> only(Term word) {
        return Form.oneOf(List.of(word.chinese()), text -> word);
    }

    private static Form<Fields> table(List<? extends Key<?>> keys) {
        return Form.table(Keys.of(keys.toArray(Key<?>[]::new)));
    }

    private static List<String> slots() {
        return List.of("Q1", "H1", "Q3", "年", "01", "02", "04", "05", "07", "08", "10", "11");
    }

    private static Map<Integer, Key<Fraction>> sharesByYear() {
        Map<Integer, Key<Fraction>> keys = new LinkedHashMap<>();
        keys.put(4, Key.optional("前4年", "fourYearsBefore", Forms.SHARE));
        keys.put(3, Key.optional("前3年", "threeYearsBefore", Forms.SHARE));
        keys.put(2, Key.optional("前2年", "twoYearsBefore", Forms.SHARE));
        keys.put(1, Key.optional("上年", "yearBefore", Forms.SHARE));
        return Collections.unmodifiableMap(keys);
    }

    private static Map<Integer, Key<Fraction>> sharesByMonth() {
        Map<Integer, Key<Fraction>> keys = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            String slot = new Round(1, month).slot();
            keys.put(month, Key.optional(slot, english(slot), Forms.SHARE));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static List<Key<Fields>> composed() {
        List<Key<?>> shares = new ArrayList<>(SHARES_BY_YEAR.values());
        shares.addAll(SHARES_BY_MONTH.values());
        Form<Fields> form = table(shares);
        return slots().stream()
                .map(slot -> Key.optional(slot, english(slot), form))
                .toList();
    }

    private static String english(String slot) {
        return slot.equals("年") ? "year" : slot;
    }

    private static <T> Map<RoundType, Key<T>> byType(Form<T> form) {
        Map<RoundType, Key<T>> keys = new LinkedHashMap<>();
        for (RoundType type : RoundType.values()) {
            keys.put(type, Key.optional(type.chinese(), type.code(), form));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static List<Key<Node.Text>> methodsByKind() {
        List<Key<Node.Text>> keys = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            keys.add(Key.optional(kind.chinese(), kind.code(), Form.NAME));
            for (Nature nature : Nature.values()) {
                String both = kind.chinese() + "/" + nature.chinese();
                keys.add(Key.optional(both, kind.code() + "/" + nature.code(), Form.NAME));
            }
        }
        return List.copyOf(keys);
    }

    private static Key<Fields> rounding(String point, String english) {
        return Key.optional(point, english, Form.table(Keys.of(DIGITS, MODE)));
    }

    private static Form<List<Fraction>> linearOr(Form<List<Fraction>> path) {
        Form<Optional<List<Fraction>>> form = Forms.orWord(new Term("线性", "linear"), path);
        return new Form<>(form.shape(), (key, node, problems) -> {
            Optional<List<Fraction>> read = form.reader().read(key, node, problems);
            return read == null ? null : read.orElse(List.of());
        });
    }
}
