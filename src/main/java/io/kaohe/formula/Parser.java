package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads one formula by recursive descent. A wrong name or unit is noted and reading goes on; a wrong shape ends it. */
final class Parser {
    private static final int MAX_LENGTH = 2000;
    private static final int MAX_DEPTH = 100;
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d*)(\\.\\d+)?");

    private final String text;
    private final Cursor cursor;
    private final Names names;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean stopped;
    private int depth;

    Parser(String text, Scope scope) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.names = new Names(scope);
    }

    Parsed parse() {
        if (text.isBlank()) {
            return new Parsed(null, List.of(new Flaw(0, Reason.of("formula.empty", text.strip()))));
        }
        if (text.length() > MAX_LENGTH) {
            return new Parsed(null, List.of(new Flaw(MAX_LENGTH, Reason.of("formula.long", "" + text.length()))));
        }
        Expression root = sum();
        if (cursor.peek() != Cursor.END) {
            stray();
        }
        flaws.sort(Comparator.comparingInt(Flaw::offset));
        return flaws.isEmpty() ? new Parsed(new Formula(text, root, mentions), flaws) : new Parsed(null, flaws);
    }

    Expression sum() {
        return chain(List.of(Operator.PLUS, Operator.MINUS), this::product);
    }

    private Expression product() {
        return chain(List.of(Operator.TIMES, Operator.DIVIDE), this::signed);
    }

    private Expression chain(List<Operator> operators, Supplier<Expression> operand) {
        int start = start();
        Expression left = operand.get();
        Optional<Operator> operator = next(operators);
        while (operator.isPresent()) {
            String first = cursor.written(start, cursor.at() - 1);
            int second = start();
            Expression right = operand.get();
            left = binary(operator.get(), left, right, new Spot(first, second));
            operator = next(operators);
        }
        return left;
    }

    /** The left operand as written, and where the right one starts. */
    private record Spot(String left, int right) {}

    private Expression binary(Operator operator, Expression left, Expression right, Spot spot) {
        Optional<Unit> unit = operator.unit(left.unit(), right.unit());
        if (unit.isEmpty()) {
            flaw(spot.right(), operator.flaw(), cursor.written(spot.right(), cursor.at()), spot.left());
        }
        return new Expression.Binary(operator, left, right, unit.orElse(Dimension.UNKNOWN));
    }

    private Optional<Operator> next(List<Operator> operators) {
        return operators.stream().filter(o -> cursor.accept(o.sign())).findFirst();
    }

    private Expression signed() {
        if (depth >= MAX_DEPTH) {
            return stop(cursor.at(), "formula.deep", "" + MAX_DEPTH);
        }
        depth++;
        Expression read = cursor.accept('-') ? new Expression.Negative(signed()) : operand();
        depth--;
        return read;
    }

    private Expression operand() {
        char next = cursor.peek();
        if (cursor.accept('(')) {
            Expression inner = sum();
            close(')');
            return inner;
        }
        if (Cursor.digit(next)) {
            return literal();
        }
        if (next == '【') {
            return named();
        }
        if (Cursor.letter(next)) {
            return word();
        }
        return missing();
    }

    private Expression atEnd() {
        return stop(cursor.at(), "formula.operand.end", cursor.before(cursor.at()));
    }

    /** A sign where a number should stand, or a sign that no formula has. */
    private Expression notHere() {
        boolean known = "+-*/),".indexOf(cursor.peek()) >= 0;
        return stop(cursor.at(), known ? "formula.operand" : "formula.character", cursor.sign());
    }

    private Expression literal() {
        int start = cursor.at();
        String digits = cursor.digits();
        if (!NUMBER.matcher(digits).matches() || cursor.glued()) {
            flaw(start, "formula.number", digits + (cursor.glued() ? cursor.word() : ""));
            digits = "0";
        }
        Unit unit = cursor.atUnit() ? unit() : Unit.NONE;
        return new Expression.Literal(new Amount(new BigDecimal(digits), unit));
    }

    private Unit unit() {
        int at = cursor.at();
        String symbol = cursor.unit();
        Optional<Reason> wrong = names.unit(symbol);
        wrong.ifPresent(reason -> flaws.add(new Flaw(at, reason)));
        return wrong.isPresent() ? Dimension.UNKNOWN : Unit.of(symbol);
    }

    private Expression named() {
        int start = cursor.at();
        cursor.accept('【');
        String name = cursor.until("】");
        if (!close('】')) {
            return Expression.UNKNOWN;
        }
        Optional<Unit> unit = names.scope().number(name);
        if (unit.isEmpty()) {
            flaws.add(new Flaw(start, names.noNumber(name)));
            return Expression.UNKNOWN;
        }
        mentions.add(new Mention(Mention.Kind.NUMBER, name, start, cursor.at(), unit.get()));
        return new Expression.Named(name, Dimension.of(unit.get()));
    }

    private Expression word() {
        int start = cursor.at();
        Optional<Inquiry> inquiry =
                Inquiry.all().filter(one -> cursor.acceptCall(one.chinese())).findFirst();
        if (inquiry.isPresent()) {
            return new Inquiring(this, cursor, names).read(inquiry.get(), start);
        }
        Optional<String> quantity = names.quantities().filter(cursor::accept).findFirst();
        if (quantity.isPresent()) {
            Unit unit = names.scope().quantity(quantity.get()).orElse(Unit.NONE);
            mentions.add(new Mention(Mention.Kind.QUANTITY, quantity.get(), start, cursor.at(), unit));
            return new Expression.Asked(quantity.get(), Dimension.of(unit));
        }
        String word = cursor.word();
        if (cursor.accept('(')) {
            return CallReader.reads(word) ? new CallReader(this, cursor, names).read(word) : call(start, word);
        }
        if (Function.names().contains(word)) {
            return stop(cursor.at(), "formula.bracket.open", word);
        }
        flaws.add(new Flaw(start, names.noQuantity(word)));
        return Expression.UNKNOWN;
    }

    private Expression call(int start, String word) {
        Optional<Function> function = Function.named(word);
        if (function.isEmpty()) {
            flaws.add(new Flaw(start, names.noFunction(word)));
        }
        List<Expression> arguments = new ArrayList<>();
        Unit unit = Dimension.UNKNOWN;
        int first = start();
        int firstEnd = first;
        while (cursor.peek() != ')' && !stopped && (arguments.isEmpty() || comma())) {
            int at = start();
            Expression argument = sum();
            firstEnd = arguments.isEmpty() ? cursor.at() : firstEnd;
            arguments.add(argument);
            if (function.isPresent() && !Dimension.same(unit, argument.unit())) {
                flaw(at, "formula.unit.function", written(at), cursor.written(first, firstEnd), word);
            }
            unit = Dimension.sum(unit, argument.unit()).orElse(unit);
        }
        if (!close(')') || function.isEmpty()) {
            return Expression.UNKNOWN;
        }
        count(start, function.get(), arguments.size());
        return new Expression.Call(function.get(), arguments, unit);
    }

    boolean comma() {
        return cursor.accept(',');
    }

    private void count(int start, Function function, int given) {
        if (!function.takes(given)) {
            String code = function == Function.WITHIN ? "formula.arguments" : "formula.arguments.few";
            flaw(start, code, function.chinese(), "" + function.least(), "" + given);
        }
    }

    /** What to say where a name or a number is missing. */
    Expression missing() {
        return cursor.peek() == Cursor.END ? atEnd() : notHere();
    }

    boolean close(char bracket) {
        if (cursor.accept(bracket)) {
            return true;
        }
        if (cursor.peek() == Cursor.END) {
            stop(
                    cursor.at(),
                    "formula.bracket.close",
                    "）】」".substring(")】」".indexOf(bracket)).substring(0, 1));
        } else {
            stray();
        }
        return false;
    }

    /** What stands where an operator or the end should. */
    private void stray() {
        int at = cursor.at();
        char next = cursor.peek();
        if (Cursor.letter(next) || Cursor.digit(next) || next == '【' || next == '(') {
            String rest = Cursor.letter(next) || Cursor.digit(next) ? cursor.word() : "" + next;
            stop(at, "formula.operator", rest);
        } else {
            String code = next == ')' ? "formula.bracket.extra" : next == ',' ? "formula.comma" : "formula.character";
            stop(at, code, cursor.sign());
        }
    }

    int start() {
        cursor.peek();
        return cursor.at();
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    void flaw(Flaw flaw) {
        flaws.add(flaw);
    }

    String written(int start) {
        return cursor.written(start, cursor.at());
    }

    Expression stop(int offset, String code, String... arguments) {
        flaw(offset, code, arguments);
        stopped = true;
        cursor.stop();
        return Expression.UNKNOWN;
    }

    void flaw(int offset, String code, String... arguments) {
        if (!stopped) {
            flaws.add(new Flaw(offset, Reason.of(code, arguments)));
        }
    }
}
