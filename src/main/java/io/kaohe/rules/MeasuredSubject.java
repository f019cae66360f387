package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rules see of a measured target. Each attribute is the Chinese word that sentences use. Not part of the library's interface. */
public abstract class MeasuredSubject extends Subject {
    private static final Map<Attribute, Function<MeasuredSubject, @Nullable String>> WORDS = words();

    private final Measurement measurement;

    MeasuredSubject(Context context, Measurement measurement) {
        super(context);
        this.measurement = measurement;
    }

    private static Map<Attribute, Function<MeasuredSubject, @Nullable String>> words() {
        Map<Attribute, Function<MeasuredSubject, @Nullable String>> words = new EnumMap<>(Attribute.class);
        words.put(Attribute.KIND, MeasuredSubject::getKind);
        words.put(Attribute.STATE, MeasuredSubject::getState);
        words.put(Attribute.STAGE, MeasuredSubject::getStage);
        words.put(Attribute.FREQUENCY, MeasuredSubject::getFrequency);
        words.put(Attribute.ROUND_TYPE, MeasuredSubject::getRoundType);
        words.put(Attribute.FINALITY, MeasuredSubject::getFinality);
        words.put(Attribute.STRICT, MeasuredSubject::getStrict);
        words.put(Attribute.PACED, MeasuredSubject::getPaced);
        words.put(Attribute.RATED, MeasuredSubject::getRated);
        words.put(Attribute.COMPLETED, MeasuredSubject::getCompleted);
        words.put(Attribute.EXCEEDABLE, MeasuredSubject::getExceedable);
        words.put(Attribute.RULED, MeasuredSubject::getRuled);
        words.put(Attribute.POINTED, MeasuredSubject::getPointed);
        words.put(Attribute.STATED, MeasuredSubject::getStated);
        words.put(Attribute.COMPUTED, MeasuredSubject::getComputed);
        words.put(Attribute.DATA_KIND, MeasuredSubject::getDataKind);
        words.put(Attribute.NATURE, MeasuredSubject::getNature);
        words.put(Attribute.COMMITMENT, MeasuredSubject::getCommitment);
        words.put(Attribute.IMPORTANCE, MeasuredSubject::getImportance);
        words.put(Attribute.DIRECTION, MeasuredSubject::getDirection);
        words.put(Attribute.SETTER, MeasuredSubject::getSetter);
        words.put(Attribute.CATEGORY, MeasuredSubject::getCategory);
        return words;
    }

    final Measurement measurement() {
        return measurement;
    }

    @Override
    final long traits() {
        return Traits.of(measurement);
    }

    @Override
    final @Nullable String word(Attribute attribute) {
        Function<MeasuredSubject, @Nullable String> word = WORDS.get(attribute);
        return word == null ? own(attribute) : word.apply(this);
    }

    /** The same of what only this step knows. */
    @Nullable
    String own(Attribute attribute) {
        return super.word(attribute);
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        return quantity == Quantity.GROWTH
                ? reference(new Reference.Own(measurement.indicator().name(), quantity))
                        .orElse(null)
                : measurement.value(quantity);
    }

    @Override
    Optional<Fraction> reference(Reference reference) {
        return references().find(measurement, reference);
    }

    /** 要求类型. */
    public final String getKind() {
        return measurement.test().kind().chinese();
    }

    /** 数据状态. */
    public final String getState() {
        return measurement.state().chinese();
    }

    /** 本轮. */
    public final String getStage() {
        return measurement.stage().chinese();
    }

    /** 频率. */
    public final String getFrequency() {
        return measurement.indicator().frequency().chinese();
    }

    /** 轮次类型. */
    public final String getRoundType() {
        return measurement.roundType().chinese();
    }

    /** 结局. */
    public final String getFinality() {
        return measurement.finality().chinese();
    }

    /** 严格. */
    public final String getStrict() {
        return Answer.of(measurement.test().strict());
    }

    /** 有进度差: whether 进度差 could be established. */
    public final String getPaced() {
        return Answer.of(measurement.quantities().has(Quantity.PACE_GAP));
    }

    /** 有进度比: whether 进度比 could be established. */
    public final String getRated() {
        return Answer.of(measurement.quantities().has(Quantity.PACE_RATIO));
    }

    /** 有完成率: whether 完成率 could be established. */
    public final String getCompleted() {
        return Answer.of(measurement.quantities().has(Quantity.COMPLETION));
    }

    /** 有超出: whether 超出 could be established. */
    public final String getExceedable() {
        return Answer.of(measurement.quantities().has(Quantity.SURPLUS));
    }

    /** 认定结论. */
    public final String getRuled() {
        return Ruled.word(measurement.ruling());
    }

    /** 有认定得分: whether a ruling gives points. */
    public final String getPointed() {
        return Answer.of(measurement.quantities().has(Quantity.RULED_POINTS));
    }

    /** 自报预测. */
    public final String getStated() {
        return measurement.outlook().stated().chinese();
    }

    /** 推算预测. */
    public final String getComputed() {
        return measurement.outlook().computed().chinese();
    }

    /** 数据类型. */
    public final String getDataKind() {
        return measurement.indicator().kind().chinese();
    }

    /** 性质. */
    public final String getNature() {
        return measurement.target().nature().chinese();
    }

    /** 承诺. */
    public final String getCommitment() {
        return measurement.target().commitment().chinese();
    }

    /** 重要性. */
    public final String getImportance() {
        return measurement.target().importance().chinese();
    }

    /** 方向. */
    public final String getDirection() {
        return measurement.indicator().direction().chinese();
    }

    /** 下达. */
    public final String getSetter() {
        return measurement.target().setter().chinese();
    }

    /** 类别; null for a body without one. */
    public final @Nullable String getCategory() {
        return measurement.body().category();
    }
}
