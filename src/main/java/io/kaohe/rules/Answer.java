package io.kaohe.rules;

import io.kaohe.facts.Word;

/** The values of an attribute that holds or does not. */
enum Answer implements Word {
    YES("yes", "是"),
    NO("no", "否");

    private final String code;
    private final String chinese;

    Answer(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    static String of(boolean holds) {
        return (holds ? YES : NO).chinese;
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
