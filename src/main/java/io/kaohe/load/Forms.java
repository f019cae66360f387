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
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,15})?)[%％]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Any text. */
    static final Form<String> TEXT = Form.parsed("text", "load.value.empty", Optional::of);

    /** A day: 2022-09-30. */
    static final Form<LocalDate> DATE = Form.parsed("date", "load.date", Forms::day);

    /** A period: 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11. */
    static final Form<Period> PERIOD = Form.parsed("period", "load.period", Period::parse);

    /** A calendar year. */
    static final Form<Integer> YEAR = Form.parsed("year", "load.year", matching("(19|20)\\d\\d", Integer::valueOf));

    /** A whole number from 1. */
    static final Form<Integer> WHOLE_NUMBER =
            Form.parsed("whole number", "load.whole", text -> match(WHOLE, text).map(Integer::valueOf));

    /** How many digits: 0 to 9. */
    static final Form<Integer> DIGITS = Form.parsed("digits", "load.digits", matching("\\d", Integer::valueOf));

    /** Marks: a number above 0, with or without 分. */
    static final Form<BigDecimal> MARKS = Form.parsed("marks", "load.marks", Forms::marks);

    /** 是 or 否. */
    static final Form<Boolean> YES = Form.oneOf(List.of(true, false), yes -> yes ? "是" : "否");

    /** A unit of measure. */
    static final Form<Unit> UNIT = Form.parsed("unit", "load.value.empty", text -> Optional.of(Unit.of(text)));

    /** A share from 0% to 100%. */
    static final Form<Fraction> SHARE = Form.parsed("share", "load.share", Forms::share);

    /** The shares due at the end of the four quarters: 25%/50%/70%/100%. */
    static final Form<List<Fraction>> PATH = Form.parsed("path", "load.path", Forms::path);

    /** A number with its unit. */
    static final Form<Amount> AMOUNT = phrase("amount", Phrase::amount);

    /** A rate of change: 6%, -3.2%, 2个百分点. */
    static final Form<Amount> GROWTH = phrase("growth", Phrase::growth);

    /** What the plan requires, in its own words. */
    static final Form<Requirement> REQUIREMENT = later(phrase("requirement", Phrase::requirement));

    private Forms() {}

    /** Numbers such as 3季, as months. */
    static final Form<Integer> MONTHS = Form.parsed("months", "load.months", Forms::months);

    /** The form, or {@code word}, which stands for empty. */
    static <T> Form<Optional<T>> orWord(String word, Form<T> form) {
        return new Form<>(form.shape(), (key, node, problems) -> {
            if (node instanceof Node.Text text && text.text().equals(word)) {
                return Optional.empty();
            }
            T value = form.reader().read(key, node, problems);
            return value == null ? null : Optional.of(value);
        });
    }

    private static <T> Form<T> phrase(String type, Function<String, Reading<T>> read) {
        return new Form<>(new Form.Shape.Value(type), (key, node, problems) -> {
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

    /** 要求 written with keys ({阶段: …}) belongs to a later version. */
    private static Form<Requirement> later(Form<Requirement> form) {
        return new Form<>(form.shape(), (key, node, problems) -> {
            if (node instanceof Node.Entries entries && !entries.entries().isEmpty()) {
                String first = entries.entries().keySet().iterator().next();
                problems.add("load.requirement.later", node.at(), first);
                return null;
            }
            return form.reader().read(key, node, problems);
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

    private static Optional<BigDecimal> marks(String text) {
        String number = text.endsWith("分") ? text.substring(0, text.length() - 1) : text;
        return match(DECIMAL, number).map(BigDecimal::new).filter(marks -> marks.signum() > 0);
    }

    private static Optional<Fraction> share(String text) {
        var percent = PERCENT.matcher(text);
        return percent.matches()
                ? Optional.of(Fraction.of(new BigDecimal(percent.group(1)).scaleByPowerOfTen(-2)))
                        .filter(share -> share.compareTo(Fraction.ONE) <= 0)
                : Optional.empty();
    }

    private static Optional<List<Fraction>> path(String text) {
        List<Fraction> shares = new ArrayList<>();
        Fraction before = Fraction.ZERO;
        for (String part : List.of(text.split("/", -1))) {
            @Nullable Fraction share = share(part.strip()).orElse(null);
            if (share == null || share.compareTo(before) < 0) {
                return Optional.empty();
            }
            shares.add(share);
            before = share;
        }
        return shares.size() == 4 && before.equals(Fraction.ONE) ? Optional.of(shares) : Optional.empty();
    }

    private static Optional<Integer> months(String text) {
        var span = Pattern.compile("(\\d{1,2})(季|个月)").matcher(text);
        return span.matches()
                ? Optional.of(Integer.parseInt(span.group(1)) * (span.group(2).equals("季") ? 3 : 1))
                : Optional.empty();
    }
}
