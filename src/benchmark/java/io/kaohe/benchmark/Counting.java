package io.kaohe.benchmark;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Run;

/** Takes up a report and keeps nothing of it. */
final class Counting implements Recipient {
    private int bodies;

    int bodies() {
        return bodies;
    }

    @Override
    public void begin(Run run, Scheme scheme) {}

    @Override
    public void targets(BodyStanding body) {}

    @Override
    public void body(BodyStanding body) {
        bodies++;
    }

    @Override
    public void end() {}
}
