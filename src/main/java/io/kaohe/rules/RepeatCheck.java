package io.kaohe.rules;

import io.kaohe.report.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at rules of which several may speak: whether two say the same of one thing, and what of them could not be looked at. */
final class RepeatCheck {
    private final Survey survey;
    private final Remarks remarks;

    RepeatCheck(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
    }

    /** Tells of both. */
    void look() {
        Map<List<Object>, List<Asked>> alike = new LinkedHashMap<>();
        for (Asked asked : survey.those(
                rule -> rule.focus() == Focus.CONSEQUENCE || rule.focus().adjusting())) {
            if (!asked.open()) {
                alike.computeIfAbsent(List.of(asked.rule().focus(), said(asked.rule())), key -> new ArrayList<>())
                        .add(asked);
            }
        }
        alike.values().forEach(this::pairs);
        survey.those(rule -> !(rule.outcome() instanceof Outcome.Found)).stream()
                .filter(Asked::open)
                .forEach(this::unseen);
    }

    /** What comes out, in words; to whom and by whom makes no other consequence. */
    private static String said(Rule rule) {
        List<String> sentences = rule.info().sentences();
        return rule.outcome() instanceof Outcome.Proposed proposed
                ? "提出「" + proposed.consequence() + "」"
                : sentences.get(sentences.size() - 1);
    }

    private void pairs(List<Asked> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Asked one = rules.get(i);
                Asked other = rules.get(j);
                survey.explorer().walk(List.of(one, other), World.ANY, leaf -> {
                    if (leaf.speaking().size() == 2) {
                        remarks.add(
                                Check.SAID_TWICE,
                                "said-twice",
                                survey.places().head(other.rule()),
                                one.rule().id(),
                                other.rule().id(),
                                said(other.rule()));
                    }
                });
            }
        }
    }

    private void unseen(Asked asked) {
        asked.rule().info().sentences().stream()
                .limit(asked.rule().conditions().size())
                .filter(sentence -> !asked.sentences().contains(sentence))
                .forEach(sentence -> remarks.add(
                        Check.UNSEEN,
                        "unseen",
                        survey.places().sentence(asked.rule(), sentence),
                        asked.rule().id(),
                        sentence));
    }
}
