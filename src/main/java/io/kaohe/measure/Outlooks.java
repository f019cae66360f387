package io.kaohe.measure;

import io.kaohe.facts.Round;
import io.kaohe.facts.Test;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Outlook;
import io.kaohe.report.Prospect;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the year will come to: as forecasts say, and by going on as until now. From the deadline on nothing is foreseen. */
final class Outlooks {
    private static final Set<DataState> UNASKED =
            Set.of(DataState.DOUBTFUL, DataState.EXEMPT, DataState.NOT_APPLICABLE, DataState.NO_TASK);

    private final Setting setting;
    private final Map<Round, Setting> forecasts = new ConcurrentHashMap<>();

    Outlooks(Setting setting) {
        this.setting = setting;
    }

    /**
     * A measurement and what comes after it.
     *
     * @param actual resting on the forecasts too
     */
    record Seen(Actual actual, Outlook outlook) {}

    Seen with(Question question, Actual actual, Steps steps) {
        if (question.stage() == Stage.DUE || UNASKED.contains(actual.state())) {
            return new Seen(actual, Outlook.UNKNOWN);
        }
        Prospect computed = computed(question, actual, steps);
        if (!setting.figures().forecastOf(question.body()) || question.test() instanceof Test.Qualitative) {
            return new Seen(actual, new Outlook(Prospect.UNKNOWN, computed));
        }
        return stated(question, actual, computed);
    }

    private static Prospect computed(Question question, Actual actual, Steps steps) {
        if (actual.finality() != Finality.OPEN) {
            return prospect(actual.finality() == Finality.REACHED);
        }
        Optional<Operand> projected = steps.last(Quantity.PROJECTED);
        if (actual.state() != DataState.PRESENT || projected.isEmpty()) {
            return Prospect.UNKNOWN;
        }
        Question asked = question.test() instanceof Test.EachMember each ? question.of(each.test()) : question;
        return asked.yardstick()
                .map(yardstick -> prospect(!yardstick.falls(projected.get())))
                .orElse(Prospect.UNKNOWN);
    }

    /** The same question at the deadline, to be answered by forecasts. */
    private Seen stated(Question question, Actual actual, Prospect computed) {
        Setting later = forecasts.computeIfAbsent(setting.calendar().due(question.target()), setting::forecast);
        Question due = later.calendar().due(question);
        Steps steps = Steps.written();
        Actual forecast = Kind.of(question.test(), later).measure(due, steps);
        List<Fact> forecasts = forecast.as(Role.FORECAST).stream()
                .filter(fact -> fact.achievement().vintage() == Vintage.FORECAST && fact.role() == Role.FORECAST)
                .toList();
        Optional<Operand> gap = steps.last(Quantity.GAP);
        if (forecast.state() != DataState.PRESENT || forecasts.isEmpty() || gap.isEmpty()) {
            return new Seen(actual, new Outlook(Prospect.UNKNOWN, computed));
        }
        int sign = gap.get().value().signum();
        boolean meets = sign < 0 || (sign == 0 && !question.test().strict());
        return new Seen(actual.and(forecasts), new Outlook(prospect(meets), computed));
    }

    private static Prospect prospect(boolean meets) {
        return meets ? Prospect.WILL_MEET : Prospect.WILL_MISS;
    }
}
