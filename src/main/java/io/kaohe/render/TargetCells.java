package io.kaohe.render;

import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a row that says where a target stands. */
final class TargetCells {
    private final Page page;
    private final Words words;
    private final TargetWords target;
    private final boolean pace;

    /** @param pace whether to say what is due by now, and how far it is to that */
    TargetCells(Page page, boolean pace) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
        this.pace = pace;
    }

    /** What the columns are called, from the target to its numbers. */
    List<String> head() {
        List<String> codes = new ArrayList<>(List.of("target", "plan", "actual", "completion"));
        codes.addAll(pace ? List.of("pace", "difference") : List.of());
        return codes.stream().map(code -> words.say("column." + code)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Promise and numbers; those of several tests stand in rows of their own. */
    List<String> promised(Judgement judgement) {
        Measurement measured = judgement.measurement();
        List<String> numbers = numbers(measured);
        return cells(
                measured.indicator().name(),
                target.plan(measured),
                judgement.tests().isEmpty() ? numbers : Collections.nCopies(numbers.size(), ""));
    }

    /** Promise and numbers; of several tests those of the one that decides. */
    List<String> decided(Judgement judgement) {
        Measurement measured = judgement.measurement();
        return cells(measured.indicator().name(), target.plan(measured), numbers(measured));
    }

    /** One of several tests, with its numbers. */
    List<String> test(Judgement test) {
        Measurement measured = test.measurement();
        return cells(words.say("column.of"), new TestWords(words).label(measured.test()), numbers(measured));
    }

    private static List<String> cells(String name, String plan, List<String> numbers) {
        return Stream.concat(Stream.of(name, plan), numbers.stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> numbers(Measurement measured) {
        List<String> cells = new ArrayList<>();
        cells.add(target.actual(measured));
        cells.add(quantity(measured, Quantity.COMPLETION));
        if (pace) {
            cells.add(quantity(measured, Quantity.PACE));
            String difference = quantity(measured, Quantity.PACE_GAP);
            boolean way = measured.step(Quantity.PROGRESS).isPresent();
            cells.add(way ? words.say("cell.way", difference) : difference);
        }
        return cells;
    }

    String verdict(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return page.paint().verdict(verdict, target.verdict(judgement));
    }

    /** Of one of several tests, and whether it decides. */
    String verdict(Judgement test, Judgement whole) {
        return Chosen.decides(test, whole) ? words.say("tests.decided", verdict(test)) : verdict(test);
    }

    private String quantity(Measurement measured, Quantity quantity) {
        return measured.step(quantity)
                .map(step -> Shown.amount(step.value(), step.unit()))
                .orElse(words.say("none"));
    }
}
