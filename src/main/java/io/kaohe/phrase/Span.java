package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount, or two with what lies between them: 30家, 1-2个, 5%～6%.
 *
 * @param high the higher one, in the same unit; null for a single amount
 */
record Span(Amount low, @Nullable Amount high) {
    private static final Pattern TWO = Pattern.compile("(?<low>.+?)(?:[-~〜—–―]+|至|到)(?<high>.+)");

    /** The amount or amounts; empty when the text is anything else, refused when the range is turned round. */
    static Optional<Reading<Span>> read(String text) {
        Optional<Amount> one = Figures.read(text);
        if (one.isPresent()) {
            return one.map(amount -> Reading.of(new Span(amount, null)));
        }
        Matcher two = TWO.matcher(text);
        if (!two.matches()) {
            return Optional.empty();
        }
        Optional<Amount> high = Figures.read(two.group("high"));
        return high.flatMap(amount -> Figures.read(two.group("low")).flatMap(low -> alike(low, amount)))
                .map(low -> ordered(low, high.get()));
    }

    /** The lower amount in the unit of the higher: in 1-2个 and 5亿-6亿元 the unit stands once. */
    private static Optional<Amount> alike(Amount low, Amount high) {
        return high.unit().symbol().startsWith(low.unit().symbol())
                ? Optional.of(new Amount(low.value(), high.unit()))
                : Optional.empty();
    }

    private static Reading<Span> ordered(Amount low, Amount high) {
        return low.value().compareTo(high.value()) < 0
                ? Reading.of(new Span(low, high))
                : Reading.refused("phrase.range.order");
    }
}
