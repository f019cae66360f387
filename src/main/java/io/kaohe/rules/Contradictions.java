package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds rules whose own conditions can never hold together. */
final class Contradictions {
    private final Survey survey;
    private final Remarks remarks;

    Contradictions(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
    }

    /** Tells them, and names the rules. */
    List<Rule> find() {
        List<Rule> found = new ArrayList<>();
        for (Asked asked : survey.asked()) {
            Map<Axis, List<Integer>> byAxis = new LinkedHashMap<>();
            for (int i = 0; i < asked.asks().size(); i++) {
                byAxis.computeIfAbsent(asked.asks().get(i).axis(), axis -> new ArrayList<>())
                        .add(i);
            }
            List<List<Integer>> never =
                    byAxis.values().stream().filter(asks -> !holds(asked, asks)).toList();
            if (!never.isEmpty()) {
                tell(asked, never.get(0));
                found.add(asked.rule());
            }
        }
        return found;
    }

    /** Whether there is a cell that all of these conditions, which ask about one axis, admit. */
    private boolean holds(Asked asked, List<Integer> asks) {
        Axis axis = asked.asks().get(asks.get(0)).axis();
        return survey.cells().of(axis).stream()
                .anyMatch(
                        cell -> asks.stream().allMatch(i -> asked.asks().get(i).admits(cell)));
    }

    /** One condition that never holds, else two, else all of them. */
    private void tell(Asked asked, List<Integer> asks) {
        for (int i : asks) {
            if (!holds(asked, List.of(i))) {
                remarks.add(
                        Check.CONTRADICTION,
                        "never",
                        place(asked, i),
                        asked.rule().id(),
                        sentence(asked, i));
                return;
            }
        }
        int last = asks.get(asks.size() - 1);
        int first = asks.get(0);
        for (int i : asks) {
            for (int j : asks) {
                if (i < j && !holds(asked, List.of(i, j))) {
                    first = i;
                    last = j;
                }
            }
        }
        String id = asked.rule().id();
        remarks.add(
                Check.CONTRADICTION, "together", place(asked, last), id, sentence(asked, first), sentence(asked, last));
    }

    private Source place(Asked asked, int ask) {
        return survey.places().sentence(asked.rule(), sentence(asked, ask));
    }

    private static String sentence(Asked asked, int ask) {
        return asked.sentences().get(ask);
    }
}
