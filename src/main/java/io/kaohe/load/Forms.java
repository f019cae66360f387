package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Unit;
import io.kaohe.phrase.Phrase;
import io.kaohe.phrase.Reading;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of single values that the files share. */
final class Forms {
    /** Without zeros in front: 010 is ten to one reader and eight to another. */
    private static final String NUMBER = "(0|[1-9]\\d{0,14})(\\.\\d{1,15})?";

    private static final String SMALL_NUMBER = "(0|[1-9]\\d{0,2})(\\.\\d{1,15})?";
    private static final Pattern DECIMAL = Pattern.compile(NUMBER);
    private static final Pattern PERCENT = Pattern.compile("(" + SMALL_NUMBER + ")[%％]");
    private static final String PERCENT_PATTERN = "^" + SMALL_NUMBER + "[%％]$";
    private static final String POINTS_PATTERN = "^" + NUMBER + "分?$";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Any text. */
    static final Form<String> TEXT = Form.parsed(Shape.TEXT, "load.value.empty", Optional::of);

    /** A day: 2022-09-30. */
    static final Form<LocalDate> DATE = Form.parsed(
            new Shape.Value("a day: 2022-09-30", "日期，例如 2022-09-30", "^\\d{4}-\\d{2}-\\d{2}$"),
            "load.date",
            Forms::day);

    /** A period: 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11. */
    static final Form<Period> PERIOD = Form.parsed(
            new Shape.Value(
                    "a period: 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11",
                    "期间，例如 2022、2022H1、2022Q3、2022-06、2022-01..11",
                    "^\\d{4}(H[12]|Q[1-4]|-\\d{2}(\\.\\.(\\d{4}-)?\\d{2})?)?$"),
            "load.period",
            Period::parse);

    /** A calendar year. */
    static final Form<Integer> YEAR = Form.parsed(
            new Shape.Value("a year: 2022", "年度，例如 2022", "^(19|20)\\d\\d$"),
            "load.year",
            matching("(19|20)\\d\\d", Integer::valueOf));

    /** A whole number from 1. */
    static final Form<Integer> WHOLE_NUMBER = Form.parsed(
            new Shape.Value("a whole number from 1", "从 1 起的整数", "^[1-9]\\d{0,8}$"),
            "load.whole",
            matching("[1-9]\\d{0,8}", Integer::valueOf));

    /** How many digits: 0 to 9. */
    static final Form<Integer> DIGITS = Form.parsed(
            new Shape.Value("digits: 0 to 9", "位数，0 到 9", "^\\d$"), "load.digits", matching("\\d", Integer::valueOf));

    /** Some of the bodies: a share, or how many. */
    record Part(@Nullable Fraction share, @Nullable Integer number) {}

    /** Some of the bodies: 30%, 3个. */
    static final Form<Part> PART = Form.parsed(
            new Shape.Value("a share or a number of bodies: 30%, 3个", "几成或几个，例如 30%、3个", ""), "load.part", Forms::part);

    /** Marks: a number above 0, with or without 分. */
    static final Form<BigDecimal> MARKS = Form.parsed(
            new Shape.Value("marks, above 0: 5, 2.5", "分数，大于 0，例如 5、2.5", POINTS_PATTERN),
            "load.marks",
            text -> points(text).filter(marks -> marks.signum() > 0));

    /** Points: a number from 0, with or without 分. */
    static final Form<BigDecimal> POINTS =
            Form.parsed(new Shape.Value("points, from 0", "得分，不小于 0", POINTS_PATTERN), "load.points", Forms::points);

    /** How many times as much, above 1, with or without 倍. */
    static final Form<BigDecimal> TIMES = Form.parsed(
            new Shape.Value("a multiple, above 1: 2, 1.5", "倍数，大于 1，例如 2、1.5", "^" + NUMBER + "倍?$"),
            "load.times",
            text -> decimal(text, "倍").filter(times -> times.compareTo(BigDecimal.ONE) > 0));

    /** 是 or 否. */
    static final Form<Boolean> YES = new Form<>(
            Shape.TRUTH,
            Form.oneOf(List.of(true, false), yes -> yes ? new Term("是", "true") : new Term("否", "false"))
                    .reader());

    /** A unit of measure. */
    static final Form<Unit> UNIT = Form.parsed(
            new Shape.Value("a unit of measure: 亿元, 家, %", "计量单位，例如 亿元、家、%", ""),
            "load.value.empty",
            text -> Optional.of(Unit.of(text)));

    /** A share from 0% to 100%. */
    static final Form<Fraction> SHARE = Form.parsed(
            new Shape.Value("a share from 0% to 100%", "0% 到 100%", PERCENT_PATTERN),
            "load.share",
            text -> percent(text).filter(share -> share.compareTo(Fraction.ONE) <= 0));

    /** How much is done: 70%, 120%. */
    static final Form<Fraction> PROGRESS = Form.parsed(
            new Shape.Value("a percentage from 0%: 70%, 120%", "百分数，例如 70%、120%", PERCENT_PATTERN),
            "load.progress",
            Forms::percent);

    /** The shares due at the end of the four quarters: 25%/50%/70%/100%. */
    static final Form<List<Fraction>> PATH = Form.parsed(
            new Shape.Value("shares due by quarter: 25%/50%/70%/100%", "四个季度末应完成的份额，例如 25%/50%/70%/100%", ""),
            "load.path",
            Forms::path);

    /** A number with its unit. */
    static final Form<Amount> AMOUNT = phrase(
            new Shape.Value("a number with its unit: 156亿元, 0.62%, 12", "数和单位，例如 156亿元、0.62%、12", ""), Phrase::amount);

    /** A rate of change: 6%, -3.2%, 2个百分点. */
    static final Form<Amount> GROWTH =
            phrase(new Shape.Value("a rate of change: 6%, -3.2%, 2个百分点", "增速，例如 6%、-3.2%、2个百分点", ""), Phrase::growth);

    /** What the plan requires, in its own words. */
    static final Form<Requirement> PHRASE = phrase(
            new Shape.Value("the plan's own words: 30家以上, 增长20%, 全市前3", "照计划原话，例如 30家以上、增长20%、全市前3", ""),
            Phrase::requirement);

    /** Numbers such as 3季, as months. */
    static final Form<Integer> MONTHS = Form.parsed(
            new Shape.Value("a span: 1季, 2个月", "时长，例如 1季、2个月", "^[1-9]\\d?(季|个月)$"), "load.months", Forms::months);

    /** A whole number of years: 1年. */
    static final Form<Integer> YEARS = Form.parsed(
            new Shape.Value("years: 1年", "几年，例如 1年", "^[1-9]年$"),
            "load.years",
            matching("[1-9]年", text -> Integer.valueOf(text.substring(0, 1))));

    private Forms() {}

    /** The form, or {@code word}, which stands for empty. */
    static <T> Form<Optional<T>> orWord(Term word, Form<T> form) {
        Shape shape = new Shape.Either(List.of(new Shape.OneOf(List.of(word)), form.shape()));
        return new Form<>(shape, (key, node, problems) -> {
            if (node instanceof Node.Text text && text.text().equals(word.chinese())) {
                return Optional.empty();
            }
            T value = form.reader().read(key, node, problems);
            return value == null ? null : Optional.of(value);
        });
    }

    private static <T> Form<T> phrase(Shape.Value shape, Function<String, Reading<T>> read) {
        return new Form<>(shape, (key, node, problems) -> {
            Node.Text text = Form.NAME.reader().read(key, node, problems);
            if (text == null) {
                return null;
            }
            Reading<T> reading = read.apply(text.text());
            if (reading.problem() != null) {
                problems.add(reading.problem(), text.at());
            }
            return reading.value();
        });
    }

    private static <T> Function<String, Optional<T>> matching(String pattern, Function<String, T> make) {
        Predicate<String> form = Pattern.compile(pattern).asMatchPredicate();
        return text -> form.test(text) ? Optional.of(make.apply(text)) : Optional.empty();
    }

    private static Optional<String> match(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return match(DAY, text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> points(String text) {
        return decimal(text, "分");
    }

    private static Optional<BigDecimal> decimal(String text, String unit) {
        String number = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        return match(DECIMAL, number).map(BigDecimal::new);
    }

    private static Optional<Fraction> percent(String text) {
        var percent = PERCENT.matcher(text);
        return percent.matches()
                ? Optional.of(Fraction.of(new BigDecimal(percent.group(1)).scaleByPowerOfTen(-2)))
                : Optional.empty();
    }

    private static Optional<Part> part(String text) {
        if (text.matches("[1-9]\\d{0,4}[个家名]?")) {
            return Optional.of(new Part(null, Integer.valueOf(text.replaceAll("\\D", ""))));
        }
        return percent(text)
                .filter(share -> share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0)
                .map(share -> new Part(share, null));
    }

    private static Optional<List<Fraction>> path(String text) {
        List<Fraction> shares = new ArrayList<>();
        Fraction before = Fraction.ZERO;
        for (String part : List.of(text.split("/", -1))) {
            @Nullable Fraction share = percent(part.strip()).orElse(null);
            if (share == null || share.compareTo(before) < 0 || share.compareTo(Fraction.ONE) > 0) {
                return Optional.empty();
            }
            shares.add(share);
            before = share;
        }
        return shares.size() == 4 && before.equals(Fraction.ONE) ? Optional.of(shares) : Optional.empty();
    }

    private static Optional<Integer> months(String text) {
        var span = Pattern.compile("([1-9]\\d?)(季|个月)").matcher(text);
        return span.matches()
                ? Optional.of(Integer.parseInt(span.group(1)) * (span.group(2).equals("季") ? 3 : 1))
                : Optional.empty();
    }
}
