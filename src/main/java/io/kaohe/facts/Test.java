package io.kaohe.facts;

import org.jspecify.annotations.Nullable;

/** One thing a requirement asks for. Numbers are in the plan's own unit. */
public sealed interface Test {
    /** Which kind of test it is. */
    RequirementKind kind();

    /** The number of the phrase: 220亿元, 20%, place 3; null when the number is set in {@code tasks.csv} (完成市下达任务). */
    @Nullable
    Amount value();

    /** Whether reaching the number exactly is not enough: 突破, 超过, 低于. */
    boolean strict();

    /** 30家以上, 达220亿元, 突破10亿元: the achievement is at least the number. */
    record AtLeast(@Nullable Amount value, boolean strict) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.AT_LEAST;
        }
    }

    /** 控制在5.5%以内: the achievement is at most the number. */
    record AtMost(Amount value, boolean strict) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.AT_MOST;
        }
    }

    /** 增长20%, 提高2个百分点: the change is at least the number. */
    record Growth(Amount value, boolean strict) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.GROWTH;
        }
    }

    /** 全市前3: the place is at most the number, which is in 位. */
    record Rank(Amount value) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.RANK;
        }

        @Override
        public boolean strict() {
            return false;
        }
    }
}
