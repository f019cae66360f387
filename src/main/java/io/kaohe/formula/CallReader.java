package io.kaohe.formula;

import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Reason;
import java.util.Optional;

/** Reads the rest of a function that takes more than numbers, behind its opening bracket. */
final class CallReader {
    private static final String STOPS = ",()";

    private final Parser parser;
    private final Cursor cursor;
    private final Names names;

    CallReader(Parser parser, Cursor cursor, Names names) {
        this.parser = parser;
        this.cursor = cursor;
        this.names = names;
    }

    /** Whether {@link #read} reads the function of that name. */
    static boolean reads(String function) {
        return function.equals(Function.LOOK_UP) || function.equals(Function.EVERY);
    }

    Expression read(String function) {
        return function.equals(Function.EVERY) ? every() : lookUp();
    }

    private Expression lookUp() {
        int start = parser.start();
        String name = cursor.until(STOPS);
        if (name.isEmpty()) {
            return parser.missing();
        }
        int end = start + name.length();
        Optional<Unit> unit = names.result(name);
        if (unit.isPresent()) {
            parser.mention(new Mention(Mention.Kind.TABLE, name, start, end, unit.get()));
        } else {
            parser.flaw(new Flaw(start, names.noTable(name)));
        }
        if (!parser.comma()) {
            return parser.stop(cursor.at(), "formula.arguments", Function.LOOK_UP, "2", "1");
        }
        int at = parser.start();
        Expression key = parser.sum();
        if (!Dimension.same(key.unit(), Unit.NONE)) {
            parser.flaw(at, "formula.unit.key", parser.written(at));
        }
        if (parser.comma()) {
            return parser.stop(cursor.at(), "formula.arguments", Function.LOOK_UP, "2", "3");
        }
        parser.close(')');
        return new Expression.LookUp(name, key, Dimension.of(unit.orElse(Dimension.UNKNOWN)));
    }

    private Expression every() {
        int start = parser.start();
        Expression distance = parser.sum();
        String first = parser.written(start);
        if (!parser.comma()) {
            return fewer("1");
        }
        int at = parser.start();
        Expression step = parser.sum();
        boolean measured = Dimension.measured(distance.unit()) && !Dimension.measured(step.unit());
        if (!measured && !Dimension.same(distance.unit(), step.unit())) {
            parser.flaw(at, "formula.unit.function", parser.written(at), first, Function.EVERY);
        }
        if (!parser.comma()) {
            return fewer("2");
        }
        int third = parser.start();
        String word = cursor.until(STOPS);
        Optional<Count> count = Word.read(Count.values(), word);
        if (count.isEmpty()) {
            parser.flaw(new Flaw(
                    third, Reason.of("formula.count", word, String.join("、", Word.chinese(Count.values())))));
        }
        if (cursor.peek() == ',') {
            return parser.stop(cursor.at(), "formula.arguments", Function.EVERY, "3", "4");
        }
        return !parser.close(')') || count.isEmpty()
                ? Expression.UNKNOWN
                : new Expression.Every(distance, step, count.get(), measured);
    }

    private Expression fewer(String given) {
        return parser.stop(cursor.at(), "formula.arguments", Function.EVERY, "3", given);
    }
}
