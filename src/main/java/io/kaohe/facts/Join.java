package io.kaohe.facts;

/** How the tests of one requirement belong together. */
public enum Join {
    /** Every test must be passed. */
    ALL,

    /** One passed test is enough: the plan says 或. */
    ANY
}
