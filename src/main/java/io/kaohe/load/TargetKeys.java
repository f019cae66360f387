package io.kaohe.load;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Setter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The keys of one target in {@code plan.yaml}. */
final class TargetKeys {
    static final Key<Node.Text> ID = Key.required("编号", Form.NAME);
    static final Key<Node.Text> BLOCK = Key.optional("板块", Form.NAME);
    static final Key<Node.Text> INDICATOR = Key.optional("指标", Form.NAME);
    static final Key<String> INDICATOR_NAME = Key.optional("指标名称", Forms.TEXT);
    static final Key<Requirement> REQUIREMENT = Key.required("要求", Forms.REQUIREMENT);
    static final Key<String> QUOTE = Key.optional("原文", Forms.TEXT);
    static final Key<BigDecimal> WEIGHT = Key.optional("权重", Forms.MARKS);
    static final Key<LocalDate> DEADLINE = Key.optional("截止", Forms.DATE);
    static final Key<String> OWNER = Key.optional("责任单位", Forms.TEXT);
    static final Key<List<String>> SUPPORT = Key.optional("协同", Form.list(Forms.TEXT));
    static final Key<Commitment> COMMITMENT = Key.optional("承诺", Form.word(Commitment.values()));
    static final Key<Importance> IMPORTANCE = Key.optional("重要性", Form.word(Importance.values()));
    static final Key<Nature> NATURE = Key.optional("性质", Form.word(Nature.values()));
    static final Key<Setter> SETTER = Key.optional("下达", Form.word(Setter.values()));
    static final Key<Node.Text> BODY = Key.optional("单位", Form.NAME);

    static final Keys KEYS = Keys.of(
                    ID,
                    BLOCK,
                    INDICATOR,
                    INDICATOR_NAME,
                    REQUIREMENT,
                    QUOTE,
                    WEIGHT,
                    Parts.PARTS,
                    DEADLINE,
                    OWNER,
                    SUPPORT,
                    COMMITMENT,
                    IMPORTANCE,
                    NATURE,
                    SETTER,
                    BODY)
            .and(IndicatorReader.OWN.keys().toArray(Key<?>[]::new))
            .later(later());

    private TargetKeys() {}

    private static String[] later() {
        return new String[] {"存疑", "重复于", "阶段", "阶梯", "级别", "密级", "滞后", "成员", "左右"};
    }
}
