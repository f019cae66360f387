package io.kaohe.render;

import io.kaohe.facts.Event;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Measurement;
import io.kaohe.report.Proposal;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What vetoes a body: bottom lines that were not kept, and events that a rule of the round asks for. */
final class VetoPart implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;

    VetoPart(Page page) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Standing> broken = Chosen.judged(body, Verdict::shortfall).stream()
                .filter(VetoPart::bottomLine)
                .toList();
        List<Event> events = events(page, body);
        int causes = broken.size() + events.size();
        lines.section(
                causes == 0
                        ? words.say("section.nothing", Section.VETO.chinese())
                        : words.say("section.targets", Section.VETO.chinese(), causes));
        for (Standing standing : broken) {
            bottomLine(standing, lines);
            rules(body, RequirementKind.BOTTOM_LINE.chinese(), lines);
        }
        for (Event event : events) {
            lines.add(1, new EventWords(words).sentence(event));
            rules(body, event.kind(), lines);
        }
    }

    /** The body's events that the rules of its grade and of what is proposed ask for, in file order. */
    static List<Event> events(Page page, BodyStanding body) {
        List<RuleInfo> rules = spoke(page, body);
        return body.events().stream()
                .filter(event -> rules.stream().anyMatch(rule -> EventWords.named(event, rule)))
                .toList();
    }

    private static boolean bottomLine(Standing standing) {
        return standing.judgement().measurement().test().kind() == RequirementKind.BOTTOM_LINE;
    }

    private void bottomLine(Standing standing, Lines lines) {
        Measurement measured = standing.judgement().measurement();
        Verdict verdict = standing.judgement().verdict();
        lines.add(
                1,
                words.clauses(
                        TargetWords.name(standing),
                        page.paint().verdict(verdict, target.verdict(standing.judgement())),
                        target.gap(measured)));
        String rule = standing.judgement().rule();
        if (rule != null) {
            lines.add(2, words.say("veto.judged", page.because(rule)));
        }
    }

    /** The rules that draw a consequence from it. */
    private void rules(BodyStanding body, String word, Lines lines) {
        for (RuleInfo rule : spoke(page, body)) {
            if (EventWords.names(rule.sentences(), word)) {
                lines.add(2, words.say("veto.rule", page.because(rule.id())));
            }
        }
    }

    private static List<RuleInfo> spoke(Page page, BodyStanding body) {
        List<String> ids = new ArrayList<>();
        Grade grade = body.review().grade();
        if (grade != null && grade.rule() != null) {
            ids.add(grade.rule());
        }
        body.review().proposals().stream().map(Proposal::rule).forEach(ids::add);
        return ids.stream().distinct().map(page::rule).filter(Objects::nonNull).toList();
    }
}
