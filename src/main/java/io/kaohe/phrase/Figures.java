package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A number and its unit, and nothing else. */
final class Figures {
    private static final String PERCENT_WORD = "百分之";

    private static final Pattern UNIT = Pattern.compile("[%‰]|[A-Za-z]{1,5}[²³]?|\\p{IsHan}{1,6}|");

    /** Characters that belong to an operator or to another phrase, never to a unit. */
    private static final Pattern FOREIGN =
            Pattern.compile("[余多约近左右上下内不超达增降减至到前第或和及且并的几每均以破否零〇一二两三四五六七八九十底末]|.[万亿千]|.百(?!分点)");

    /** 千 and 百 that are part of a unit; before any other word they are a second numeral. */
    private static final Pattern THOUSAND = Pattern.compile("[百千]?[万亿]+.*|千[瓦米克伏].*|百分点|[^百千].*|");

    /** What may follow a Chinese numeral: 一流 and 一定 are no amounts. */
    private static final Set<String> MEASURES = Set.of(
            "", "%", "个", "家", "项", "名", "人", "次", "件", "篇", "种", "批", "座", "条", "所", "支", "户", "台", "套", "场", "处", "亩",
            "吨", "元", "部", "只", "张", "位", "级", "天", "年", "个月", "人次", "家次", "户次", "公里", "分", "百分点", "个百分点");

    private Figures() {}

    /** The amount, which may have a sign; empty when the text is anything else. */
    static Optional<Amount> signed(String plain) {
        boolean negative = plain.startsWith("-");
        String rest = negative || plain.startsWith("+") ? plain.substring(1) : plain;
        return read(rest).map(amount -> negative ? new Amount(amount.value().negate(), amount.unit()) : amount);
    }

    /** The amount without a sign; empty when the text is anything else. */
    static Optional<Amount> read(String plain) {
        if (plain.startsWith(PERCENT_WORD)) {
            String share = plain.substring(PERCENT_WORD.length());
            return Numeral.at(share)
                    .filter(number -> number.end() == share.length())
                    .map(number -> new Amount(number.value(), Unit.PERCENT));
        }
        return Numeral.at(plain).flatMap(number -> amount(number, plain.substring(number.end())));
    }

    private static Optional<Amount> amount(Numeral number, String symbol) {
        boolean unit = UNIT.matcher(symbol).matches()
                && THOUSAND.matcher(symbol).matches()
                && !FOREIGN.matcher(large(symbol)).find();
        if (!unit || (number.chinese() && !MEASURES.contains(large(symbol)))) {
            return Optional.empty();
        }
        BigDecimal value = number.value();
        return Optional.of(new Amount(value, Unit.of(symbol)));
    }

    /** The unit without the powers of ten in front of it. */
    private static String large(String symbol) {
        return symbol.replaceFirst("^[百千]?[万亿]+", "");
    }
}
