package io.kaohe.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.render.ExplanationFormat;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person with a pocket calculator comes to the same numbers as the explanation of any target, from what is printed alone. */
class ExplainedArithmeticTest {
    private static final Pattern ROW =
            Pattern.compile(" +(\\S.*?) {2,}([-(0-9][^=≈]*?) +([=≈])  (-?[0-9.]+)([^ ]*)(?: {2,}(.*))?");
    private static final Pattern DECIMALS = Pattern.compile("(四舍五入|截尾|进一)到 (\\d+) 位小数");
    private static final Pattern COMPARED = Pattern.compile(" +(\\d+)  (\\S+) +(-?[0-9.]+)\\D.*");
    private static final int DIGITS = 4;

    static List<Made> all() {
        return Made.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowComesOutAsPrinted(Made made) {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (BodyStanding body : made.report().bodies()) {
            for (Standing target : body.targets()) {
                String id = target.judgement().measurement().target().id();
                String text = ExplanationFormat.TEXT.render(
                        made.report(), id, body.body().id());
                for (String line : text.lines().toList()) {
                    Matcher row = ROW.matcher(line);
                    if (row.matches()) {
                        rows++;
                        if (!right(row)) {
                            wrong.add(body.body().id() + " " + id + line);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isPositive();
    }

    private static boolean right(Matcher row) {
        Fraction result = PocketCalculator.read(row.group(2));
        BigDecimal printed = new BigDecimal(row.group(4));
        boolean typed = row.group(2).contains("^")
                || PocketCalculator.typed(row.group(2)).equals(result);
        return typed && comes(result, printed, row.group(3), row.group(6) == null ? "" : row.group(6));
    }

    private static boolean comes(Fraction result, BigDecimal printed, String sign, String meaning) {
        Matcher decimals = DECIMALS.matcher(meaning);
        if (decimals.matches()) {
            RoundingMode mode = switch (decimals.group(1)) {
                case "四舍五入" -> RoundingMode.HALF_UP;
                case "截尾" -> RoundingMode.DOWN;
                default -> RoundingMode.UP;
            };
            return result.rounded(Integer.parseInt(decimals.group(2)), mode).compareTo(printed) == 0;
        }
        if (meaning.equals("满步") || meaning.equals("不足一步算一步")) {
            return result.rounded(0, meaning.equals("满步") ? RoundingMode.DOWN : RoundingMode.UP)
                            .compareTo(printed)
                    == 0;
        }
        int digits = Math.max(DIGITS, printed.scale());
        return sign.equals("=")
                ? result.equals(Fraction.of(printed))
                : result.rounded(digits, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** A place is one more than the numbers before it, as the table beside it shows. */
    @ParameterizedTest
    @MethodSource("all")
    void everyPlaceFollowsFromItsTable(Made made) {
        for (BodyStanding body : made.report().bodies()) {
            for (Standing target : body.targets()) {
                String id = target.judgement().measurement().target().id();
                List<BigDecimal> before = new ArrayList<>();
                for (String line : ExplanationFormat.TEXT
                        .render(made.report(), id, body.body().id())
                        .lines()
                        .toList()) {
                    Matcher row = COMPARED.matcher(line);
                    if (!row.matches()) {
                        before.clear();
                        continue;
                    }
                    BigDecimal number = new BigDecimal(row.group(3));
                    long place = 1
                            + before.stream()
                                    .filter(each -> each.compareTo(number) != 0)
                                    .count();
                    assertThat(row.group(1)).as(line).isEqualTo(Long.toString(place));
                    before.add(number);
                }
            }
        }
    }

    @Test
    void theCalculatorItselfIsRight() {
        assertThat(PocketCalculator.read("2 × 100 − 134.5")).isEqualTo(Fraction.of(new BigDecimal("65.5")));
        assertThat(PocketCalculator.read("5 + (1.2 × 10000)")).isEqualTo(Fraction.of(12005));
        assertThat(PocketCalculator.typed("5 + 2 × 10")).isEqualTo(Fraction.of(70));
        assertThat(PocketCalculator.read("156 ÷ 75%")).isEqualTo(Fraction.of(208));
        assertThat(PocketCalculator.read("4 ^ (1 ÷ 2)").rounded(9, RoundingMode.HALF_UP))
                .isEqualByComparingTo("2");
    }
}
