package io.kaohe.phrase;

import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to say a test: a pattern for the whole clause and what it means.
 *
 * @param make the test or why the clause is refused, without the text as the first argument; empty when the clause only
 *     looks like this form
 */
record Form(Pattern pattern, Function<Matcher, Optional<Reading<Test>>> make) {
    /** A form that means what {@code make} says of its groups. */
    static Form of(String pattern, Function<Matcher, Test> make) {
        return new Form(Pattern.compile(pattern), said -> Optional.of(Reading.of(make.apply(said))));
    }

    /** A form that always means the same. */
    static Form of(String pattern, Test test) {
        return of(pattern, said -> test);
    }

    /** A form that is refused by name. */
    static Form refused(String pattern, String code) {
        return new Form(Pattern.compile(pattern), said -> Optional.of(Reading.refused(code)));
    }

    /** What the first form that fits makes of the clause. */
    static Optional<Reading<Test>> first(List<Form> forms, String clause) {
        for (Form form : forms) {
            Matcher said = form.pattern.matcher(clause);
            if (said.matches()) {
                Optional<Reading<Test>> read = form.make.apply(said);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }
}
