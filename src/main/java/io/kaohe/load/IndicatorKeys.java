package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Unit;
import java.util.List;

/** The keys of one indicator in {@code indicators.yaml}. */
final class IndicatorKeys {
    static final Key<Node.Text> ID = Key.required("编号", "id", Form.NAME);
    static final Key<String> NAME = Key.required("名称", "name", Forms.TEXT);
    static final Key<Unit> UNIT = Key.required("计量单位", "unit", Forms.UNIT);
    static final Key<Direction> DIRECTION = Key.optional("方向", "direction", Form.word(Direction.values()));
    static final Key<DataKind> KIND = Key.optional("数据类型", "dataKind", Form.word(DataKind.values()));
    static final Key<Frequency> FREQUENCY = Key.optional("频率", "frequency", Form.word(Frequency.values()));
    static final Key<GrowthBasis> GROWTH_BASIS = Key.optional("增速口径", "growthBasis", Form.word(GrowthBasis.values()));
    static final Key<String> PUBLISHER = Key.optional("数据来源", "publisher", Forms.TEXT);
    static final Key<String> CERTIFIER = Key.optional("核定部门", "certifier", Forms.TEXT);
    static final Key<List<FigureKind>> PRECEDENCE =
            Key.optional("取数", "precedence", Form.list(Form.word(FigureKind.values())));
    static final Key<Node.Text> NUMERATOR = Key.optional("分子", "numerator", Form.NAME);
    static final Key<Node.Text> DENOMINATOR = Key.optional("分母", "denominator", Form.NAME);
    static final Key<Decider> DECIDER = Key.optional("定案", "decider", Form.word(Decider.values()));
    static final Key<String> PUBLISHED_BY = Key.optional("公布日", "publishedBy", Forms.TEXT);
    static final Key<Secrecy> SECRECY = Key.optional("密级", "secrecy", Form.word(Secrecy.values()));
    static final Key<Integer> LAG = Key.optional("滞后", "lag", Forms.YEARS);

    static final Key<Amount> WITHIN = Key.required("容差", "within", Forms.AMOUNT);
    static final Key<Boolean> TWO_SIDED = Key.required("双侧", "twoSided", Forms.YES);
    static final Key<Fields> TOLERANCE = Key.optional("左右", "tolerance", Form.table(Keys.of(WITHIN, TWO_SIDED)));

    static final Key<List<Node.Text>> MEMBERS = Key.optional("成员", "members", Form.list(Form.NAME));
    static final Key<List<Node.Text>> SERIES = Key.optional("系列", "series", Form.list(Form.NAME));

    private static final Keys BESIDE_UNIT = Keys.of(
            DIRECTION,
            KIND,
            FREQUENCY,
            GROWTH_BASIS,
            PUBLISHER,
            CERTIFIER,
            PRECEDENCE,
            NUMERATOR,
            DENOMINATOR,
            DECIDER,
            PUBLISHED_BY,
            SECRECY,
            LAG,
            TOLERANCE,
            MEMBERS,
            SERIES);

    /** What a target may say of the indicator it brings along. */
    static final Keys OWN = Keys.of(UNIT.optional()).and(BESIDE_UNIT);

    static final Keys KEYS = Keys.of(ID, NAME, UNIT).and(BESIDE_UNIT);

    private IndicatorKeys() {}
}
