package io.kaohe.benchmark;

import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes across targets and bodies, in Java, for engines that cannot count: places before the rules, totals after them. */
final class Around {
    private static final BigDecimal GREEN = new BigDecimal("0.9");
    private static final BigDecimal GOOD = new BigDecimal("0.8");
    private static final BigDecimal PASSED = new BigDecimal("0.6");

    private final Items all;

    Around(Items all) {
        this.all = all;
    }

    /** Gives every ranked target its place, where everybody in the county has a figure. */
    void place() {
        Map<List<String>, List<Item>> columns = new HashMap<>();
        for (List<Item> items : all.byBody()) {
            for (Item item : items) {
                if (item.getKind().equals("RANK")) {
                    columns.computeIfAbsent(List.of(item.getCounty(), item.getTarget()), key -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        for (List<Item> column : columns.values()) {
            if (column.stream().allMatch(item -> item.getReached() != null)) {
                column.forEach(item -> item.setPlace(1
                        + ahead(
                                column.stream().map(Item::getReached).toList(),
                                Objects.requireNonNull(item.getReached()))));
            }
        }
    }

    /** Adds up, grades, lights and ranks the bodies. */
    void finish() {
        Map<String, List<@Nullable BigDecimal>> rates = new HashMap<>();
        for (int at = 0; at < all.totals().size(); at++) {
            Total total = all.totals().get(at);
            List<Item> items = all.byBody().get(at);
            List<Item> judged =
                    items.stream().filter(item -> item.getPoints() != null).toList();
            total.add(
                    judged.stream().map(Item::getPoints).reduce(BigDecimal.ZERO, Around::sum),
                    judged.stream().map(Item::getMarks).reduce(BigDecimal.ZERO, BigDecimal::add),
                    items.stream().map(Item::getMarks).reduce(BigDecimal.ZERO, BigDecimal::add));
            grade(total, items);
            rates.computeIfAbsent(total.getCounty(), county -> new ArrayList<>())
                    .add(total.getRate());
        }
        for (Total total : all.totals()) {
            BigDecimal rate = total.getRate();
            if (rate != null) {
                total.setPlace(1 + ahead(rates.getOrDefault(total.getCounty(), List.of()), rate));
            }
        }
    }

    private static void grade(Total total, List<Item> items) {
        BigDecimal rate = total.getRate();
        if (rate == null) {
            return;
        }
        boolean passed = rate.compareTo(PASSED) >= 0;
        boolean vetoed = items.stream()
                .anyMatch(item -> item.getKind().equals("BOTTOM_LINE") && item.getVerdict() == Verdict.MISSED);
        String grade = rate.compareTo(GREEN) >= 0 ? "优秀" : rate.compareTo(GOOD) >= 0 ? "良好" : "合格";
        total.setGrade(vetoed || !passed ? "不合格" : grade);
        total.setLight(rate.compareTo(GREEN) >= 0 ? "绿灯" : passed ? "黄灯" : "红灯");
    }

    private static BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Objects.requireNonNull(one).add(Objects.requireNonNull(other));
    }

    private static int ahead(List<@Nullable BigDecimal> all, BigDecimal own) {
        return (int) all.stream()
                .filter(other -> other != null && other.compareTo(own) > 0)
                .count();
    }
}
