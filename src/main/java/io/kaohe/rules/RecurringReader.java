package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a body's lights, grades and places were round after round, and at which place it stands now. */
final class RecurringReader {
    private static final Pattern AGAIN =
            Pattern.compile("(.+?)\\s*[，,]\\s*(连续|本年累计)\\s*不少于\\s*(?:(\\d{1,2})\\s*([次年])|【([^【】]*)】)");
    private static final Pattern PLACE = Pattern.compile("居\\s*([前末])\\s*(.+)");
    private static final Pattern MEANT = Pattern.compile("居.*|.*[，,]\\s*(?:连续|本年累计).*");
    private static final Unit TIME = Unit.of("次");
    private static final Term ONCE = new Term.Literal(Fraction.ONE);

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Function<Line, Optional<Condition>> words;

    /** @param words reads a condition on an attribute */
    RecurringReader(Vocabulary vocabulary, Findings findings, Function<Line, Optional<Condition>> words) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.words = words;
    }

    /** Whether the sentence looks like one of these. */
    static boolean meant(String sentence) {
        return MEANT.matcher(sentence).matches();
    }

    /** The condition; empty after a finding. */
    Optional<Condition> read(Line line) {
        if (vocabulary.focus() != Focus.BODY && vocabulary.focus() != Focus.CONSEQUENCE) {
            findings.add("body-only", line.source(), line.text());
            return Optional.empty();
        }
        Matcher again = AGAIN.matcher(line.text());
        if (again.matches()) {
            return again(line, again);
        }
        if (line.text().matches(".*[，,].*")) {
            return unknown(line);
        }
        return place(line)
                .map(state -> new Condition.Compare(new Term.Recurring(state, false, false), Relation.NOT_BELOW, ONCE));
    }

    private Optional<Condition> again(Line line, Matcher parts) {
        Optional<Term.State> state = state(line.part(parts.start(1), parts.end(1)));
        boolean inYear = parts.group(2).equals("本年累计");
        boolean yearly = "年".equals(parts.group(4));
        if (inYear && yearly) {
            findings.add("recurring-year", line.at(parts.start(3)), line.text());
            return Optional.empty();
        }
        return times(line, parts)
                .flatMap(times -> state.map(known ->
                        new Condition.Compare(new Term.Recurring(known, inYear, yearly), Relation.NOT_BELOW, times)));
    }

    private Optional<Term> times(Line line, Matcher parts) {
        if (parts.group(5) != null) {
            return new SideReader(vocabulary, findings)
                    .read(line.part(parts.start(5) - 1, parts.end(5) + 1), Optional.of(TIME), "次数");
        }
        int times = Integer.parseInt(parts.group(3));
        if (times == 0) {
            findings.add("times-none", line.at(parts.start(3)), parts.group(3) + parts.group(4));
            return Optional.empty();
        }
        return Optional.of(new Term.Literal(Fraction.of(times)));
    }

    private Optional<Term.State> state(Line line) {
        if (line.text().startsWith("居")) {
            return place(line);
        }
        Optional<Condition> condition = words.apply(line);
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        if (condition.get() instanceof Condition.Among among
                && (among.attribute() == Attribute.LIGHT || among.attribute() == Attribute.GRADE)) {
            return Optional.of(new Term.State.Word(among));
        }
        findings.add("recurring", line.source(), line.text());
        return Optional.empty();
    }

    private Optional<Term.State> place(Line line) {
        Matcher place = PLACE.matcher(line.text());
        if (!place.matches()) {
            unknown(line);
            return Optional.empty();
        }
        Line number = line.part(place.start(2), place.end(2));
        return new SideReader(vocabulary, findings)
                .read(number, Optional.of(Unit.PLACE), "名次")
                .map(within -> new Term.State.Placed(place.group(1).equals("末"), within));
    }

    private Optional<Condition> unknown(Line line) {
        findings.add("sentence", line.source(), line.text(), SentenceForm.C7.text());
        return Optional.empty();
    }
}
