package io.kaohe.facts;

/** A section of the report, which the scheme orders by type of round (段落). */
public enum Section implements Word {
    /** Where each target stands against its schedule. */
    PACE("pace", "序时"),

    /** The bodies by rank. */
    PLACES("places", "位次"),

    /** The lights of bodies and targets. */
    LIGHTS("lights", "亮灯"),

    /** The shortfalls, and who answers for them. */
    BEHIND("behind", "落后"),

    /** What the year will come to. */
    OUTLOOK("outlook", "全年预测"),

    /** What has to be made up in each month that is left. */
    CATCH_UP("catch-up", "月均需补"),

    /** The final results. */
    RESULTS("results", "结果"),

    /** The grades of the bodies. */
    GRADES("grades", "等次"),

    /** What vetoes a body. */
    VETO("veto", "一票否决"),

    /** Rewards and penalties that the rules propose, and why. */
    CONSEQUENCES("consequences", "奖惩建议");

    private final String code;
    private final String chinese;

    Section(String code, String chinese) {
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
