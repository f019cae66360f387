package io.kaohe;

import io.kaohe.facts.Body;
import io.kaohe.report.Standing;
import java.util.List;

/** Assesses the targets of a body once more for somebody who reads them; whoever asks, one after the other. */
final class Rereading {
    private final BodyAssessing one;

    /** @param one says the same as the one that assessed them first */
    Rereading(BodyAssessing one) {
        this.one = one;
    }

    synchronized List<Standing> targets(Body body) {
        return one.targets(body);
    }
}
