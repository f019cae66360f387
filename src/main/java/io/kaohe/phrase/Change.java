package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word for a change; what follows is by how much, or how far the change itself may go. */
enum Change {
    GROW(Aspect.GROWTH, "增长|增加|净增长|净增加|净增"),
    RAISE(Aspect.GROWTH, "提高|提升|上升"),
    RATE(Aspect.GROWTH, "增速|增幅"),
    INFLATION(Aspect.GROWTH, "涨幅"),
    DROP(Aspect.FALL, "下降|降低|减少|压减|缩短|缩小|缩减|压缩|削减|净减少|净减"),
    DROP_RATE(Aspect.FALL, "降幅");

    /** One of the words that is not the beginning of another: 增长到 and 增长率 are no changes by so much. */
    static final String WORDS = "(?:" + Lexicon.any(words()) + ")(?![到至率极点])";

    private static final Pattern COUNTED = Pattern.compile("[百千万亿]*(?:[个家项名件篇种批座条所支户台套场处亩部只张辆栋间床]|公里|平方米|平方公里|立方米)次?");

    private static final Set<Change> NOUNS = Set.of(RATE, INFLATION, DROP_RATE);

    private final Aspect aspect;
    private final String said;

    Change(Aspect aspect, String said) {
        this.aspect = aspect;
        this.said = said;
    }

    /** Every word. */
    static List<String> words() {
        return Arrays.stream(values()).flatMap(change -> change.each().stream()).toList();
    }

    /** The words that name a growth rate and may stand before a place or a benchmark. */
    static String rates() {
        return RATE.said + "|" + INFLATION.said;
    }

    /** The change that the word says; null for no word. */
    static @Nullable Change of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(change -> word != null && change.each().contains(word))
                .findFirst()
                .orElse(null);
    }

    private List<String> each() {
        return List.of(said.split("\\|", -1));
    }

    Aspect aspect() {
        return aspect;
    }

    /** Whether the word alone does not say that more is better: 涨幅3% may be a limit. */
    boolean needsBound() {
        return this == INFLATION;
    }

    /** Whether something can change by this amount: a rate by hundredths, and 改造提升85个 is no change by 85. */
    boolean takes(Amount amount) {
        String unit = amount.unit().symbol();
        return !unit.isEmpty()
                && (!NOUNS.contains(this) || Phrase.rate(amount.unit()))
                && (this != RAISE
                        || (!unit.equals("位") && !COUNTED.matcher(unit).matches()));
    }
}
