package io.kaohe.report;

import io.kaohe.facts.Scheme;

/** Takes up a report piece by piece, so that a nation's never stands in memory as a whole. */
public interface Recipient {
    /** What is run on what, and the settings in force; before anything is judged. */
    void begin(Run run, Scheme scheme);

    /** A body with its targets, as soon as they are judged and paid; its place, light and grade are not known yet. */
    void targets(BodyStanding body);

    /** A body, placed and reviewed; in the same order, after the targets of all. */
    void body(BodyStanding body);

    /** Nothing follows. */
    void end();
}
