package io.kaohe.benchmark;

import java.math.BigDecimal;

/**
 * One of the nation's targets. Of ten in a row six ask for at least a number, and one each for at most a number, a growth, a
 * place among the county's townships, and a range or that nothing happens.
 *
 * @param at its number in the plan, from 0
 * @param peers whether there is anybody to be placed among
 */
record Promise(int at, boolean peers) {
    private static final int ROW = 10;

    /** What is asked for. */
    enum Kind {
        AT_LEAST,
        AT_MOST,
        GROWTH,
        PLACE,
        RANGE,
        NOTHING
    }

    Kind kind() {
        return switch (at % ROW) {
            case 5 -> Kind.AT_MOST;
            case 6 -> Kind.GROWTH;
            case 7 -> peers ? Kind.PLACE : Kind.AT_LEAST;
            case 9 -> binding() ? Kind.NOTHING : Kind.RANGE;
            default -> Kind.AT_LEAST;
        };
    }

    /** Every other row binds. */
    private boolean binding() {
        return at / ROW % 2 == 1;
    }

    /** The indicator's id. */
    String measured() {
        return "i" + at;
    }

    /** The number that it asks for, or the lower one. */
    BigDecimal number() {
        return BigDecimal.valueOf(400L + at * 17L);
    }

    /** Its line in the file of indicators. */
    String indicator() {
        String kind =
                switch (kind()) {
                    case AT_MOST -> "计量单位: 万元, 数据类型: 流量, 方向: 越低越好";
                    case NOTHING -> "计量单位: 起, 数据类型: 流量, 方向: 越低越好";
                    case PLACE -> "计量单位: 万元, 数据类型: 流量, 定案: 复算";
                    default -> "计量单位: 万元, 数据类型: 流量";
                };
        return "  - {编号: " + measured() + ", 名称: 第" + at + "项, " + kind + "}\n";
    }

    /** Its line in the plan. */
    String target() {
        String asked =
                switch (kind()) {
                    case AT_LEAST -> "达" + number() + "万元以上";
                    case AT_MOST -> "控制在" + number() + "万元以内";
                    case GROWTH -> "增长8%";
                    case PLACE -> "全县前10";
                    case RANGE -> number() + "-" + number().add(BigDecimal.valueOf(100)) + "万元";
                    case NOTHING -> "零事故";
                };
        String nature = binding() ? "约束性" : "预期性";
        return "  - {编号: m" + at + ", 指标: " + measured() + ", 要求: " + asked + ", 权重: 2, 性质: " + nature + "}\n";
    }
}
