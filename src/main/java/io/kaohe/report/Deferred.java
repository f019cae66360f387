package io.kaohe.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is put together when somebody first looks at it, and never again: most of what explains a report is not read.
 * What it is put together from never changes, so that nobody can tell when that was.
 */
public final class Deferred<E> extends AbstractList<E> implements RandomAccess {
    private final Supplier<List<E>> elements;
    private volatile @Nullable List<E> made;

    /** @param elements answers the same whenever it is asked, and only asks what never changes */
    public Deferred(Supplier<List<E>> elements) {
        this.elements = elements;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    private List<E> made() {
        List<E> known = made;
        if (known == null) {
            known = List.copyOf(elements.get());
            made = known;
        }
        return known;
    }
}
