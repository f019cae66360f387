package io.kaohe.rules;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Level;
import io.kaohe.facts.Nature;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Word;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Prospect;
import io.kaohe.report.Stage;
import io.kaohe.report.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence may ask with 是 and 属于 (属性). */
enum Attribute {
    KIND("要求类型", "kind", RequirementKind.values()),
    STATE("数据状态", "state", DataState.values()),
    STAGE("本轮", "stage", Stage.values()),
    FREQUENCY("频率", "frequency", Frequency.values()),
    ROUND_TYPE("轮次类型", "roundType", RoundType.values()),
    FINALITY("结局", "finality", Finality.values()),
    STRICT("严格", "strict", Answer.values()),
    PACED("有进度差", "paced", Answer.values()),
    RATED("有进度比", "rated", Answer.values()),
    COMPLETED("有完成率", "completed", Answer.values()),
    EXCEEDABLE("有超出", "exceedable", Answer.values()),
    RULED("认定结论", "ruled", Ruled.words()),
    POINTED("有认定得分", "pointed", Answer.values()),
    STATED("自报预测", "stated", Prospect.values()),
    COMPUTED("推算预测", "computed", Prospect.values()),
    DATA_KIND("数据类型", "dataKind", DataKind.values()),
    NATURE("性质", "nature", Nature.values()),
    COMMITMENT("承诺", "commitment", Commitment.values()),
    IMPORTANCE("重要性", "importance", Importance.values()),
    DIRECTION("方向", "direction", Direction.values()),
    SETTER("下达", "setter", Setter.values()),
    CATEGORY("类别", "category"),
    VERDICT("判定", "verdict", Verdict.values()),
    METHOD("计分方法", "method"),
    PART("分项", "part"),
    GRADE("等次", "grade"),
    LIGHT("灯", "light"),
    EVENT("事项", "event"),
    EVENT_LEVEL("级别", "level", Level.values());

    /** What is known of every measured target. */
    static final Set<Attribute> MEASURED = EnumSet.range(KIND, CATEGORY);

    private final String chinese;
    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<String> vocabulary;

    Attribute(String chinese, String property, Word... vocabulary) {
        this(chinese, property, Word.chinese(vocabulary));
    }

    Attribute(String chinese, String property, List<String> vocabulary) {
        this.chinese = chinese;
        this.property = property;
        this.vocabulary = List.copyOf(vocabulary);
    }

    /** The word in sentences. */
    String chinese() {
        return chinese;
    }

    /** The property of the step's fact. */
    String property() {
        return property;
    }

    /** The property of the step's fact with the word's key, where the word is the user's and rules are found by it; else null. */
    @Nullable
    String key() {
        return this == METHOD || this == PART ? property + "Key" : null;
    }

    /** Every value it may have; empty when any text may be one. */
    List<String> vocabulary() {
        return vocabulary;
    }

    /** The attribute of that name. */
    static Optional<Attribute> named(String chinese) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.chinese.equals(chinese))
                .findFirst();
    }
}
