package io.kaohe.render;

import io.kaohe.report.BodyStanding;

/** A part of what is said of a body. */
interface Part {
    /** Adds its lines, a section with its heading. */
    void write(BodyStanding body, Lines lines);
}
