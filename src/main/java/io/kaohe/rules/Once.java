package io.kaohe.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Is made when it is first asked for. Two threads may each make it, and make the same. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
