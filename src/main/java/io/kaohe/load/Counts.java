package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Source;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of things that are counted one by one. */
final class Counts {
    /** Units of things of which there cannot be less than none; any measure word is a unit, so the usual ones are listed. */
    private static final Set<String> COUNTED = Set.of(
            "家", "个", "项", "件", "名", "次", "户", "场", "人次", "家次", "台", "辆", "套", "所", "座", "处", "篇", "条", "宗", "起", "例",
            "只", "头", "门", "期", "批", "幢", "栋", "份", "本", "艘", "架", "株");

    /** Characters of names that tell a change or a difference: 净增企业, 用工变动, 收支差. Such a number may fall below none. */
    private static final String CHANGE = "净增减变差升降余";

    private Counts() {}

    /** Tells that there cannot be so few. */
    static void check(@Nullable Amount amount, Indicator indicator, Source at, Problems problems) {
        boolean change = indicator.name().chars().anyMatch(character -> CHANGE.indexOf(character) >= 0);
        if (amount != null
                && amount.value().signum() < 0
                && !change
                && COUNTED.contains(indicator.unit().base())) {
            problems.add("load.count.negative", at, amount.toString(), indicator.name());
        }
    }
}
