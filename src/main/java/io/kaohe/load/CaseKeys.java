package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Period;
import io.kaohe.facts.Requirement;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of one case in a {@code .cases.yaml} of a pack. */
final class CaseKeys {
    static final Key<String> NAME = Key.required("名称", Forms.TEXT);
    static final Key<Period> ROUND = Key.required("轮次", Forms.PERIOD);
    static final Key<Requirement> REQUIREMENT = Key.required("要求", Forms.REQUIREMENT);

    static final Key<Optional<Amount>> VALUE = Key.optional("实绩", Forms.orWord("空", Forms.AMOUNT));
    static final Key<Period> PERIOD = Key.optional("期间", Forms.PERIOD);
    static final Key<Amount> YEAR_BEFORE = Key.optional("上年同期", Forms.AMOUNT);
    static final Key<Amount> YEAR_START = Key.optional("年初", Forms.AMOUNT);
    static final Key<Amount> NUMERATOR = Key.optional("分子", Forms.AMOUNT);
    static final Key<Amount> DENOMINATOR = Key.optional("分母", Forms.AMOUNT);
    static final Key<List<Optional<Amount>>> PEERS = Key.optional("同类", Form.list(Forms.orWord("空", Forms.AMOUNT)));
    static final Key<Optional<Amount>> TASK = Key.optional("任务", Forms.orWord("无", Forms.AMOUNT));

    static final Key<Nature> NATURE = Key.optional("性质", Form.word(Nature.values()));
    static final Key<Commitment> COMMITMENT = Key.optional("承诺", Form.word(Commitment.values()));
    static final Key<LocalDate> DEADLINE = Key.optional("截止", Forms.DATE);
    static final Key<BigDecimal> MARKS = Key.optional("满分", Forms.MARKS);

    /** What must come out. */
    static final List<Key<?>> EXPECTED = List.of(
            Key.optional("判定", Form.word(Verdict.values())),
            Key.optional("规则", Forms.TEXT),
            Key.optional("理由", Forms.TEXT),
            Key.optional("得分", Forms.TEXT),
            Key.optional("赋分规则", Forms.TEXT),
            Key.optional("灯", Forms.TEXT),
            Key.optional("亮灯规则", Forms.TEXT),
            Key.optional("单位灯", Forms.TEXT),
            Key.optional("单位亮灯规则", Forms.TEXT));

    static final Keys KEYS = Keys.of(NAME, ROUND, REQUIREMENT, VALUE, PERIOD)
            .and(Figure.KEYS.keys().toArray(Key<?>[]::new))
            .and(YEAR_BEFORE, YEAR_START, NUMERATOR, DENOMINATOR, PEERS, TASK)
            .and(
                    IndicatorReader.UNIT.optional(),
                    IndicatorReader.DIRECTION,
                    IndicatorReader.KIND,
                    IndicatorReader.FREQUENCY,
                    IndicatorReader.DECIDER,
                    IndicatorReader.CERTIFIER)
            .and(NATURE, COMMITMENT, DEADLINE, MARKS, Parts.PARTS)
            .and(EXPECTED.toArray(Key<?>[]::new));

    private CaseKeys() {}
}
