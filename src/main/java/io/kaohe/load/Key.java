package io.kaohe.load;

/**
 * A key that a file may have.
 *
 * @param name as written in a file
 * @param english as written in a document
 * @param form how its value is written
 * @param required whether it must be there
 */
record Key<T>(String name, String english, Form<T> form, boolean required) {
    static <T> Key<T> required(String name, String english, Form<T> form) {
        return new Key<>(name, english, form, true);
    }

    static <T> Key<T> optional(String name, String english, Form<T> form) {
        return new Key<>(name, english, form, false);
    }

    /** The same key where it may be left out. */
    Key<T> optional() {
        return new Key<>(name, english, form, false);
    }
}
