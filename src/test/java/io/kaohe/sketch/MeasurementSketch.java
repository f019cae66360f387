package io.kaohe.sketch;

import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Outlook;
import io.kaohe.report.Quantities;
import io.kaohe.report.Reason;
import io.kaohe.report.Stage;
import io.kaohe.report.Step;
import io.kaohe.report.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target of body a under way at 2022Q3, its figure there, nothing computed of it. */
public final class MeasurementSketch {
    public Body body = new Body("a", "甲", null, null, null, true, null, null, new Source("bodies.yaml", 1, 1));
    public Target target = new TargetSketch().done();
    public Indicator indicator = new IndicatorSketch().done();
    public @Nullable Test test;
    public @Nullable Task task;
    public Round round = new Round(2022, 9);
    public RoundType roundType = RoundType.REVIEW;
    public Stage stage = Stage.UNDER_WAY;
    public Finality finality = Finality.OPEN;
    public DataState state = DataState.PRESENT;
    public @Nullable Period span;
    public @Nullable Reason missing;
    public List<Fact> facts = new ArrayList<>();
    public List<Step> steps = new ArrayList<>();
    public Outlook outlook = Outlook.UNKNOWN;
    public @Nullable Ruling ruling;
    public List<Reason> flags = new ArrayList<>();

    /** At the year's end, in the settlement. */
    public MeasurementSketch due() {
        round = new Round(2022, 12);
        roundType = RoundType.SETTLEMENT;
        stage = Stage.DUE;
        return this;
    }

    public Measurement done() {
        return new Measurement(
                body,
                target,
                indicator,
                test == null ? target.requirement().test() : test,
                task,
                round,
                roundType,
                stage,
                finality,
                state,
                span == null ? round.period() : span,
                missing,
                Quantities.of(steps),
                outlook,
                ruling,
                Trace.of(new Trace.Told(facts, steps, flags)));
    }
}
