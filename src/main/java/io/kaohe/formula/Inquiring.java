package io.kaohe.formula;

import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Reference;
import io.kaohe.report.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rest of a function that asks beyond the fact at hand, behind its opening bracket. */
final class Inquiring {
    private static final String STOPS = ",()";
    private static final String AGAIN = "再比";

    private final Parser parser;
    private final Cursor cursor;
    private final Names names;

    Inquiring(Parser parser, Cursor cursor, Names names) {
        this.parser = parser;
        this.cursor = cursor;
        this.names = names;
    }

    /** @param start where the function's name stands */
    Expression read(Inquiry inquiry, int start) {
        return switch (inquiry) {
            case GROUP -> group(start);
            case PLACE, PLACE_FROM_THE_BACK -> place(inquiry, start);
            case EFFICACY -> efficacy();
            case OWN -> own(start);
        };
    }

    private Expression group(int start) {
        Optional<Asked> asked = ofPeers();
        if (!comma(Inquiry.GROUP, "2", "1")) {
            return Expression.UNKNOWN;
        }
        int at = parser.start();
        String word = cursor.until(STOPS);
        Optional<Statistic> statistic = Word.read(Statistic.values(), word);
        if (statistic.isEmpty()) {
            parser.flaw(new Flaw(at, names.noStatistic(word)));
        }
        if (!end(Inquiry.GROUP, "2") || asked.isEmpty() || statistic.isEmpty()) {
            return Expression.UNKNOWN;
        }
        Unit unit = statistic.get() == Statistic.COUNT ? Unit.NONE : asked.get().unit();
        return inquired(new Reference.Group(asked.get().quantity(), statistic.get()), unit, start);
    }

    private Expression place(Inquiry inquiry, int start) {
        Optional<Asked> asked = ofPeers();
        boolean more = parser.comma();
        Optional<Asked> again = more ? again() : Optional.empty();
        if (!end(inquiry, more ? "2" : "1") || asked.isEmpty() || (more && again.isEmpty())) {
            return Expression.UNKNOWN;
        }
        boolean back = inquiry == Inquiry.PLACE_FROM_THE_BACK;
        Quantity next = again.map(Asked::quantity).orElse(null);
        return inquired(new Reference.Place(asked.get().quantity(), back, next), Unit.PLACE, start);
    }

    /** 再比目标值: what tells apart those that are equal. */
    private Optional<Asked> again() {
        int at = parser.start();
        if (!cursor.begins(AGAIN)) {
            parser.stop(at, "formula.again", cursor.until(STOPS));
            return Optional.empty();
        }
        return ofPeers();
    }

    private Expression own(int start) {
        int at = parser.start();
        if (!cursor.accept('「')) {
            return parser.stop(at, "formula.indicator", Inquiry.OWN.chinese());
        }
        String indicator = cursor.until("」");
        if (!parser.close('」') || !comma(Inquiry.OWN, "2", "1")) {
            return Expression.UNKNOWN;
        }
        Optional<Asked> asked = quantity(names.scope()::ofOthers);
        return !end(Inquiry.OWN, "2") || asked.isEmpty()
                ? Expression.UNKNOWN
                : inquired(
                        new Reference.Own(indicator, asked.get().quantity()),
                        asked.get().unit(),
                        start);
    }

    private Expression efficacy() {
        int start = parser.start();
        Optional<Asked> asked = ofPeers();
        int end = cursor.at();
        if (!comma(Inquiry.EFFICACY, "3", "1")) {
            return Expression.UNKNOWN;
        }
        int from = parser.start();
        Expression base = parser.sum();
        String first = parser.written(from);
        if (!comma(Inquiry.EFFICACY, "3", "2")) {
            return Expression.UNKNOWN;
        }
        int at = parser.start();
        Expression range = parser.sum();
        if (!Dimension.same(base.unit(), range.unit())) {
            parser.flaw(at, "formula.unit.sum", parser.written(at), first);
        }
        if (!end(Inquiry.EFFICACY, "3") || asked.isEmpty()) {
            return Expression.UNKNOWN;
        }
        Asked own = asked.get();
        Reference worst = new Reference.Group(own.quantity(), Statistic.WORST);
        Reference best = new Reference.Group(own.quantity(), Statistic.BEST);
        String name = own.quantity().chinese();
        parser.mention(new Mention(Mention.Kind.EFFICACY, name, start, end, own.unit(), List.of(worst, best)));
        Unit unit = Dimension.of(own.unit());
        return new Expression.Efficacy(
                new Expression.Asked(name, unit),
                new Expression.Inquired(worst, unit),
                new Expression.Inquired(best, unit),
                base,
                range);
    }

    /** A quantity that is asked of others, with the unit it is shown in. */
    private record Asked(Quantity quantity, Unit unit) {}

    private Optional<Asked> ofPeers() {
        return quantity(names.scope()::ofPeers);
    }

    private Optional<Asked> quantity(Function<String, Optional<Unit>> known) {
        int at = parser.start();
        String word = cursor.until(STOPS);
        Optional<Asked> asked = Word.read(Quantity.values(), word)
                .flatMap(quantity -> known.apply(word).map(unit -> new Asked(quantity, unit)));
        if (asked.isEmpty()) {
            List<String> all = Arrays.stream(Quantity.values())
                    .map(Quantity::chinese)
                    .filter(name -> known.apply(name).isPresent())
                    .toList();
            Reason reason = word.isEmpty() ? Reason.of("formula.operand", cursor.sign()) : names.notOfOthers(word, all);
            parser.flaw(new Flaw(at, reason));
        }
        return asked;
    }

    private Expression inquired(Reference reference, Unit unit, int start) {
        parser.mention(new Mention(Mention.Kind.REFERENCE, "", start, cursor.at(), unit, List.of(reference)));
        return new Expression.Inquired(reference, Dimension.of(unit));
    }

    private boolean comma(Inquiry inquiry, String wanted, String given) {
        if (parser.comma()) {
            return true;
        }
        parser.stop(cursor.at(), "formula.arguments", inquiry.chinese(), wanted, given);
        return false;
    }

    private boolean end(Inquiry inquiry, String wanted) {
        if (cursor.peek() == ',') {
            parser.stop(
                    cursor.at(),
                    "formula.arguments",
                    inquiry.chinese(),
                    wanted,
                    Integer.toString(Integer.parseInt(wanted) + 1));
            return false;
        }
        return parser.close(')');
    }
}
