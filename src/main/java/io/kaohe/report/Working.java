package io.kaohe.report;

import java.util.List;

/** How points came about, worked out when somebody reads it. */
public interface Working {
    /** The formula with its numbers, on one line. */
    String text();

    /** One step at a time, as with a pocket calculator; the last one is the points. Empty where there is nothing to work out. */
    List<Step> steps();

    /** Points that nothing was worked out for. */
    static Working told(String text) {
        return new Working() {
            @Override
            public String text() {
                return text;
            }

            @Override
            public List<Step> steps() {
                return List.of();
            }
        };
    }
}
