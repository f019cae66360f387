package io.kaohe.benchmark;

import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the scheme for engines whose rules are Java.
 *
 * @param name its name
 * @param when whether it speaks
 * @param then what it says
 */
record ItemRule(String name, Predicate<Item> when, Consumer<Item> then) {
    private static final Set<String> FLOORS = Set.of("AT_LEAST", "GROWTH");
    private static final Set<String> CEILINGS = Set.of("AT_MOST", "BOTTOM_LINE", "RANK");

    /** Those that judge, those that pay, and those that light. Of each, exactly one speaks, or none. */
    static List<List<ItemRule>> steps() {
        return List.of(judging(), paying(), lighting());
    }

    private static List<ItemRule> judging() {
        return List.of(
                judge("unknown", item -> !known(item), Verdict.UNDECIDABLE),
                judge("floor exceeded", item -> floor(item) && gap(item) < 0, Verdict.EXCEEDED),
                judge("floor met", item -> floor(item) && gap(item) == 0, Verdict.MET),
                judge("floor missed", item -> floor(item) && gap(item) > 0, Verdict.MISSED),
                judge("range exceeded", item -> range(item) && above(item), Verdict.EXCEEDED),
                judge("range met", item -> range(item) && gap(item) <= 0 && !above(item), Verdict.MET),
                judge("range missed", item -> range(item) && gap(item) > 0, Verdict.MISSED),
                judge("ceiling kept", item -> ceiling(item) && gap(item) <= 0, Verdict.MET),
                judge("ceiling passed", item -> ceiling(item) && gap(item) > 0, Verdict.MISSED));
    }

    private static List<ItemRule> paying() {
        return List.of(
                pay("floor", item -> judged(item) && floor(item), Item::proportion),
                pay("limit kept", item -> is(item, "AT_MOST", Verdict.MET), Item::all),
                pay("limit passed", item -> is(item, "AT_MOST", Verdict.MISSED) && !item.isBinding(), Item::overrun),
                pay("binding limit passed", item -> is(item, "AT_MOST", Verdict.MISSED) && item.isBinding(), Item::none),
                pay("range exceeded", item -> is(item, "BETWEEN", Verdict.EXCEEDED), Item::all),
                pay("range met", item -> is(item, "BETWEEN", Verdict.MET), Item::within),
                pay("range missed", item -> is(item, "BETWEEN", Verdict.MISSED), Item::below),
                pay("nothing happened", item -> is(item, "BOTTOM_LINE", Verdict.MET), Item::all),
                pay("something happened", item -> is(item, "BOTTOM_LINE", Verdict.MISSED), Item::none),
                pay("place", item -> judged(item) && item.getKind().equals("RANK"), Item::placed));
    }

    private static List<ItemRule> lighting() {
        return List.of(
                new ItemRule(
                        "green",
                        item -> item.getVerdict() == Verdict.EXCEEDED || item.getVerdict() == Verdict.MET,
                        item -> item.setLight("绿灯")),
                new ItemRule("red", item -> item.getVerdict() == Verdict.MISSED, item -> item.setLight("红灯")));
    }

    private static ItemRule judge(String name, Predicate<Item> when, Verdict verdict) {
        return new ItemRule(name, when, item -> item.setVerdict(verdict));
    }

    private static ItemRule pay(String name, Predicate<Item> when, Function<Item, BigDecimal> points) {
        return new ItemRule(name, when, item -> item.setPoints(points.apply(item)));
    }

    private static boolean known(Item item) {
        return item.getReached() != null && (!item.getKind().equals("RANK") || item.getPlace() != null);
    }

    private static boolean floor(Item item) {
        return known(item) && FLOORS.contains(item.getKind());
    }

    private static boolean range(Item item) {
        return known(item) && item.getKind().equals("BETWEEN");
    }

    private static boolean ceiling(Item item) {
        return known(item) && CEILINGS.contains(item.getKind());
    }

    private static boolean judged(Item item) {
        return item.getVerdict() != Verdict.UNDECIDABLE;
    }

    private static boolean is(Item item, String kind, Verdict verdict) {
        return item.getKind().equals(kind) && item.getVerdict() == verdict;
    }

    private static boolean above(Item item) {
        return number(item.getReached()).compareTo(number(item.getHigh())) > 0;
    }

    private static int gap(Item item) {
        return number(item.getGap()).signum();
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number);
    }
}
