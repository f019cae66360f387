package io.kaohe.phrase;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day within the year at the start of a text: 9月底前, 9月前, 9月30日前, 三季度末, 上半年, 年底前.
 *
 * @param day the last day that is in time; the 29th of February stands for the month's end in any year
 * @param end where the words end
 */
record Deadline(MonthDay day, int end) {
    private static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String BEFORE = "(?:之前|以前|前)";

    private static final String DAY = "(?<day>[1-3]?\\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日";

    private static final Pattern WORDS = Pattern.compile("[到至于在]?(?:"
            + "(?<month>" + MONTH + ")月(?:份)?(?:[底末]" + BEFORE + "?|(?<before>" + BEFORE + ")|" + DAY + BEFORE + "?)"
            + "|第?(?<quarter>[一二三四1-4])季度[末底]" + BEFORE + "?"
            + "|(?<half>上半年|年中)(?:" + BEFORE + "|内)?"
            + "|[今本当]?年?年底" + BEFORE + "?|[今本当]?年?年末" + BEFORE + "|(?<=[到至])年末)");

    /** The deadline that the text begins with; empty when it begins with none, or with a day that no year has. */
    static Optional<Deadline> at(String text) {
        Matcher said = WORDS.matcher(text);
        return said.lookingAt() ? day(said).map(day -> new Deadline(day, said.end())) : Optional.empty();
    }

    private static Optional<MonthDay> day(Matcher said) {
        if (said.group("month") != null) {
            return month(said, Lexicon.count(said.group("month")));
        }
        if (said.group("quarter") != null) {
            return Optional.of(last(3 * Lexicon.count(said.group("quarter"))));
        }
        return Optional.of(last(said.group("half") != null ? 6 : 12));
    }

    private static Optional<MonthDay> month(Matcher said, int month) {
        if (said.group("before") != null) {
            return month == 1 ? Optional.empty() : Optional.of(last(month - 1));
        }
        if (said.group("day") == null) {
            return Optional.of(last(month));
        }
        int day = Lexicon.count(said.group("day"));
        return day >= 1 && day <= Month.of(month).maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    private static MonthDay last(int month) {
        return MonthDay.of(month, Month.of(month).maxLength());
    }
}
