package io.kaohe.facts;

/** How the scores of a block's targets become that of the block (汇总). */
public enum Aggregation implements Word {
    /** The sum of what they earned: the commonest one. */
    SUM("sum", "求和"),

    /**
     * The lowest of their rates (得分率) decides. In 环发〔2014〕107号 the improvement of the air and the work on it have 100 marks
     * each, and the lower score is the result.
     */
    LOWEST("lowest", "取低"),

    /** The mean of their rates, whatever their marks. */
    MEAN("mean", "平均"),

    /** All marks where none of them falls short, otherwise none: 全部达标得满分，有一项不达标不得分. */
    ALL_MET("all-met", "全部达标");

    private final String code;
    private final String chinese;

    Aggregation(String code, String chinese) {
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
