package io.kaohe.rules;

import io.kaohe.formula.Formula;
import io.kaohe.report.Chapter;
import io.kaohe.report.Verdict;
import org.jspecify.annotations.Nullable;

/** What a rule says once its conditions hold. */
sealed interface Outcome {
    /** The method of the step's fact that the rule calls. */
    String method();

    /** What the rule is about. */
    default Chapter chapter() {
        if (this instanceof Judge) {
            return Chapter.JUDGING;
        } else if (this instanceof Pay || this instanceof Fill) {
            return Chapter.AWARDING;
        }
        return this instanceof Found || this instanceof Proposed ? Chapter.CONSEQUENCES : Chapter.GRADING;
    }

    /** 判定为「…」，理由「…」. */
    record Judge(Verdict verdict, String reason) implements Outcome {
        @Override
        public String method() {
            return "verdict";
        }
    }

    /** 赋分…, for one part. */
    record Pay(Points points, String part) implements Outcome {
        @Override
        public String method() {
            return "award";
        }
    }

    /** 赋分… or 得同类平均分 in place of what figures would have paid, for every part. */
    record Fill(Points points) implements Outcome {
        @Override
        public String method() {
            return "fill";
        }
    }

    /** 加分〔式〕，记入「…」, or 扣分. */
    record Entered(Formula points, boolean bonus, String register, boolean highest) implements Outcome {
        @Override
        public String method() {
            return "enter";
        }
    }

    /** 亮「…」于…. */
    record Lit(String light) implements Outcome {
        @Override
        public String method() {
            return "light";
        }
    }

    /** 等次定为「…」. */
    record Graded(String grade) implements Outcome {
        @Override
        public String method() {
            return "grade";
        }
    }

    /** 等次升一级, 等次降一级: by so many steps, up where positive. */
    record Moved(int steps) implements Outcome {
        @Override
        public String method() {
            return "grade";
        }
    }

    /** 等次不高于「…」. */
    record Ceiling(String grade) implements Outcome {
        @Override
        public String method() {
            return "grade";
        }
    }

    /** 标记短板「…」，整改建议「…」. */
    record Found(String label, String advice) implements Outcome {
        @Override
        public String method() {
            return "find";
        }
    }

    /**
     * 提出「…」，对象「…」，由「…」, the last two empty when not said; 取消「…」.
     *
     * @param highest whether only the highest of such proposals is made (只取最高一级)
     */
    record Proposed(String consequence, String to, String by, boolean highest) implements Outcome {
        @Override
        public String method() {
            return "propose";
        }
    }

    /** What is paid. */
    sealed interface Points {}

    /** 得满分. */
    record Full() implements Points {}

    /** 不得分. */
    record Nothing() implements Points {}

    /** 按评分表赋分: as the sentence in the part's row says. */
    record ByRow() implements Points {}

    /** 得同类平均分: the mean of what peers earned. */
    record PeerMean() implements Points {}

    /** 赋分〔式〕，不低于…，不超过…. */
    record Reckoned(
            Formula formula,
            @Nullable Formula floor,
            @Nullable Formula cap) implements Points {}
}
