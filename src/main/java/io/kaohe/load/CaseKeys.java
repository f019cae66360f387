package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Level;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Period;
import io.kaohe.report.Prospect;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of one case in a {@code .cases.yaml} of a pack. */
final class CaseKeys {
    /** Stands for a figure that nobody returned. */
    static final Term EMPTY = new Term("空", "empty");

    private static final Term NONE = new Term("无", "none");

    static final Key<String> NAME = Key.required("名称", "name", Forms.TEXT);
    static final Key<Period> ROUND = Key.required("轮次", "round", Forms.PERIOD);
    static final Key<Asked> REQUIREMENT = Key.required("要求", "requirement", Asked.FORM);

    static final Key<Optional<Amount>> VALUE = Key.optional("实绩", "value", Forms.orWord(EMPTY, Forms.AMOUNT));
    static final Key<Period> PERIOD = Key.optional("期间", "period", Forms.PERIOD);
    static final Key<Amount> YEAR_BEFORE = Key.optional("上年同期", "yearBefore", Forms.AMOUNT);

    /** The years before, last year first. */
    static final Key<List<Optional<Amount>>> PAST =
            Key.optional("往年", "past", Form.list(Forms.orWord(EMPTY, Forms.AMOUNT)));

    static final Key<Level> PAST_LEVEL = Key.optional("往年级别", "pastLevel", Form.word(Level.values()));
    static final Key<Integer> PLACE_BEFORE = Key.optional("上年位次", "placeBefore", Forms.WHOLE_NUMBER);
    static final Key<Amount> YEAR_START = Key.optional("年初", "yearStart", Forms.AMOUNT);
    static final Key<Amount> FORECAST = Key.optional("预计", "forecast", Forms.AMOUNT);
    static final Key<Amount> NUMERATOR = Key.optional("分子", "numerator", Forms.AMOUNT);
    static final Key<Amount> DENOMINATOR = Key.optional("分母", "denominator", Forms.AMOUNT);
    static final Key<List<Optional<Amount>>> PEERS =
            Key.optional("同类", "peers", Form.list(Forms.orWord(EMPTY, Forms.AMOUNT)));
    /** Whether the peers answer for the target too, so that they earn points. */
    static final Key<Boolean> PEERS_ASSESSED = Key.optional("同类也考核", "peersAssessed", Forms.YES);

    static final Key<Optional<Amount>> TASK = Key.optional("任务", "task", Forms.orWord(NONE, Forms.AMOUNT));

    /** 无 says that a peer has none yet, 空 that nothing is known of it. */
    static final Key<List<Optional<Optional<LocalDate>>>> PEER_DATES =
            Key.optional("同类日期", "peerDates", Form.list(Forms.orWord(EMPTY, Forms.orWord(NONE, Forms.DATE))));

    static final Key<Amount> BENCHMARK = Key.optional("标杆", "benchmark", Forms.AMOUNT);

    /** Amounts by member; 空 is a member without a figure. */
    static final Key<Node.Entries> MEMBERS =
            Key.optional("成员", "members", Form.named(Forms.orWord(EMPTY, Forms.AMOUNT)));

    static final Key<List<Optional<Amount>>> SERIES =
            Key.optional("系列", "series", Form.list(Forms.orWord(EMPTY, Forms.GROWTH)));
    /** Growths of other indicators of the same body, by the indicator's name. */
    static final Key<Node.Entries> OTHERS = Key.optional("他项增速", "othersGrowth", Form.named(Forms.GROWTH));

    static final Key<Fields> RULING = Key.optional("认定", "ruling", Form.table(Decision.KEYS));
    static final Key<List<Fields>> EVENTS =
            Key.optional("事项", "events", Form.list(Form.table(Keys.of(EventReader.KIND, EventReader.LEVEL))));

    static final Key<List<Fields>> HISTORY =
            Key.optional("往期", "history", Form.list(Form.table(HistoryReader.PUBLISHED)));

    static final Key<Nature> NATURE = Key.optional("性质", "nature", Form.word(Nature.values()));
    static final Key<Commitment> COMMITMENT = Key.optional("承诺", "commitment", Form.word(Commitment.values()));
    static final Key<LocalDate> DEADLINE = Key.optional("截止", "deadline", Forms.DATE);
    static final Key<String> METHOD = Key.optional("计分方法", "method", Forms.TEXT);
    static final Key<BigDecimal> MARKS = Key.optional("满分", "marks", Forms.MARKS);

    /** What must come out. */
    static final List<Key<?>> EXPECTED = List.of(
            Key.optional("判定", "verdict", Form.word(Verdict.values())),
            Key.optional("规则", "rule", Forms.TEXT),
            Key.optional("理由", "reason", Forms.TEXT),
            Key.optional("得分", "points", Forms.TEXT),
            Key.optional("赋分规则", "awardRules", Forms.TEXT),
            Key.optional("加减分", "adjusted", Forms.TEXT),
            Key.optional("加减分规则", "adjustRules", Forms.TEXT),
            Key.optional("灯", "light", Forms.TEXT),
            Key.optional("亮灯规则", "lightRule", Forms.TEXT),
            Key.optional("单位灯", "bodyLight", Forms.TEXT),
            Key.optional("单位亮灯规则", "bodyLightRule", Forms.TEXT),
            Key.optional("等次", "grade", Forms.TEXT),
            Key.optional("等次规则", "gradeRule", Forms.TEXT),
            Key.optional("短板", "finding", Forms.TEXT),
            Key.optional("短板规则", "findingRules", Forms.TEXT),
            Key.optional("后果", "proposal", Forms.TEXT),
            Key.optional("后果规则", "proposalRules", Forms.TEXT),
            Key.optional("合成得分", "composite", Forms.TEXT),
            Key.optional("往期不全", "undecided", Forms.TEXT),
            Key.optional("自报预测", "statedOutlook", Form.word(Prospect.values())),
            Key.optional("推算预测", "computedOutlook", Form.word(Prospect.values())));

    static final Keys KEYS = Keys.of(NAME, ROUND, REQUIREMENT, VALUE, PERIOD)
            .and(Figure.KEYS)
            .and(YEAR_BEFORE, PAST, PAST_LEVEL, PLACE_BEFORE, YEAR_START, FORECAST, NUMERATOR, DENOMINATOR)
            .and(PEERS, PEERS_ASSESSED, PEER_DATES, BENCHMARK, MEMBERS, SERIES, OTHERS, TASK, RULING, EVENTS, HISTORY)
            .and(
                    IndicatorKeys.UNIT.optional(),
                    IndicatorKeys.DIRECTION,
                    IndicatorKeys.KIND,
                    IndicatorKeys.FREQUENCY,
                    IndicatorKeys.DECIDER,
                    IndicatorKeys.CERTIFIER,
                    IndicatorKeys.LAG,
                    IndicatorKeys.TOLERANCE)
            .and(Asked.LADDER, TargetKeys.DOUBT, NATURE, COMMITMENT, DEADLINE, METHOD, MARKS, Parts.PARTS)
            .and(EXPECTED.toArray(Key<?>[]::new));

    private CaseKeys() {}
}
