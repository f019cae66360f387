package io.kaohe.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one place in one file: what its reader takes, and what editors are told.
 *
 * @param keys in the order people write them
 * @param later keys of the format that this version does not judge yet
 */
record Keys(List<Key<?>> keys, List<String> later) {
    Keys {
        keys = List.copyOf(keys);
        later = List.copyOf(later);
    }

    static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys), List.of());
    }

    /** These keys, knowing those of a later version by name. */
    Keys later(String... names) {
        return new Keys(keys, List.of(names));
    }

    /** These keys and more. */
    Keys and(Key<?>... more) {
        List<Key<?>> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Keys(all, later);
    }

    /** These keys and those of another place. */
    Keys and(Keys more) {
        return and(more.keys.toArray(Key<?>[]::new));
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    Optional<Key<?>> named(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }
}
