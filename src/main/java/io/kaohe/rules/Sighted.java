package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;

/** A target with its only part, before any rule has looked at it. */
final class Sighted extends PartSubject {
    Sighted(Context context, Measurement measurement, Part part) {
        super(context, measurement, null, part);
    }
}
