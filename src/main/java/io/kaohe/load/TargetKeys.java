package io.kaohe.load;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Setter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The keys of one target in {@code plan.yaml}. */
final class TargetKeys {
    static final Key<Node.Text> ID = Key.required("编号", "id", Form.NAME);
    static final Key<Node.Text> BLOCK = Key.optional("板块", "block", Form.NAME);
    static final Key<Node.Text> INDICATOR = Key.optional("指标", "indicator", Form.NAME);
    static final Key<String> INDICATOR_NAME = Key.optional("指标名称", "indicatorName", Forms.TEXT);
    static final Key<Asked> REQUIREMENT = Key.optional("要求", "requirement", Asked.FORM);
    static final Key<Node.Text> LADDER = Asked.LADDER;
    static final Key<String> QUOTE = Key.optional("原文", "quote", Forms.TEXT);
    static final Key<BigDecimal> WEIGHT = Key.optional("权重", "weight", Forms.MARKS);
    static final Key<LocalDate> DEADLINE = Key.optional("截止", "deadline", Forms.DATE);
    static final Key<String> OWNER = Key.optional("责任单位", "owner", Forms.TEXT);
    static final Key<List<String>> SUPPORT = Key.optional("协同", "support", Form.list(Forms.TEXT));
    static final Key<Commitment> COMMITMENT = Key.optional("承诺", "commitment", Form.word(Commitment.values()));
    static final Key<Importance> IMPORTANCE = Key.optional("重要性", "importance", Form.word(Importance.values()));
    static final Key<Nature> NATURE = Key.optional("性质", "nature", Form.word(Nature.values()));
    static final Key<Setter> SETTER = Key.optional("下达", "setter", Form.word(Setter.values()));
    static final Key<Node.Text> BODY = Key.optional("单位", "body", Form.NAME);
    static final Key<String> DOUBT = Key.optional("存疑", "doubt", Forms.TEXT);
    static final Key<Node.Text> REPEATS = Key.optional("重复于", "repeats", Form.NAME);

    /** What a target that repeats another has from that one, and may not write itself. */
    static final Keys NOT_REPEATED = Keys.of(
                    REQUIREMENT, INDICATOR, INDICATOR_NAME, LADDER, WEIGHT, Parts.PARTS, DEADLINE, BODY, DOUBT)
            .and(IndicatorKeys.OWN);

    static final Keys KEYS = Keys.of(
                    ID,
                    BLOCK,
                    INDICATOR,
                    INDICATOR_NAME,
                    REQUIREMENT,
                    LADDER,
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
                    BODY,
                    DOUBT,
                    REPEATS)
            .and(IndicatorKeys.OWN);

    private TargetKeys() {}
}
