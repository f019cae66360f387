package io.kaohe.facts;

/** Who may see an indicator's figures (密级). */
public enum Secrecy implements Word {
    /** Everybody. */
    PUBLIC("public", "公开"),

    /** The assessed bodies and those who assess them. */
    INTERNAL("internal", "内部"),

    /** Only those who assess: it tells of single firms. */
    COMMERCIAL("commercial", "涉企");

    private final String code;
    private final String chinese;

    Secrecy(String code, String chinese) {
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
