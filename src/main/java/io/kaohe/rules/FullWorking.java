package io.kaohe.rules;

import io.kaohe.report.Step;
import io.kaohe.report.Working;
import java.math.BigDecimal;
import java.util.List;

/** Full marks: there is nothing to work out. */
record FullWorking(BigDecimal points) implements Working {
    @Override
    public String text() {
        return "得满分" + Reckoning.text(points);
    }

    @Override
    public List<Step> steps() {
        return List.of();
    }
}
