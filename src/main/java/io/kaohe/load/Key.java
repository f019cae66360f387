package io.kaohe.load;

/**
 * A key that a file may have.
 *
 * @param name as written
 * @param form how its value is written
 * @param required whether it must be there
 */
record Key<T>(String name, Form<T> form, boolean required) {
    static <T> Key<T> required(String name, Form<T> form) {
        return new Key<>(name, form, true);
    }

    static <T> Key<T> optional(String name, Form<T> form) {
        return new Key<>(name, form, false);
    }

    /** The same key where it may be left out. */
    Key<T> optional() {
        return new Key<>(name, form, false);
    }
}
