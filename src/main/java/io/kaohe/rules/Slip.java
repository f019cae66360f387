package io.kaohe.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What hands that come from a word processor write where a sentence wants something else; told in place of the nearest form. */
final class Slip {
    private static final Pattern QUOTES = Pattern.compile("[\"“”‘’'『』《》]");
    private static final Pattern STOP = Pattern.compile("[。；;，,、.]$");
    private static final Pattern JOINED = Pattern.compile("(?<=.)(并且|而且|或者|；|;)(?=.)");
    private static final Pattern SIGN = Pattern.compile(
            "(大于等于|小于等于|大于或等于|小于或等于|不小于|不大于|不少于|不多于|不超过|超过|大于|小于" + "|少于|多于|不足|以上|以下|>=|<=|≥|≤|＞|＜|>|<|=|＝)");

    /** Each written as sentences have it; what stands behind its number is told by the form alone. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("大于等于", "不低于"),
            Map.entry("大于或等于", "不低于"),
            Map.entry("不小于", "不低于"),
            Map.entry("不少于", "不低于"),
            Map.entry("以上", "不低于"),
            Map.entry(">=", "不低于"),
            Map.entry("≥", "不低于"),
            Map.entry("小于等于", "不高于"),
            Map.entry("小于或等于", "不高于"),
            Map.entry("不大于", "不高于"),
            Map.entry("不多于", "不高于"),
            Map.entry("不超过", "不高于"),
            Map.entry("<=", "不高于"),
            Map.entry("≤", "不高于"),
            Map.entry("超过", "高于"),
            Map.entry("大于", "高于"),
            Map.entry("多于", "高于"),
            Map.entry("＞", "高于"),
            Map.entry(">", "高于"),
            Map.entry("小于", "低于"),
            Map.entry("少于", "低于"),
            Map.entry("不足", "低于"),
            Map.entry("以下", "低于"),
            Map.entry("＜", "低于"),
            Map.entry("<", "低于"),
            Map.entry("=", "等于"),
            Map.entry("＝", "等于"));

    private Slip() {}

    /** Notes that nobody understands a sentence: the slip that it shows, or the form that comes nearest. */
    static void sentence(Line line, SentenceForm form, Findings findings) {
        Optional<String> quote = first(QUOTES, line.text());
        Optional<String> stop = first(STOP, line.text());
        if (quote.isPresent()) {
            findings.add("sentence-quotes", line.source(), line.text(), quote.get());
        } else if (stop.isPresent()) {
            findings.add("sentence-stop", line.source(), line.text(), stop.get());
        } else {
            findings.add("sentence", line.source(), line.text(), form.text());
        }
    }

    /** The same of a condition, which may also join two or hold quantities against each other in other words. */
    static void condition(Line line, Findings findings) {
        Optional<String> joined = first(JOINED, line.text());
        Optional<String> sign = line.text().contains("「") ? Optional.empty() : first(SIGN, line.text());
        boolean other = first(QUOTES, line.text()).isPresent()
                || first(STOP, line.text()).isPresent();
        if (joined.isPresent() && !other) {
            findings.add("sentence-joined", line.source(), line.text(), joined.get());
        } else if (sign.isPresent() && !other) {
            findings.add("sentence-sign", line.source(), line.text(), sign.get(), SIGNS.getOrDefault(sign.get(), ""));
        } else {
            sentence(line, SentenceForm.condition(line.text()), findings);
        }
    }

    /** Notes that nothing has that name: a number in other characters, the name of a number, or the quantity that comes nearest. */
    static void quantity(Line name, List<String> numbers, List<String> quantities, Findings findings) {
        String bare = name.text().replaceAll("[\\[\\]{}〔〕［］“”\"()（）]", "").strip();
        if (name.text().matches(".*[０-９％].*|百分之.*|[一二三四五六七八九十]+成.*|.*\\d.*")) {
            findings.add("quantity-digits", name.source(), name.text());
        } else if (numbers.contains(bare)) {
            findings.add("quantity-number", name.source(), name.text(), bare);
        } else {
            findings.add("quantity", name.source(), name.text(), Nearest.to(name.text(), quantities));
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
