package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Vintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of {@code scheme.yaml}, in a pack and in a folder alike. */
final class SchemeKeys {
    static final Key<String> NAME = Key.optional("考核办法", Forms.TEXT);
    static final Key<Node.Entries> NUMBERS = Key.optional("数", Form.NAMED);

    static final Key<Amount> VALUE = Key.required("值", Forms.AMOUNT);
    static final Key<String> CLAUSE = Key.optional("依据", Forms.TEXT);
    static final Key<LocalDate> SINCE = Key.optional("自", Forms.DATE);
    static final Key<LocalDate> UNTIL = Key.optional("至", Forms.DATE);

    /** One dated value of a named number. */
    static final Form<Fields> NUMBER = Form.table(Keys.of(VALUE, CLAUSE, SINCE, UNTIL));

    static final Key<BigDecimal> MARKS = Key.optional("满分", Forms.MARKS);
    static final Key<String> SHARED = Key.optional("摊给", only("可考核"));
    static final Key<Fields> WEIGHTS = Key.optional("默认权重", Form.table(Keys.of(MARKS, SHARED)));
    static final Key<Node.Entries> METHODS = Key.optional("计分方法", Form.NAMED);
    static final Key<Node.Entries> CALENDAR = Key.optional("轮次类型", Form.NAMED);

    static final Key<Placing> PLACES = Key.optional("名次", Form.word(Placing.values()));
    static final Key<String> POINTS = Key.optional("得分", only("同分"));
    static final Key<Fields> TIES = Key.optional("并列", Form.table(Keys.of(PLACES, POINTS)));
    static final Key<Fraction> JUDGEABLE = Key.optional("最低可判定率", Forms.SHARE);

    static final Key<List<Vintage>> INTERIM = Key.optional("季度", Form.list(Form.word(Vintage.values())));
    static final Key<List<Vintage>> YEARLY = Key.optional("年度", Form.list(Form.word(Vintage.values())));
    static final Key<Fields> VINTAGES = Key.optional("可用数", Form.table(Keys.of(INTERIM, YEARLY)));
    static final Key<Integer> OLDEST = Key.optional("最旧期间", Forms.MONTHS);

    static final Key<List<Fraction>> USUAL = Key.optional("默认", linearOr(Forms.PATH));
    static final Key<Fields> PATH = Key.optional("序时", Form.table(Keys.of(USUAL)));

    static final Key<Integer> DIGITS = Key.required("位", Forms.DIGITS);
    static final Key<RoundingMode> MODE = Key.required("方式", Form.word(RoundingMode.values()));
    static final List<Key<Fields>> POINTS_OF_ROUNDING = List.of(
            rounding(Scheme.COMPLETION), rounding(Scheme.PART), rounding(Scheme.TOTAL), rounding(Scheme.RANKING));
    static final Key<Fields> ROUNDINGS =
            Key.optional("舍入", Form.table(Keys.of(POINTS_OF_ROUNDING.toArray(Key<?>[]::new))));

    private static final Keys SETTING = Keys.of(
                    WEIGHTS, METHODS, CALENDAR, TIES, JUDGEABLE, VINTAGES, OLDEST, PATH, ROUNDINGS)
            .later("段落", "只增不减持平");
    static final Key<Fields> SETTINGS = Key.optional("设置", Form.table(SETTING));

    static final Keys KEYS = Keys.of(NAME, NUMBERS, SETTINGS).later("阶梯", "用语");

    private SchemeKeys() {}

    private static Form<String> only(String word) {
        return Form.oneOf(List.of(word), text -> text);
    }

    private static Key<Fields> rounding(String point) {
        return Key.optional(point, Form.table(Keys.of(DIGITS, MODE)));
    }

    private static Form<List<Fraction>> linearOr(Form<List<Fraction>> path) {
        Form<Optional<List<Fraction>>> form = Forms.orWord("线性", path);
        return new Form<>(form.shape(), (key, node, problems) -> {
            Optional<List<Fraction>> read = form.reader().read(key, node, problems);
            return read == null ? null : read.orElse(List.of());
        });
    }
}
