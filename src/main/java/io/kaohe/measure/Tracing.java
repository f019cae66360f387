package io.kaohe.measure;

import io.kaohe.facts.Body;
import io.kaohe.report.Trace;
import org.jspecify.annotations.Nullable;

/** Measures again what somebody wants to know more of; whoever asks, one after the other. */
final class Tracing {
    private final Setting setting;
    private @Nullable TargetMeasure measure;

    Tracing(Setting setting) {
        this.setting = setting;
    }

    /** What a measurement rests on and how its numbers came about. */
    synchronized Trace.Told told(Body body, Promise promise) {
        TargetMeasure again = measure;
        if (again == null) {
            again = new TargetMeasure(setting.another(), null);
            measure = again;
        }
        return again.told(body, promise);
    }
}
