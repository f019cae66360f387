package io.kaohe.measure;

import io.kaohe.facts.Body;
import io.kaohe.report.Trace;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures again what somebody wants to know more of; whoever asks, one after the other. */
final class Tracing {
    private final Setting setting;
    private @Nullable TargetMeasure measure;

    Tracing(Setting setting) {
        this.setting = setting;
    }

    /** Of a promise to a body. */
    Supplier<Trace.Told> of(Body body, Promise promise) {
        return new Retold(this, body, promise);
    }

    /** A record and not a lambda: one is made for every check, and as a lambda it stood out in profiles. */
    private record Retold(Tracing tracing, Body body, Promise promise) implements Supplier<Trace.Told> {
        @Override
        public Trace.Told get() {
            return tracing.told(body, promise);
        }
    }

    private synchronized Trace.Told told(Body body, Promise promise) {
        TargetMeasure again = measure;
        if (again == null) {
            again = new TargetMeasure(setting.another(), null);
            measure = again;
        }
        return again.told(body, promise);
    }
}
