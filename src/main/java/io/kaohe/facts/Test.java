package io.kaohe.facts;

import org.jspecify.annotations.Nullable;

/** One thing a requirement asks for. Numbers are in the plan's own unit. */
public sealed interface Test {
    /** Which kind of test it is. */
    RequirementKind kind();

    /** The number of the phrase: 220亿元, 20%, place 3; null where there is none, or where {@code tasks.csv} sets it (完成市下达任务). */
    default @Nullable Amount value() {
        return null;
    }

    /** Whether reaching the number exactly is not enough: 突破, 超过, 低于. */
    default boolean strict() {
        return false;
    }

    /** What of the indicator it looks at. */
    default Aspect aspect() {
        return Aspect.LEVEL;
    }

    /** 30家以上, 达220亿元, 突破10亿元: the achievement is at least the number; without a number, the task's. */
    record AtLeast(@Nullable Amount value, boolean strict) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.AT_LEAST;
        }
    }

    /** 控制在5.5%以内, 涨幅控制在3%以内: the achievement, or its growth, is at most the number. */
    record AtMost(Amount value, boolean strict, Aspect aspect) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.AT_MOST;
        }
    }

    /** 20家左右, 增长6%左右: the achievement comes near the number, as near as the indicator's tolerance says. */
    record About(Amount value, Aspect aspect) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.ABOUT;
        }
    }

    /**
     * 1-2个: the lower number is met, the higher is full.
     *
     * @param value the lower number
     * @param high the higher number, in the same unit
     */
    record Between(Amount value, Amount high, Aspect aspect) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.BETWEEN;
        }
    }

    /** 增长20%, 提高2个百分点, 增加5家, 下降3%: the change is at least the number, which is not below 0. */
    record Growth(Amount value, boolean strict, Aspect aspect) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.GROWTH;
        }
    }

    /**
     * 翻一番, 倍增: the achievement is at least the multiple of the base year's by the end year, and on the way to it before.
     *
     * @param value in 倍
     * @param base the year it is reckoned from; null when the plan does not say
     * @param until the end year; null for the plan year
     */
    record Multiple(
            Amount value, @Nullable BaseYear base, @Nullable Integer until) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.MULTIPLE;
        }
    }

    /**
     * The year a multiple is reckoned from.
     *
     * @param year a calendar year; null for the year before the plan's
     */
    record BaseYear(@Nullable Integer year) {}

    /**
     * 只增不减, 连续3年增长, 创历史新高, 位次不降: the achievement does not fall below its own past, or, strict, rises above it.
     *
     * @param years how many years for {@link Past#EVERY_YEAR}, else 1
     * @param onlyUp whether the words also say 只增, so that the scheme decides about staying level (只增不减持平)
     */
    record NotFalling(Past past, int years, boolean strict, boolean onlyUp, Aspect aspect) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.NOT_FALLING;
        }
    }

    /** 同步增长: each of the indicator's series grows. */
    record Together() implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.TOGETHER;
        }

        @Override
        public boolean strict() {
            return true;
        }
    }

    /**
     * 全市前3, 继续保持全市第一, 增速居全市前3, 位次前移.
     *
     * @param value the last place that is good enough, in 位; null for 位次前移
     * @param scope the peers as the phrase names them (全市); null when it does not
     * @param held whether the place must have been held the year before too
     * @param forward by how many places to move up against last year; 0 unless the phrase says 前移
     * @param aspect LEVEL, or GROWTH where the growth is ranked
     */
    record Rank(@Nullable Amount value, @Nullable String scope, boolean held, int forward, Aspect aspect)
            implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.RANK;
        }
    }

    /**
     * 不低于全省二类地区平均水平, 高于全市增速2个百分点, 低于全省平均水平.
     *
     * @param name the benchmark's name, without 水平 and 值
     * @param value the distance to keep; null for none
     * @param below whether the achievement must stay below the benchmark
     */
    record Benchmark(String name, @Nullable Amount value, boolean below, boolean strict, Aspect aspect)
            implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.BENCHMARK;
        }
    }

    /**
     * 每条产业链1家以上, 均达到2%: every member passes the test.
     *
     * @param member what the members are, as the phrase names them; null for 均
     * @param test what each of them must pass: at least, at most, about, between or growth
     */
    record EachMember(@Nullable String member, Test test) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.EACH_MEMBER;
        }

        @Override
        public @Nullable Amount value() {
            return test.value();
        }

        @Override
        public boolean strict() {
            return test.strict();
        }

        @Override
        public Aspect aspect() {
            return test.aspect();
        }
    }

    /**
     * 全覆盖, 应统尽统, 清零.
     *
     * @param remainder whether the figure is what is still uncovered, and must be 0 (清零)
     */
    record Coverage(boolean remainder) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.COVERAGE;
        }
    }

    /**
     * 零的突破: none in the year before, one or more now.
     *
     * @param level at which level; null when neither the phrase nor the plan names one
     * @param above whether a higher level counts too (省级以上)
     */
    record Breakthrough(@Nullable Level level, boolean above) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.BREAKTHROUGH;
        }
    }

    /**
     * 全市首个, 全市唯一.
     *
     * @param scope the peers as the phrase names them; null when it does not
     * @param only whether no peer may have one at all (唯一)
     */
    record First(@Nullable String scope, boolean only) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.FIRST;
        }
    }

    /**
     * 开工, 获批省级, 通过验收, 获评优秀.
     *
     * @param stage the stage's name on its ladder
     * @param level at which level; null for any
     * @param above whether a higher level counts too
     */
    record Stage(String stage, @Nullable Level level, boolean above) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.STAGE;
        }
    }

    /**
     * 零事故, 全部整改.
     *
     * @param remainder whether the figure is what is still open, and can be closed (全部整改); otherwise what has happened stays
     */
    record BottomLine(boolean remainder) implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.BOTTOM_LINE;
        }
    }

    /** 定性: only a person can judge it. */
    record Qualitative() implements Test {
        @Override
        public RequirementKind kind() {
            return RequirementKind.QUALITATIVE;
        }
    }
}
