package io.kaohe.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the outcomes of a review: lights, grades, shortfalls and consequences. */
final class ReviewReader {
    private static final String WORD = "\\s*「([^「」]*)」";
    private static final String HIGHEST = "只取最高一级";
    private static final String COMMA = "\\s*[，,]\\s*";
    private static final Pattern LIT = Pattern.compile("亮" + WORD + "\\s*于\\s*(.*)");
    private static final Pattern GRADED = Pattern.compile("等次定为" + WORD);
    private static final Pattern MOVED = Pattern.compile("等次\\s*([升降])\\s*([1-9一二三四五六七八九])\\s*级");
    private static final Pattern CEILING = Pattern.compile("等次不高于" + WORD);
    private static final Pattern REVOKED = Pattern.compile("(取消)" + WORD);
    private static final Pattern PROPOSED = Pattern.compile("提出" + WORD + "(?:" + COMMA + "对象" + WORD + ")?(?:" + COMMA
            + "由" + WORD + ")?(?:" + COMMA + HIGHEST + ")?");
    private static final Pattern FOUND = Pattern.compile("标记短板" + WORD + COMMA + "整改建议" + WORD);

    private static final String STEPS = "123456789一二三四五六七八九";
    private static final int NINE = 9;

    private final Findings findings;

    ReviewReader(Findings findings) {
        this.findings = findings;
    }

    /** What a rule with that outcome looks at; empty when it is none of these. */
    static Optional<Focus> meant(String text) {
        Matcher lit = LIT.matcher(text);
        if (lit.matches()) {
            return Optional.of(lit.group(2).equals("单位") ? Focus.BODY : Focus.TARGET);
        }
        if (text.startsWith("等次")) {
            return Optional.of(Focus.BODY);
        }
        if (text.startsWith("标记短板")) {
            return Optional.of(Focus.TARGET);
        }
        boolean consequence = text.startsWith("提出") || text.startsWith("取消");
        return consequence ? Optional.of(Focus.CONSEQUENCE) : Optional.empty();
    }

    /** The outcome; empty after a finding. */
    Optional<Outcome> read(Line line) {
        Matcher lit = LIT.matcher(line.text());
        if (lit.matches() && !List.of("指标", "单位").contains(lit.group(2))) {
            findings.add("place", line.at(lit.start(2)), lit.group(2));
            return Optional.empty();
        }
        Optional<Outcome> outcome = outcome(line.text());
        if (outcome.isEmpty()) {
            SentenceForm form = SentenceForm.outcome(Focus.TARGET, line.text());
            Slip.sentence(line, form, findings);
        }
        return outcome;
    }

    private static Optional<Outcome> outcome(String text) {
        Optional<Outcome> lit = words(LIT, text).map(words -> new Outcome.Lit(words.get(0)));
        Optional<Outcome> graded = words(GRADED, text).map(words -> new Outcome.Graded(words.get(0)));
        Optional<Outcome> found = words(FOUND, text).map(words -> new Outcome.Found(words.get(0), words.get(1)));
        Optional<Outcome> revoked =
                words(REVOKED, text).map(words -> new Outcome.Proposed(words.get(0) + words.get(1), "", "", false));
        Optional<Outcome> proposed = words(PROPOSED, text)
                .map(words -> new Outcome.Proposed(words.get(0), words.get(1), words.get(2), text.endsWith(HIGHEST)));
        Optional<Outcome> ceiling = words(CEILING, text).map(words -> new Outcome.Ceiling(words.get(0)));
        return lit.or(() -> graded)
                .or(() -> moved(text))
                .or(() -> ceiling)
                .or(() -> found)
                .or(() -> revoked)
                .or(() -> proposed);
    }

    private static Optional<Outcome> moved(String text) {
        return words(MOVED, text).map(words -> {
            int steps = STEPS.indexOf(words.get(1)) % NINE + 1;
            return new Outcome.Moved(words.get(0).equals("升") ? steps : -steps);
        });
    }

    /** What stands in the brackets, empty text for what may be left out and is; empty when a bracket is. */
    private static Optional<List<String>> words(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean whole = IntStream.rangeClosed(1, matcher.groupCount())
                .noneMatch(group ->
                        matcher.group(group) != null && matcher.group(group).isBlank());
        List<String> words = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .map(word -> word == null ? "" : word.strip())
                .toList();
        return whole ? Optional.of(words) : Optional.empty();
    }
}
