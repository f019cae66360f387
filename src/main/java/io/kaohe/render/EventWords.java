package io.kaohe.render;

import io.kaohe.facts.Event;
import io.kaohe.report.RuleInfo;
import java.util.List;

/** What happened, in words. */
final class EventWords {
    private static final String NOT = "未发生";

    private final Words words;

    EventWords(Words words) {
        this.words = words;
    }

    /** 2022-08-03 通报批评，市级，数据迟报，市督〔2022〕31号（events.yaml:2:5）. */
    String sentence(Event event) {
        return words.say(
                "event",
                event.date(),
                words.clauses(
                        event.kind(),
                        event.level() == null ? null : event.level().chinese(),
                        event.matter(),
                        event.document()),
                event.id(),
                event.source());
    }

    /** Whether one of the rule's sentences asks whether such a thing happened. */
    static boolean named(Event event, RuleInfo rule) {
        return names(rule.sentences(), event.kind());
    }

    /** Whether a sentence names the word, but not as what must not have happened. */
    static boolean names(List<String> sentences, String word) {
        String quoted = "「" + word + "」";
        return sentences.stream().anyMatch(sentence -> sentence.contains(quoted) && !sentence.contains(NOT + quoted));
    }
}
