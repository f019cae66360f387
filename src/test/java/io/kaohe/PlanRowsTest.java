package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Amount;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;

/**
 * Every planning sentence of one real plan is a target of {@code examples/xiangxi-2022}, of the kind that its words ask for;
 * what has a test is never left to a person's opinion.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRowsTest {
    private static final Map<String, RequirementKind> KINDS = Map.ofEntries(
            Map.entry("FLOOR", RequirementKind.AT_LEAST),
            Map.entry("EXCEED", RequirementKind.AT_LEAST),
            Map.entry("TASK", RequirementKind.AT_LEAST),
            Map.entry("RATIO", RequirementKind.AT_LEAST),
            Map.entry("ACTIVITY", RequirementKind.AT_LEAST),
            Map.entry("RANGE", RequirementKind.BETWEEN),
            Map.entry("GROWTH", RequirementKind.GROWTH),
            Map.entry("NONDEC", RequirementKind.NOT_FALLING),
            Map.entry("SYNC", RequirementKind.TOGETHER),
            Map.entry("RELATIVE", RequirementKind.BENCHMARK),
            Map.entry("PER_UNIT", RequirementKind.EACH_MEMBER),
            Map.entry("COVERAGE", RequirementKind.COVERAGE),
            Map.entry("MILESTONE", RequirementKind.STAGE),
            Map.entry("DELIVERABLE", RequirementKind.STAGE),
            Map.entry("GRADE", RequirementKind.STAGE),
            Map.entry("BOTTOM_LINE", RequirementKind.BOTTOM_LINE),
            Map.entry("DIRECTION", RequirementKind.QUALITATIVE));

    /** Kinds whose number in the catalogue is the number of the test, and not a count of things named in the sentence. */
    private static final Set<String> NUMBERED = Set.of("FLOOR", "EXCEED", "RATIO", "GROWTH", "PER_UNIT", "ACTIVITY");

    private final List<Target> targets = Kaohe.shipped()
            .read(Shell.project().resolve("examples/xiangxi-2022"))
            .plan()
            .targets();

    /** A sentence of the plan as catalogued: what it says, which kind of target it is, with which operator and number. */
    private record Row(String id, String quote, String kind, String operator, String value, String unit) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        boolean number() {
            return value.matches("\\d+(\\.\\d+)?");
        }

        /** A direction, and an activity or an amount without a number (一批, 若干), can only be judged by a person. */
        boolean qualitative() {
            boolean uncounted = (kind.equals("ACTIVITY") || kind.equals("FLOOR")) && !number();
            return kind.equals("DIRECTION") || uncounted;
        }

        /** Whether the test asks for the number of this row, in any unit of the same measure; 突破 asks to pass it. */
        boolean numberOf(Test test) {
            Amount asked = test.value();
            return asked != null
                    && asked.inBase().equals(Amount.of(value, unit).inBase())
                    && asked.unit().measuresAs(Unit.of(unit))
                    && test.strict() == kind.equals("EXCEED");
        }

        /** Better than last year is 不减; of several members or series each must be: 逐个 or 同步. */
        Set<RequirementKind> kinds() {
            if (qualitative()) {
                return Set.of(RequirementKind.QUALITATIVE);
            }
            boolean better = kind.equals("NONDEC") || operator.contains("better");
            if (!better) {
                return Set.of(Objects.requireNonNull(KINDS.get(kind), kind));
            }
            Set<RequirementKind> kinds = EnumSet.of(RequirementKind.NOT_FALLING);
            if (operator.contains("each") || quote.contains("、")) {
                kinds.add(RequirementKind.EACH_MEMBER);
                kinds.add(RequirementKind.TOGETHER);
            }
            return kinds;
        }
    }

    /** A row and the target it has become. */
    private record Filed(Row row, Target target) {
        Set<RequirementKind> kinds() {
            return target.requirement().tests().stream().map(Test::kind).collect(Collectors.toSet());
        }

        boolean doubtful() {
            return target.doubt() != null;
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(
                        Shell.project().resolve("src/test/resources/seed004/rows.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Row::of)
                .toList();
    }

    /** Each row with its target; fails at the first row that has none. */
    private List<Filed> filed() throws IOException {
        Map<String, Target> byId = targets.stream().collect(Collectors.toMap(Target::id, Function.identity()));
        return rows().stream()
                .map(row -> new Filed(row, Objects.requireNonNull(byId.get(row.id()), row.id())))
                .toList();
    }

    @org.junit.jupiter.api.Test
    void everyRowIsATargetInThePlansOrder() throws IOException {
        assertThat(targets)
                .extracting(Target::id)
                .containsExactlyElementsOf(rows().stream().map(Row::id).toList())
                .hasSize(115);
    }

    /** The catalogue was cut from damaged pages: a page's number and 、 stand within some words. */
    @org.junit.jupiter.api.Test
    void everyTargetQuotesItsRow() throws IOException {
        assertThat(filed().stream()
                        .filter(filed -> !withoutPages(
                                        String.valueOf(filed.target().quote()))
                                .contains(withoutPages(filed.row().quote())))
                        .map(filed -> filed.row() + " " + filed.target().quote()))
                .isEmpty();
    }

    private static String withoutPages(String sentence) {
        return sentence.replaceAll("(?<=\\p{IsHan})\\d{1,2}、(?=\\p{IsHan})", "").replaceAll("\\s", "");
    }

    @org.junit.jupiter.api.Test
    void everyKindIsTheOneThatTheWordsAskFor() throws IOException {
        assertThat(filed().stream()
                        .filter(filed -> !filed.row().kinds().containsAll(filed.kinds()))
                        .map(filed -> filed.row() + " " + filed.kinds()))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void nothingWithATestWaitsForAPersonsOpinion() throws IOException {
        assertThat(filed().stream()
                        .filter(filed -> filed.kinds().contains(RequirementKind.QUALITATIVE))
                        .map(Filed::row)
                        .filter(row -> !row.qualitative()))
                .isEmpty();
    }

    /** Where the sentence is in doubt, the number is what a person has yet to confirm. */
    @org.junit.jupiter.api.Test
    void numbersAreThoseOfThePlan() throws IOException {
        List<Filed> numbered = filed().stream()
                .filter(filed -> NUMBERED.contains(filed.row().kind()))
                .filter(filed -> filed.row().number() && !filed.doubtful())
                .toList();
        assertThat(numbered).hasSize(22);
        assertThat(numbered.stream()
                        .filter(filed -> !filed.row()
                                .numberOf(filed.target().requirement().test()))
                        .map(filed ->
                                filed.row() + " " + filed.target().requirement().text()))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void repeatsAreNotScoredTwice() {
        assertThat(targets.stream().filter(target -> target.repeats() != null))
                .extracting(Target::id, Target::repeats)
                .containsExactly(tuple("004-075", "004-012"), tuple("004-094", "004-013"), tuple("004-095", "004-014"));
    }

    @org.junit.jupiter.api.Test
    void damagedNumbersWaitForConfirmation() throws IOException {
        assertThat(filed().stream()
                        .filter(Filed::doubtful)
                        .map(filed -> filed.row().id()))
                .contains("004-015", "004-019");
    }
}
