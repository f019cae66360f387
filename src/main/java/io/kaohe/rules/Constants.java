package io.kaohe.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What sentences name and rules refer to by index, so that nothing a user wrote ever becomes part of a program.
 *
 * @param terms sides of comparisons
 * @param values lists of values of an attribute
 */
record Constants(List<Term> terms, List<List<String>> values) {
    Constants() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** The index of the side. */
    int add(Term term) {
        terms.add(term);
        return terms.size() - 1;
    }

    /** The index of the list. */
    int add(List<String> list) {
        values.add(list);
        return values.size() - 1;
    }
}
