package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Unit;
import java.util.Optional;

/** A number and its unit, and nothing else. */
final class Figures {
    private static final String PERCENT_WORD = "百分之";

    private Figures() {}

    /** The amount, which may have a sign; empty when the text is anything else. */
    static Optional<Amount> signed(String plain) {
        boolean negative = plain.startsWith("-");
        String rest = negative || plain.startsWith("+") ? plain.substring(1) : plain;
        return read(rest).map(amount -> negative ? new Amount(amount.value().negate(), amount.unit()) : amount);
    }

    /** The amount without a sign; empty when the text is anything else. */
    static Optional<Amount> read(String plain) {
        if (plain.startsWith(PERCENT_WORD)) {
            String share = plain.substring(PERCENT_WORD.length());
            return Numeral.at(share)
                    .filter(number -> number.end() == share.length())
                    .map(number -> new Amount(number.value(), Unit.PERCENT));
        }
        return Numeral.at(plain).flatMap(number -> amount(number, plain.substring(number.end())));
    }

    private static Optional<Amount> amount(Numeral number, String symbol) {
        boolean unit = number.chinese() ? Measures.counts(symbol) : Measures.are(symbol);
        return unit ? Optional.of(new Amount(number.value(), Unit.of(symbol))) : Optional.empty();
    }
}
