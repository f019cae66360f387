package io.kaohe.facts;

/** Why a cell holds no figure (缺). A cell without any entry is 未报送, which nobody writes. */
public enum Missing implements Word {
    /** Its publisher has not published it. */
    UNPUBLISHED("unpublished", "未公布"),

    /** Hidden in the document. */
    MASKED("masked", "打码"),

    /** The indicator does not apply to the body. */
    NOT_APPLICABLE("not-applicable", "不适用"),

    /** The body is excused from it. */
    EXEMPT("exempt", "免考");

    private final String code;
    private final String chinese;

    Missing(String code, String chinese) {
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
