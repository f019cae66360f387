package io.kaohe.rules;

/** Looks on while rules run, and may keep one of them from speaking. */
interface Watch {
    /** Looks at nothing, and lets every rule speak. */
    Watch NONE = rule -> true;

    /** Whether a rule whose conditions hold may speak. */
    boolean speaks(String rule);

    /** Is told that a named number, or a table, was looked up. */
    default void asked(String name) {}
}
