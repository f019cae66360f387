package io.kaohe.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Reason;
import io.kaohe.sketch.FigureSketch;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records that write out what makes them equal: a component that was added and forgotten there would not count. */
class WrittenEqualsTest {
    static Stream<Record> records() {
        return Stream.of(
                Amount.of("6", "%"),
                new Body("a", "甲", null, null, null, true, null, null, Source.of("bodies.yaml")),
                Period.through(2022, 9),
                Reason.of("measure.missing.base", "一"),
                Source.of("plan.yaml"),
                Unit.PERCENT,
                new FigureSketch().done());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentCounts(Record one) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        for (int changed = -1; changed < components.length; changed++) {
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                Object value = components[at].getAccessor().invoke(one);
                values[at] = at == changed ? other(components[at].getType(), value) : value;
            }
            Object copy = one.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
            if (changed < 0) {
                assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one);
            } else {
                assertThat(copy).as(components[changed].getName()).isNotEqualTo(one);
            }
        }
    }

    /** A value that is not this one. */
    private static Object other(Class<?> type, Object value) {
        Stream<Object> known = Stream.of(
                "another",
                true,
                false,
                7,
                8,
                LocalDate.of(1999, 9, 9),
                new BigDecimal("77.7"),
                Amount.of("7", "家"),
                Unit.PERCENT,
                Unit.POINT,
                Period.through(1999, 3),
                new Source("another", 7, 7),
                Reason.of("another"),
                List.of("another"));
        return Stream.concat(known, type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty())
                .filter(candidate -> boxed(type).isInstance(candidate) && !Objects.equals(candidate, value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no other " + type));
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == int.class ? Integer.class : type;
    }
}
