package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Section;
import io.kaohe.facts.Unit;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Composite;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Report;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body: its headline, the sections of the round in the scheme's order, then what stands at the end of every round. */
final class BodyText {
    private final Page page;
    private final Words words;
    private final Paint paint;
    private final Report report;

    BodyText(Page page) {
        this.page = page;
        this.words = page.words();
        this.paint = page.paint();
        this.report = page.report();
    }

    List<String> lines(BodyStanding standing) {
        TextLines lines = new TextLines(paint);
        lines.add(0, paint.heading(name(standing)));
        head(standing, lines);
        page.sections().forEach(section -> part(section).write(standing, lines));
        rest(standing, true, lines);
        return lines.done();
    }

    /** Without its name, and with one table of all targets in place of those that have some of them. */
    void write(BodyStanding standing, Lines lines) {
        head(standing, lines);
        new EveryTarget(page).write(standing, lines);
        page.sections().stream()
                .filter(section -> section != Section.PACE && section != Section.RESULTS)
                .forEach(section -> part(section).write(standing, lines));
        rest(standing, false, lines);
    }

    private void head(BodyStanding standing, Lines lines) {
        headline(standing).forEach(line -> lines.add(0, line));
        composed(standing.composite(), lines);
        Light light = standing.light();
        if (light != null) {
            lines.add(0, light(light));
        }
        Grade grade = standing.review().grade();
        if (grade != null && !page.has(Section.GRADES)) {
            lines.add(0, words.say("body.grade", GradePart.name(words, grade)));
        }
        if (!standing.targets().isEmpty()) {
            lines.add(0, words.say("body.verdicts", verdicts(standing)));
        }
    }

    private void composed(@Nullable Composite composite, Lines lines) {
        if (composite == null) {
            return;
        }
        List<String> terms = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Composite.Term term : composite.terms()) {
            String round = term.round().toString();
            String share = Shown.amount(term.share(), Unit.PERCENT);
            terms.add(words.say("body.composed.term", round, share(term.score(), "none"), share));
            if (term.score() == null) {
                missing.add(round);
            }
        }
        String sum = String.join(" + ", terms);
        Fraction score = composite.score();
        lines.add(
                0,
                score == null
                        ? paint.warning(words.say(
                                "body.composed.open",
                                words.say("body.composed.missing", words.names(missing)),
                                words.names(terms)))
                        : words.say("body.composed", Shown.headline(score), sum));
    }

    private Part part(Section section) {
        return switch (section) {
            case PACE -> TargetTable.pace(page);
            case PLACES -> new PlacesPart(page);
            case LIGHTS -> new LightsPart(page);
            case BEHIND -> new ShortfallsPart(page);
            case OUTLOOK -> new OutlookPart(page);
            case CATCH_UP -> new CatchUpPart(page);
            case RESULTS -> TargetTable.results(page);
            case GRADES -> new GradePart(page);
            case VETO -> new VetoPart(page);
            case CONSEQUENCES -> new ConsequencesPart(page);
        };
    }

    /**
     * Who falls short, and what is proposed, never goes unsaid, whatever sections the scheme names.
     *
     * @param names whether to name the targets that stand nowhere else
     */
    private void rest(BodyStanding standing, boolean names, Lines lines) {
        for (Section section : List.of(Section.BEHIND, Section.CONSEQUENCES)) {
            if (!page.has(section)) {
                part(section).write(standing, lines);
            }
        }
        new BlocksPart(page).write(standing, lines);
        new UndecidedPart(page).write(standing, lines);
        new RegistersPart(page).write(standing, lines);
        RestParts rest = new RestParts(page);
        rest.failures(standing, lines);
        rest.gaps(standing, lines);
        rest.filled(standing, lines);
        rest.aside(standing, lines);
        if (names) {
            rest.rest(standing, lines);
        }
        rest.events(standing, lines);
    }

    /** Who it is. */
    String name(BodyStanding standing) {
        String name = standing.body().name();
        String category = standing.body().category();
        return category == null ? words.say("body.name", name) : words.say("body.category", name, category);
    }

    private List<String> headline(BodyStanding standing) {
        Score score = standing.score();
        Fraction marks = score.judgeable().marks();
        if (marks == null) {
            return List.of(words.say("body.nothing"));
        }
        Object[] judgeable = {
            Shown.headline(marks),
            score.judgeable().count(),
            score.judgeable().of(),
            Shown.amount(report.scheme().minimumJudgeable(), Unit.PERCENT)
        };
        if (!standing.enough()) {
            return List.of(paint.warning(words.say("body.too-little", judgeable)));
        }
        String total = total(score);
        Integer rank = report.bodies().size() > 1 ? standing.rank() : null;
        String headline = rank == null ? open(standing, total) : words.say("body.rank", total, rank);
        return List.of(paint.heading(headline), words.say("body.judgeable", judgeable));
    }

    private String open(BodyStanding standing, String total) {
        return OpenPlaces.open(standing)
                ? words.say(
                        "body.rank.open",
                        total,
                        OpenPlaces.place(standing),
                        new OpenPlaces(words, report.bodies()).others(standing))
                : total;
    }

    /** Where everything could be judged, the range is one number. */
    private String total(Score score) {
        String points = Shown.points(score.points(), report.scheme());
        String possible = Shown.plain(score.possible());
        String judged = share(score.judged(), "none");
        if (score.unjudged().signum() == 0) {
            return words.say("body.score-whole", points, possible, judged);
        }
        return words.say(
                "body.score",
                points,
                possible,
                judged,
                share(score.lowest(), "none"),
                share(score.highest(), "body.uncapped"));
    }

    private String share(@Nullable Fraction share, String otherwise) {
        return share == null ? words.say(otherwise) : Shown.headline(share);
    }

    private String light(Light light) {
        String name = light.name();
        List<String> rules = light.contested();
        String text = name == null
                ? words.say("body.light-contested", words.say("light.many", rules.size(), words.names(rules)))
                : words.say("body.light", name);
        return paint.light(light, text);
    }

    /** Every target once: what is scored by its verdict, then what is not. */
    private String verdicts(BodyStanding body) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = Chosen.judged(body, verdict::equals).size();
            count(count, paint.verdict(verdict, verdict.chinese()), counts);
        }
        int open = Chosen.of(body, standing -> standing.judgement().verdict() == null)
                .size();
        count(open, paint.verdict(null, words.say("verdict.none")), counts);
        List<Standing> aside = Chosen.aside(body);
        int doubts = (int) aside.stream()
                .filter(standing -> standing.judgement().measurement().target().doubt() != null)
                .count();
        count(doubts, words.say("verdict.doubt"), counts);
        count(aside.size() - doubts, words.say("verdict.repeat"), counts);
        return words.clauses(counts.toArray(String[]::new));
    }

    private void count(int count, String name, List<String> counts) {
        if (count > 0) {
            counts.add(words.say("body.verdict-count", name, count));
        }
    }
}
