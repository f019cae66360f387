package io.kaohe.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An assessment scheme (考核办法): the pack's settings with those of the folder laid over them, key by key.
 *
 * @param name title of the scheme
 * @param hash SHA-256 of the settings' text, the pack's and the folder's, in hexadecimal
 * @param numbers every dated value of every named number, by name, then by first day
 * @param totalMarks marks that are shared among the targets without a weight (默认权重)
 * @param methods award method by requirement kind, or by kind and nature ({@code 至少/约束性}); the longer key wins
 * @param calendar slots of the year (Q1, H1, Q3, 年) for each type of round
 * @param placing how places are counted after a tie
 * @param minimumJudgeable share of marks below which no score is issued (最低可判定率), 0 to 1
 * @param vintages which vintages may answer in the rounds before the year's end, and at it (可用数)
 * @param oldest how many months older than the round a figure may be (最旧期间)
 * @param path share due at the end of each quarter; empty for a linear schedule (序时)
 * @param roundings rounding points by name: 完成率, 分项, 板块, 总分, 排名
 * @param ladders the ladders of stages, by name (阶梯)
 * @param sections the report's sections for each type of round, in their order (段落)
 * @param levelMeetsOnlyUp whether staying level fulfils 只增不减 (只增不减持平: 完成)
 * @param overall registers, quotas and what tells ties apart
 */
public record Scheme(
        String name,
        String hash,
        SortedMap<String, List<NamedNumber>> numbers,
        BigDecimal totalMarks,
        SortedMap<String, String> methods,
        Map<RoundType, Set<String>> calendar,
        Placing placing,
        Fraction minimumJudgeable,
        Vintages vintages,
        int oldest,
        List<Fraction> path,
        SortedMap<String, Rounding> roundings,
        SortedMap<String, Ladder> ladders,
        Map<RoundType, List<Section>> sections,
        boolean levelMeetsOnlyUp,
        Overall overall) {
    private static final int MONTHS = 12;

    /** The ladder of grades, from the lowest to the highest. */
    public static final String GRADES = "等次";

    /** The ladder of consequences, from the mildest to the hardest. */
    public static final String CONSEQUENCES = "后果";

    /** The rounding point of a completion. */
    public static final String COMPLETION = "完成率";

    /** The rounding point of points as awarded. */
    public static final String PART = "分项";

    /** The rounding point of a block's points. */
    public static final String BLOCK = "板块";

    /** The rounding point of a body's total. */
    public static final String TOTAL = "总分";

    /** The rounding point of the score that bodies are ranked by. */
    public static final String RANKING = "排名";

    /**
     * Vintages that may answer.
     *
     * @param interim in rounds before the year's end
     * @param yearly in the yearly round
     */
    public record Vintages(Set<Vintage> interim, Set<Vintage> yearly) {}

    /** The number of that name in force on that day. */
    public Optional<NamedNumber> number(String name, LocalDate day) {
        for (NamedNumber number : numbers.getOrDefault(name, List.of())) {
            if (number.inForce(day)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** What the round is for; {@link RoundType#DISPATCH} when the calendar does not name it. */
    public RoundType roundType(Round round) {
        for (RoundType type : RoundType.values()) {
            if (calendar.getOrDefault(type, Set.of()).contains(round.slot())) {
                return type;
            }
        }
        return RoundType.DISPATCH;
    }

    /** The round of the calendar before that one, also of the year before; empty where the calendar names none. */
    public Optional<Round> before(Round round) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> {
                    int month = round.month() - back;
                    return month > 0 ? new Round(round.year(), month) : new Round(round.year() - 1, month + MONTHS);
                })
                .filter(earlier -> roundType(earlier) != RoundType.DISPATCH)
                .findFirst();
    }

    /** The award method of a target; empty when the scheme names none. */
    public Optional<String> method(RequirementKind kind, Nature nature) {
        String longer = methods.get(kind.chinese() + "/" + nature.chinese());
        return Optional.ofNullable(longer == null ? methods.get(kind.chinese()) : longer);
    }

    /** The same scheme where one method pays every target of either nature. */
    public Scheme paying(String method) {
        SortedMap<String, String> one = new TreeMap<>();
        for (RequirementKind kind : RequirementKind.values()) {
            one.put(kind.chinese(), method);
        }
        return with(numbers, Collections.unmodifiableSortedMap(one), overall);
    }

    /** The same scheme with other numbers. */
    public Scheme numbered(SortedMap<String, List<NamedNumber>> others) {
        return with(others, methods, overall);
    }

    /** The same scheme for a body that stands alone, of which no quota speaks. */
    public Scheme withoutQuotas() {
        return with(numbers, methods, overall.withoutQuotas());
    }

    private Scheme with(
            SortedMap<String, List<NamedNumber>> itsNumbers, SortedMap<String, String> itsMethods, Overall itsOverall) {
        return new Scheme(
                name,
                hash,
                itsNumbers,
                totalMarks,
                itsMethods,
                calendar,
                placing,
                minimumJudgeable,
                vintages,
                oldest,
                path,
                roundings,
                ladders,
                sections,
                levelMeetsOnlyUp,
                itsOverall);
    }

    /** The rounding point of that name; empty when the scheme leaves the number exact. */
    public Optional<Rounding> rounding(String point) {
        return Optional.ofNullable(roundings.get(point));
    }
}
