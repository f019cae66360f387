package io.kaohe.benchmark;

import io.kaohe.facts.Body;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A body as a fact that rules change. */
public final class Total {
    private static final BigDecimal LEAST_JUDGED = new BigDecimal("0.6");

    private final String body;
    private final String county;
    private @Nullable BigDecimal points;
    private @Nullable BigDecimal rate;
    private @Nullable String grade;
    private @Nullable String light;
    private @Nullable Integer place;

    Total(Body body) {
        this.body = body.id();
        this.county = String.valueOf(body.parent());
    }

    /** Whose. */
    public String getBody() {
        return body;
    }

    /** Among whom it is placed. */
    public String getCounty() {
        return county;
    }

    /** The total; null before it is added up. */
    public @Nullable BigDecimal getPoints() {
        return points;
    }

    /** Points over what could be judged, to 34 digits; null before that and where it is too little. */
    public @Nullable BigDecimal getRate() {
        return rate;
    }

    /** Adds up. */
    public void add(BigDecimal sum, BigDecimal judged, BigDecimal possible) {
        points = sum;
        boolean enough = judged.compareTo(possible.multiply(LEAST_JUDGED)) >= 0;
        rate = enough ? sum.divide(judged, MathContext.DECIMAL128) : null;
    }

    /** The grade; null before one is given. */
    public @Nullable String getGrade() {
        return grade;
    }

    /** Grades it. */
    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    /** The light; null before one is lit. */
    public @Nullable String getLight() {
        return light;
    }

    /** Lights it. */
    public void setLight(@Nullable String light) {
        this.light = light;
    }

    /** The place in the county; null before it is found. */
    public @Nullable Integer getPlace() {
        return place;
    }

    /** Places it. */
    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    Outcome outcome(List<Item> items) {
        return new Outcome(
                body,
                Objects.requireNonNull(points),
                rate == null ? null : rate.setScale(4, RoundingMode.HALF_UP),
                grade,
                place,
                light,
                items.stream().map(Item::line).toList());
    }
}
