package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Composite;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Report;
import io.kaohe.report.Score;
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
        page.sections().forEach(section -> page.part(section).write(standing, lines));
        rest(standing, true, lines);
        return lines.done();
    }

    /** Without its name, and with one table of all targets in place of those that have some of them. */
    void write(BodyStanding standing, Lines lines) {
        head(standing, lines);
        new EveryTarget(page).write(standing, lines);
        page.sections().stream()
                .filter(section -> section != Section.PACE && section != Section.RESULTS)
                .forEach(section -> page.part(section).write(standing, lines));
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
        if (composite != null) {
            String sentence = new CompositeWords(words).sentence(composite);
            lines.add(0, composite.score() == null ? paint.warning(sentence) : sentence);
        }
    }

    /**
     * Who falls short, and what is proposed, never goes unsaid, whatever sections the scheme names.
     *
     * @param names whether to name the targets that stand nowhere else
     */
    private void rest(BodyStanding standing, boolean names, Lines lines) {
        for (Section section : List.of(Section.BEHIND, Section.CONSEQUENCES)) {
            if (!page.has(section)) {
                page.part(section).write(standing, lines);
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
        JudgeableWords judgeable = new JudgeableWords(words, report.scheme());
        String withheld = judgeable.withheld(standing);
        if (!withheld.isEmpty()) {
            return List.of(standing.score().judgeable().marks() == null ? withheld : paint.warning(withheld));
        }
        String total = total(standing.score());
        Integer rank = report.bodies().size() > 1 ? standing.rank() : null;
        String headline = rank == null ? open(standing, total) : words.say("body.rank", total, rank);
        return List.of(paint.heading(headline), judgeable.sentence(standing.score()));
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

    private String verdicts(BodyStanding body) {
        return words.clauses(VerdictCount.of(body, words).stream()
                .map(count ->
                        words.say("body.verdict-count", paint.verdict(count.verdict(), count.name()), count.count()))
                .toArray(String[]::new));
    }
}
