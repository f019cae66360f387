package io.kaohe.render;

import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Undecided;
import java.util.List;

/** Rules that hang on what was published of earlier rounds, where that is not known. */
final class UndecidedPart implements Part {
    private final Page page;
    private final Words words;

    UndecidedPart(Page page) {
        this.page = page;
        this.words = page.words();
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Undecided> all = body.review().undecided();
        if (all.isEmpty()) {
            return;
        }
        lines.section(words.say("section.undecided", all.size()));
        for (Undecided one : all) {
            List<String> rounds = one.rounds().stream().map(Round::toString).toList();
            lines.add(1, words.say("undecided", page.because(one.rule()), words.names(rounds)));
        }
    }
}
