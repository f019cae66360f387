package io.kaohe.facts;

/** How the tests of one requirement belong together. */
public enum Join implements Word {
    /** Every test must be passed. */
    ALL("all", "且"),

    /** One passed test is enough: the plan says 或. */
    ANY("any", "或");

    private final String code;
    private final String chinese;

    Join(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String code() {
        return code;
    }
}
