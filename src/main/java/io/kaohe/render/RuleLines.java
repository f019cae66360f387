package io.kaohe.render;

/** How a rule that spoke is shown where it spoke. */
interface RuleLines {
    /** Adds the rule of that id, if the report knows it. */
    void write(String id, int depth);
}
