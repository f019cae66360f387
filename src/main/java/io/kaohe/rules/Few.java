package io.kaohe.rules;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts facts until there have been many. A few are looked at one by one: what all rules ask need not be known for them. */
final class Few {
    private static final int MANY = 200;

    private final AtomicInteger seen = new AtomicInteger();

    /** Whether with so many more it is worth to tell who is like whom. */
    boolean passed(int more) {
        return seen.get() >= MANY || seen.addAndGet(more) >= MANY;
    }
}
