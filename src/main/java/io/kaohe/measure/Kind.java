package io.kaohe.measure;

import io.kaohe.facts.Test;

/** One kind of requirement: what is reached, and how that is held against what was promised. One file a kind. */
sealed interface Kind
        permits NumberKind,
                MultipleKind,
                NotFallingKind,
                TogetherKind,
                RankKind,
                BenchmarkKind,
                EachMemberKind,
                CoverageKind,
                BreakthroughKind,
                FirstKind,
                StageKind,
                BottomLineKind,
                QualitativeKind {
    /** Writes every quantity into {@code steps} that can be established; says what is missing where one cannot. */
    Actual measure(Question question, Steps steps);

    /** The kind of a test. */
    static Kind of(Test test, Setting setting) {
        return switch (test.kind()) {
            case AT_LEAST, AT_MOST, ABOUT, BETWEEN, GROWTH -> new NumberKind(setting);
            case MULTIPLE -> new MultipleKind(setting, (Test.Multiple) test);
            case NOT_FALLING -> new NotFallingKind(setting, (Test.NotFalling) test);
            case TOGETHER -> new TogetherKind(setting);
            case RANK -> new RankKind(setting, (Test.Rank) test);
            case BENCHMARK -> new BenchmarkKind(setting, (Test.Benchmark) test);
            case EACH_MEMBER -> new EachMemberKind(setting, (Test.EachMember) test);
            case COVERAGE -> new CoverageKind(setting, (Test.Coverage) test);
            case BREAKTHROUGH -> new BreakthroughKind(setting, (Test.Breakthrough) test);
            case FIRST -> new FirstKind(setting, (Test.First) test);
            case STAGE -> new StageKind(setting, (Test.Stage) test);
            case BOTTOM_LINE -> new BottomLineKind(setting, (Test.BottomLine) test);
            case QUALITATIVE -> new QualitativeKind(setting);
        };
    }
}
