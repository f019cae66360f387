package io.kaohe.benchmark;

import io.kaohe.benchmark.Outcome.Line;
import io.kaohe.facts.Body;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A target of a body as a fact that rules change, as it is usually done; the arithmetic of the scheme in its methods. */
public final class Item {
    private static final BigDecimal CAP = new BigDecimal("1.2");
    private static final BigDecimal FLOOR_SHARE = new BigDecimal("0.8");
    private static final BigDecimal RANGE_SHARE = new BigDecimal("0.2");
    private static final BigDecimal STEP = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String body;
    private final String county;
    private final String target;
    private final String kind;
    private final boolean binding;
    private final BigDecimal marks;
    private final BigDecimal asked;
    private final @Nullable BigDecimal high;
    private final @Nullable BigDecimal reached;
    private @Nullable Integer place;
    private @Nullable Verdict verdict;
    private @Nullable String light;
    private @Nullable BigDecimal points;

    Item(Body body, Target target, @Nullable BigDecimal reached) {
        Test test = target.requirement().test();
        this.body = body.id();
        this.county = String.valueOf(body.parent());
        this.target = target.id();
        this.kind = test.kind().name();
        this.binding = target.nature() == Nature.BINDING;
        this.marks = Objects.requireNonNull(target.weight());
        this.asked = test.value() == null ? BigDecimal.ZERO : HandTarget.base(test.value());
        this.high = test instanceof Test.Between between ? HandTarget.base(between.high()) : null;
        this.reached = reached;
    }

    /** Whose. */
    public String getBody() {
        return body;
    }

    /** Among whom it is placed. */
    public String getCounty() {
        return county;
    }

    /** Of which target. */
    public String getTarget() {
        return target;
    }

    /** What is asked for, by the name of the requirement's kind. */
    public String getKind() {
        return kind;
    }

    /** Whether it binds. */
    public boolean isBinding() {
        return binding;
    }

    /** Full marks. */
    public BigDecimal getMarks() {
        return marks;
    }

    /** The higher number of a range. */
    public @Nullable BigDecimal getHigh() {
        return high;
    }

    /** What was reached; null when it was not published. */
    public @Nullable BigDecimal getReached() {
        return reached;
    }

    /** What is still to be reached, or how far a limit is passed. */
    public @Nullable BigDecimal getGap() {
        BigDecimal own = place == null ? reached : BigDecimal.valueOf(place);
        if (own == null) {
            return null;
        }
        return switch (kind) {
            case "AT_LEAST", "GROWTH", "BETWEEN" -> asked.subtract(own);
            default -> own.subtract(asked);
        };
    }

    /** The place in the county; null before it is found. */
    public @Nullable Integer getPlace() {
        return place;
    }

    /** Places it. */
    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    /** The verdict; null before it is judged. */
    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    /** Judges it. */
    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    /** The light; null before one is lit. */
    public @Nullable String getLight() {
        return light;
    }

    /** Lights it. */
    public void setLight(@Nullable String light) {
        this.light = light;
    }

    /** The points; null before it is paid. */
    public @Nullable BigDecimal getPoints() {
        return points;
    }

    /** Pays it. */
    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    /** Full marks. */
    public BigDecimal all() {
        return marks;
    }

    /** No points. */
    public BigDecimal none() {
        return BigDecimal.ZERO;
    }

    /** As much of the marks as was reached of the target, up to a cap. */
    public BigDecimal proportion() {
        BigDecimal earned = marks.multiply(own()).divide(asked, 2, RoundingMode.HALF_UP);
        return earned.max(none()).min(marks.multiply(CAP));
    }

    /** The marks less what the limit is passed by. */
    public BigDecimal overrun() {
        BigDecimal left = asked.multiply(TWO).subtract(own());
        return marks.multiply(left).divide(asked, 2, RoundingMode.HALF_UP).max(none());
    }

    /** Between the lower and the higher number. */
    public BigDecimal within() {
        BigDecimal width = Objects.requireNonNull(high).subtract(asked);
        BigDecimal share = FLOOR_SHARE.multiply(width).add(RANGE_SHARE.multiply(own().subtract(asked)));
        return marks.multiply(share).divide(width, 2, RoundingMode.HALF_UP);
    }

    /** Below the lower number. */
    public BigDecimal below() {
        return marks.multiply(FLOOR_SHARE)
                .multiply(own())
                .divide(asked, 2, RoundingMode.HALF_UP)
                .max(none());
    }

    /** A twentieth less for each place. */
    public BigDecimal placed() {
        BigDecimal lost = STEP.multiply(BigDecimal.valueOf(Objects.requireNonNull(place) - 1L));
        return marks.subtract(marks.multiply(lost.min(BigDecimal.ONE))).setScale(2, RoundingMode.HALF_UP);
    }

    Line line() {
        boolean judged = points != null;
        boolean share = judged && asked.signum() > 0 && place == null;
        BigDecimal rate = share ? own().divide(asked, 4, RoundingMode.HALF_UP) : null;
        return new Line(rate, judged ? getGap() : null, Objects.requireNonNull(verdict, target), light, points);
    }

    private BigDecimal own() {
        return Objects.requireNonNull(reached);
    }
}
