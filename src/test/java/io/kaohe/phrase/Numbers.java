package io.kaohe.phrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a text and of its reading, found without the grammar: no reading may hold one that the text has not, or leave one out. */
final class Numbers {
    /** What words say without a numeral: 翻一番, 翻两番, 翻三番, 倍增, 位次前移, 正增长, 超亿元. */
    private static final Set<BigDecimal> IN_WORDS = Set.of(
            BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(4), BigDecimal.valueOf(8));

    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(,[0-9]{3})+(?![0-9,])");
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.]*");
    private static final Pattern CHINESE = Pattern.compile("[零一二两三四五六七八九十百千]+");
    private static final Set<String> COUNTED =
            Set.of("value", "high", "floor", "stretch", "forward", "years", "base", "until");

    private Numbers() {}

    private static String ascii(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> plain.append((char) (c >= '！' && c <= '～' ? c - '！' + '!' : c)));
        return THOUSANDS.matcher(plain).replaceAll(group -> group.group().replace(",", ""));
    }

    /** Every number in digits. */
    static List<String> digits(String text) {
        return DIGITS.matcher(ascii(text))
                .results()
                .map(number -> number.group())
                .toList();
    }

    /** What is wrong with the numbers of a reading; empty when nothing is. */
    static List<String> wrong(String text, ObjectNode reading) {
        List<String> wrong = new ArrayList<>();
        List<String> read = new ArrayList<>();
        collect(reading, read);
        List<String> written = digits(text);
        for (String number : read) {
            if (!written.contains(number) && !inWords(text, number)) {
                wrong.add(number + " is not in the text");
            }
        }
        List<String> told = new ArrayList<>(read);
        told.addAll(digits(reading.path("indicator").asText("")));
        told.addAll(digits(reading.toString().contains("/10万") ? "10" : ""));
        told.addAll(digits(ascii(text).contains("1倍") ? "1" : ""));
        for (String number : written) {
            if (!told.contains(number) && !dated(text, number)) {
                wrong.add(number + " is left out");
            }
        }
        return wrong;
    }

    /** Whether it is part of a day; 9月前 is the end of August. */
    private static boolean dated(String text, String number) {
        return ascii(text).matches(".*(?<![0-9])" + Pattern.quote(number) + "(?:月|季度|日).*");
    }

    private static boolean inWords(String text, String number) {
        return IN_WORDS.contains(new BigDecimal(number))
                || CHINESE.matcher(text)
                        .results()
                        .map(run -> run.group())
                        .flatMap(run -> List.of(run, run.replaceAll("百$", "")).stream())
                        .anyMatch(run -> Numeral.at(run)
                                .filter(value -> value.end() == run.length())
                                .filter(value -> value.value().compareTo(new BigDecimal(number)) == 0)
                                .isPresent());
    }

    private static void collect(JsonNode node, List<String> numbers) {
        node.properties().forEach(entry -> {
            if (COUNTED.contains(entry.getKey()) && !entry.getValue().isNull()) {
                DIGITS.matcher(entry.getValue().asText()).results().forEach(found -> numbers.add(found.group()));
            }
            collect(entry.getValue(), numbers);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, numbers));
        }
    }
}
