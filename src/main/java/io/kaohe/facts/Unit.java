package io.kaohe.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure as people write it: 亿元, 家次, %, 个百分点. Two units convert into each other exactly, by a power of
 * ten, when their base is the same; all others never mix. % and 个百分点 have different bases: a share and a difference
 * of shares.
 *
 * @param symbol as written; empty for a bare number
 * @param base what is measured: 元, 家, 比 (a share), 百分点, or empty for a bare number
 * @param exponent one of this unit is 10^exponent of the base
 */
public record Unit(String symbol, String base, int exponent) {
    /** A bare number. */
    public static final Unit NONE = new Unit("", "", 0);

    /** A share in hundredths. */
    public static final Unit PERCENT = new Unit("%", "比", -2);

    /** A difference of two shares, in hundredths. */
    public static final Unit PERCENTAGE_POINT = new Unit("个百分点", "百分点", -2);

    /** A multiple: a share in whole numbers. */
    public static final Unit TIMES = new Unit("倍", "比", 0);

    /** A point of the assessment. */
    public static final Unit POINT = new Unit("分", "分", 0);

    /** A place in a ranking. */
    public static final Unit PLACE = new Unit("位", "位", 0);

    private static final Map<String, Unit> SHARES = Map.of(
            "", NONE,
            "%", PERCENT,
            "％", new Unit("%", "比", -2),
            "‰", new Unit("‰", "比", -3),
            "倍", TIMES,
            "个百分点", PERCENTAGE_POINT,
            "百分点", PERCENTAGE_POINT);

    private static final Map<String, String> SAME = Map.of("人", "名", "人民币", "元");

    /** The unit written {@code symbol}; any measure word is one, so this always answers. */
    public static Unit of(String symbol) {
        Unit share = SHARES.get(symbol);
        if (share != null) {
            return share;
        }
        int at = 0;
        int exponent = 0;
        while (at < symbol.length() && power(symbol, at) > 0) {
            exponent += power(symbol, at);
            at++;
        }
        String base = symbol.substring(at);
        return new Unit(symbol, SAME.getOrDefault(base, base), exponent);
    }

    /** The power of ten that the character stands for in front of a unit: 万, 亿, and 百 or 千 before one of these. */
    private static int power(String symbol, int at) {
        boolean large = at + 1 < symbol.length() && (symbol.charAt(at + 1) == '万' || symbol.charAt(at + 1) == '亿');
        return switch (symbol.charAt(at)) {
            case '万' -> 4;
            case '亿' -> 8;
            case '千' -> large ? 3 : 0;
            case '百' -> large ? 2 : 0;
            default -> 0;
        };
    }

    /** Whether amounts in the two units can be compared and added. */
    public boolean measuresAs(Unit other) {
        return base.equals(other.base);
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }

    // Written out here and in a few other records (docs/decisions/0062): Java would make them of a dozen classes when
    // it
    // starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit
                && exponent == unit.exponent
                && symbol.equals(unit.symbol)
                && base.equals(unit.base);
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + exponent;
    }
}
