package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the conditions on a whole body: how many of its items came out how, and what happened to it. */
final class StandingReader {
    private static final Pattern ITEMS = Pattern.compile(
            "本单位\\s*「([^「」]*)」\\s*中\\s*判定\\s*(不属于|属于|不是|是)\\s*「([^「」]*)」\\s*的" + "(项数|占比)\\s*(不低于|不高于|低于|高于|等于)(.*)");
    private static final Pattern EVENT =
            Pattern.compile("(未?)发生\\s*「([^「」]*)」\\s*(?:[（(]\\s*级别不低于\\s*「([^「」]*)」\\s*[）)])?\\s*(?:不少于(.*))?");
    private static final Unit ITEM = Unit.of("项");
    private static final Unit TIME = Unit.of("次");
    private static final Term ONCE = new Term.Literal(Fraction.ONE);

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final WordReader words;
    private final SideReader sides;

    StandingReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.words = new WordReader(findings);
        this.sides = new SideReader(vocabulary, findings);
    }

    /** Whether the sentence begins as one of these. */
    static boolean meant(String sentence) {
        return sentence.startsWith("本单位") || sentence.startsWith("发生") || sentence.startsWith("未发生");
    }

    /** The condition; empty after a finding. */
    Optional<Condition> read(Line line) {
        if (!vocabulary.focus().body()) {
            findings.add("body-only", line.source(), line.text());
            return Optional.empty();
        }
        Matcher items = ITEMS.matcher(line.text());
        if (items.matches()) {
            return items(line, items);
        }
        Matcher event = EVENT.matcher(line.text());
        boolean counted = event.matches() && event.group(4) != null;
        if (event.matches() && !(counted && event.group(1).equals("未"))) {
            return event(line, event);
        }
        SentenceForm form = line.text().startsWith("本单位") ? SentenceForm.C6 : SentenceForm.C8;
        Slip.sentence(line, form, findings);
        return Optional.empty();
    }

    private Optional<Condition> items(Line line, Matcher parts) {
        Line named = line.part(parts.start(1), parts.end(1));
        Optional<Extent> extent = Extent.named(named.text());
        if (extent.isEmpty()) {
            findings.add("extent", named.source(), named.text(), Nearest.to(named.text(), Extent.words()));
        }
        boolean several = parts.group(2).endsWith("属于");
        Optional<List<String>> verdicts =
                words.read(line.part(parts.start(3), parts.end(3)), "判定", Word.chinese(Verdict.values()), several);
        String counted = parts.group(4);
        boolean share = counted.equals("占比");
        Optional<Term> right =
                sides.read(line.part(parts.start(6), parts.end(6)), Optional.of(share ? Unit.PERCENT : ITEM), counted);
        if (extent.isEmpty() || verdicts.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean denied = parts.group(2).startsWith("不");
        Term left = new Term.Items(extent.get(), denied, verdicts.get(), share);
        return Optional.of(new Condition.Compare(left, Relation.named(parts.group(5)), right.get()));
    }

    private Optional<Condition> event(Line line, Matcher parts) {
        Optional<List<String>> kinds = words.read(line.part(parts.start(2), parts.end(2)), "种类", List.of(), true);
        Optional<List<String>> levels = parts.group(3) == null
                ? Optional.of(List.of())
                : words.read(line.part(parts.start(3), parts.end(3)), "级别", Word.chinese(Level.values()), false);
        Optional<Term> least =
                parts.group(4) == null ? Optional.of(ONCE) : least(line.part(parts.start(4), parts.end(4)));
        if (kinds.isEmpty() || levels.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        Relation relation = parts.group(1).isEmpty() ? Relation.NOT_BELOW : Relation.BELOW;
        return Optional.of(
                new Condition.Compare(new Term.Times(kinds.get(), level(levels.get())), relation, least.get()));
    }

    private static @Nullable Level level(List<String> words) {
        return words.stream()
                .findFirst()
                .flatMap(word -> Word.read(Level.values(), word))
                .orElse(null);
    }

    /** A whole number from 1 on, or a named one. */
    private Optional<Term> least(Line number) {
        Optional<Term> least = sides.read(number, Optional.of(TIME), "次数");
        if (least.isPresent() && least.get() instanceof Term.Literal literal && !whole(literal)) {
            findings.add("times", number.source(), number.text());
            return Optional.empty();
        }
        return least;
    }

    private static boolean whole(Term.Literal literal) {
        BigDecimal value = literal.value().decimal();
        return value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
