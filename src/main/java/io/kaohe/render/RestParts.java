package io.kaohe.render;

import io.kaohe.facts.Event;
import io.kaohe.facts.Section;
import io.kaohe.facts.Target;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the end of every body's text: where the rules failed, data gaps, what is not counted, what happened. */
final class RestParts {
    /** So many data gaps stand with their reasons on one screen; those after them only by name. */
    private static final int GAPS_SHOWN = 12;

    private final Page page;
    private final Words words;
    private final TargetWords target;

    RestParts(Page page) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
    }

    /** Where not exactly one rule spoke. */
    void failures(BodyStanding body, Lines lines) {
        Columns columns = new Columns("ll");
        int count = 0;
        for (Standing standing : body.targets()) {
            List<String> failures = new ArrayList<>();
            if (standing.judgement().verdict() == null) {
                failures.add(target.reason(standing.judgement()));
            }
            target.findings(standing).forEach(finding -> failures.add(words.say(finding)));
            failures.forEach(failure -> row(TargetWords.name(standing), failure, columns));
            count += failures.size();
        }
        Grade grade = body.review().grade();
        if (grade != null && grade.name() == null) {
            row(words.say("league.grade"), GradePart.name(words, grade), columns);
            count++;
        }
        Light light = body.light();
        if (light != null && light.name() == null) {
            row(body.body().name(), words.say(target.many("report.light.many", light.contested())), columns);
            count++;
        }
        if (count > 0) {
            lines.section(words.say("section.findings", count)).table(1, columns);
        }
    }

    private void row(String what, String failure, Columns columns) {
        columns.row(what, page.paint().warning(failure));
    }

    /** What could not be judged, with the reasons. What waits for a person comes last, where it is many only by name. */
    void gaps(BodyStanding body, Lines lines) {
        List<Standing> gaps =
                new ArrayList<>(unpaid(body, verdict -> verdict.unjudged() && verdict != Verdict.NEEDS_PERSON));
        List<Standing> waiting = unpaid(body, verdict -> verdict == Verdict.NEEDS_PERSON);
        int count = gaps.size() + waiting.size();
        if (count == 0) {
            return;
        }
        lines.section(words.say("section.gaps", count));
        if (page.all() || count <= GAPS_SHOWN) {
            gaps.addAll(waiting);
            waiting = List.of();
        }
        int shown = page.all() ? gaps.size() : Math.min(GAPS_SHOWN, gaps.size());
        Columns columns = new Columns("lll");
        for (Standing standing : gaps.subList(0, shown)) {
            columns.row(
                    verdict(standing),
                    TargetWords.name(standing),
                    words.parts(target.why(standing.judgement()), tried(standing)));
        }
        lines.table(1, columns);
        byVerdict(body, gaps.subList(shown, gaps.size()), "section.more", 1, lines);
        byVerdict(body, waiting, "section.list", 1, lines);
    }

    /** Which rule would have paid it by what its peers earned. */
    private @Nullable String tried(Standing standing) {
        return standing.judgement().measurement().flags().stream()
                .filter(flag -> flag.code().equals("report.flag.no-peers"))
                .map(words::say)
                .findFirst()
                .orElse(null);
    }

    private static List<Standing> unpaid(BodyStanding body, Predicate<Verdict> wanted) {
        return Chosen.judged(body, wanted).stream()
                .filter(standing -> !standing.filled())
                .toList();
    }

    /** What no figure decided, and a rule of the scheme pays: by what it is paid. */
    void filled(BodyStanding body, Lines lines) {
        List<Standing> filled = Chosen.of(body, Standing::filled);
        if (filled.isEmpty()) {
            return;
        }
        lines.section(words.say("section.filled", filled.size()));
        Columns columns = new Columns("lllrl");
        for (Standing standing : filled) {
            List<String> paid = standing.awards().stream()
                    .flatMap(award -> Stream.ofNullable(award.arithmetic()))
                    .toList();
            columns.row(
                    verdict(standing),
                    TargetWords.name(standing),
                    target.why(standing.judgement()),
                    target.share(standing),
                    words.parts(paid.toArray(String[]::new)));
        }
        lines.table(1, columns);
    }

    /** Repeats with the verdict of what they repeat, and sentences in doubt. */
    void aside(BodyStanding body, Lines lines) {
        List<Standing> aside = Chosen.aside(body);
        if (aside.isEmpty()) {
            return;
        }
        lines.section(words.say("section.aside", aside.size()));
        Columns columns = new Columns("ll");
        for (Standing standing : aside) {
            Target promised = standing.judgement().measurement().target();
            String doubt = promised.doubt();
            String repeats = promised.repeats();
            columns.row(
                    words.say("aside.name", TargetWords.name(standing), promised.id()),
                    words.parts(
                            doubt == null ? null : words.say("aside.doubt", doubt),
                            repeats == null ? null : words.say("aside.repeats", repeats, verdict(standing))));
        }
        lines.table(1, columns);
    }

    /** What stands nowhere else: verdict by verdict the names, or in full. */
    void rest(BodyStanding body, Lines lines) {
        List<Standing> fine = unpaid(body, verdict -> !verdict.shortfall() && !verdict.unjudged());
        List<Standing> rest = fine.stream()
                .filter(standing -> !TargetTable.has(page, standing) && !placed(standing))
                .toList();
        List<Standing> flagged = fine.stream()
                .filter(standing -> !page.all()
                        && !standing.judgement().measurement().flags().isEmpty())
                .toList();
        if (rest.isEmpty() && flagged.isEmpty()) {
            return;
        }
        lines.add(0, "");
        if (page.all()) {
            for (Verdict verdict : Verdict.values()) {
                inFull(only(rest, verdict), verdict, lines);
            }
        } else {
            byVerdict(body, rest, "section.list", 0, lines);
        }
        if (!flagged.isEmpty()) {
            lines.names(0, words.say("section.flagged", flagged.size()), TargetWords.names(flagged, body));
        }
    }

    private boolean placed(Standing standing) {
        return page.has(Section.PLACES) && Chosen.placed(standing) && Chosen.tabled(standing);
    }

    private void inFull(List<Standing> standings, Verdict verdict, Lines lines) {
        if (standings.isEmpty()) {
            return;
        }
        lines.add(0, words.say("section.rest-all", page.paint().verdict(verdict, verdict.chinese()), standings.size()));
        Columns columns = new Columns("lllrl");
        for (Standing standing : standings) {
            Measurement measured = standing.judgement().measurement();
            boolean known =
                    measured.ruling() != null || measured.step(Quantity.ACTUAL).isPresent();
            columns.row(
                    TargetWords.name(standing),
                    measured.target().requirement().text(),
                    known ? target.state(measured) : target.why(standing.judgement()),
                    target.share(standing),
                    words.parts(page.paint().named(standing.light()), target.notes(measured)));
        }
        lines.table(1, columns);
    }

    /** What happened to the body and stands under no veto. */
    void events(BodyStanding body, Lines lines) {
        List<Event> vetoes = page.has(Section.VETO) ? VetoPart.events(page, body) : List.of();
        List<Event> events =
                body.events().stream().filter(event -> !vetoes.contains(event)).toList();
        if (!events.isEmpty()) {
            lines.section(words.say("section.events", events.size()));
            events.forEach(event -> lines.add(1, new EventWords(words).sentence(event)));
        }
    }

    private void byVerdict(BodyStanding body, List<Standing> standings, String code, int depth, Lines lines) {
        for (Verdict verdict : Verdict.values()) {
            List<String> names = TargetWords.names(only(standings, verdict), body);
            if (!names.isEmpty()) {
                String word = page.paint().verdict(verdict, verdict.chinese());
                lines.names(depth, words.say(code, word, names.size()), names);
            }
        }
    }

    private static List<Standing> only(List<Standing> standings, Verdict verdict) {
        return standings.stream()
                .filter(standing -> standing.judgement().verdict() == verdict)
                .toList();
    }

    private String verdict(Standing standing) {
        return page.paint().verdict(standing.judgement().verdict(), target.verdict(standing.judgement()));
    }
}
