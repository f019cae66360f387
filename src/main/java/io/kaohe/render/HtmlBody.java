package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Composite;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A body on an HTML page. */
final class HtmlBody {
    private final HtmlPage page;
    private final BodyStanding standing;
    private final Words words;

    HtmlBody(HtmlPage page, BodyStanding standing) {
        this.page = page;
        this.standing = standing;
        this.words = page.words();
    }

    /** A number of the headline, with what it is. */
    record Tile(String label, String value, String note) {}

    /** Targets that came out alike. */
    record Group(String name, String tone, List<HtmlTarget> targets) {}

    String anchor() {
        return page.anchors().body(standing);
    }

    String href() {
        return page.href(standing);
    }

    String name() {
        return standing.body().name();
    }

    @Nullable
    String category() {
        return standing.body().category();
    }

    Score score() {
        return standing.score();
    }

    /** Why there is no score; empty where there is one. */
    String warning() {
        return new JudgeableWords(words, page.report().scheme()).withheld(standing);
    }

    /** What leaders ask first. */
    List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        Score.Judgeable judgeable = score().judgeable();
        if (standing.enough() && judgeable.marks() != null) {
            tiles.add(new Tile(words.say("league.points"), points(), words.say("html.of", possible())));
            tiles.add(new Tile(words.say("league.judged"), judged(), ""));
        }
        Integer rank = rank();
        if (rank != null) {
            tiles.add(new Tile(
                    words.say("league.rank"),
                    rank.toString(),
                    words.say("html.among", page.page().placed(standing))));
        }
        Grade grade = standing.review().grade();
        if (grade != null) {
            tiles.add(new Tile(words.say("league.grade"), GradePart.name(words, grade), ""));
        }
        if (judgeable.marks() != null) {
            String counted = words.say("html.judgeable", judgeable.count(), judgeable.of());
            tiles.add(new Tile(words.say("league.judgeable"), judgeable(), counted));
        }
        return tiles;
    }

    /** Its place among its class; null where it has none or stands alone. */
    @Nullable
    Integer rank() {
        return page.report().bodies().size() > 1 ? standing.rank() : null;
    }

    /** Its place in a table. */
    String place() {
        Integer rank = standing.rank();
        String none = OpenPlaces.open(standing) ? "league.rank.open" : "none";
        return rank == null ? words.say(none) : rank.toString();
    }

    String points() {
        return score().judged() == null
                ? words.say("none")
                : Shown.points(score().points(), page.report().scheme());
    }

    String possible() {
        return Shown.plain(score().possible());
    }

    /** What it is placed and graded by. */
    String merit() {
        return share(standing.merit());
    }

    /** How far that is, on the scale of a bar. */
    @Nullable
    String bar() {
        Fraction merit = standing.merit();
        return merit == null ? null : Bar.at(merit);
    }

    String judged() {
        return share(score().judged());
    }

    String judgeable() {
        return share(score().judgeable().marks());
    }

    String lowest() {
        return share(score().lowest());
    }

    String highest() {
        Fraction highest = score().highest();
        return highest == null ? words.say("body.uncapped") : Shown.headline(highest);
    }

    private String share(@Nullable Fraction share) {
        return share == null ? words.say("none") : Shown.headline(share);
    }

    /** How the score is made of those of several rounds; empty where it is not. */
    String composed() {
        Composite composite = standing.composite();
        return composite == null ? "" : new CompositeWords(words).sentence(composite);
    }

    /** The total with its range; null where there is none. */
    @Nullable
    RangeChart range() {
        return RangeChart.of(score());
    }

    @Nullable
    HtmlLight light() {
        Light light = standing.light();
        return light == null ? null : HtmlLight.of(light, words);
    }

    String grade() {
        Grade grade = standing.review().grade();
        return grade == null ? "" : GradePart.name(words, grade);
    }

    int shortfallCount() {
        return Chosen.judged(standing, Verdict::shortfall).size();
    }

    List<HtmlCount> counts() {
        return HtmlCount.of(VerdictCount.of(standing, words));
    }

    List<HtmlBlock> blocks() {
        return standing.blocks().stream()
                .map(block -> new HtmlBlock(words, block))
                .toList();
    }

    List<HtmlTarget> shortfalls() {
        return targets(Chosen.judged(standing, Verdict::shortfall));
    }

    /** What waits for data or for a person, and what no single rule judged. */
    List<Group> waiting() {
        return groups(each -> !each.filled() && waits(each));
    }

    /** Everything else that is scored, then what is not. */
    List<Group> rest() {
        List<Group> groups = new ArrayList<>(groups(each -> !shortfall(each) && (each.filled() || !waits(each))));
        List<Standing> aside = Chosen.aside(standing);
        if (!aside.isEmpty()) {
            groups.add(new Group(words.say("html.aside"), Tone.ASIDE.style(), targets(aside)));
        }
        return groups;
    }

    private static boolean waits(Standing each) {
        return Tone.of(each.judgement().verdict()) == Tone.WAITING;
    }

    private static boolean shortfall(Standing each) {
        Verdict verdict = each.judgement().verdict();
        return verdict != null && verdict.shortfall();
    }

    private List<Group> groups(Predicate<Standing> wanted) {
        List<Group> groups = new ArrayList<>();
        group(words.say("verdict.none"), null, wanted, groups);
        for (Verdict verdict : Verdict.values()) {
            group(verdict.chinese(), verdict, wanted, groups);
        }
        return groups;
    }

    private void group(String name, @Nullable Verdict verdict, Predicate<Standing> wanted, List<Group> groups) {
        List<Standing> those = Chosen.of(standing, each -> each.judgement().verdict() == verdict && wanted.test(each));
        if (!those.isEmpty()) {
            groups.add(new Group(name, Tone.of(verdict).style(), targets(those)));
        }
    }

    private List<HtmlTarget> targets(List<Standing> standings) {
        return standings.stream()
                .map(each -> new HtmlTarget(page, standing, each))
                .toList();
    }

    /** Where not exactly one rule spoke. */
    HtmlLines failures() {
        return HtmlLines.of(lines -> new RestParts(page.page()).failures(standing, lines));
    }

    /** The other sections of the round in the scheme's order, then what stands at the end of every report. */
    HtmlLines parts() {
        Page of = page.page();
        RestParts rest = new RestParts(of);
        return HtmlLines.of(lines -> {
            new ShortfallsPart(of).others(standing, lines);
            of.sections().stream()
                    .filter(this::besideTargets)
                    .forEach(section -> of.part(section).write(standing, lines));
            if (!of.has(Section.GRADES) && standing.review().grade() != null) {
                of.part(Section.GRADES).write(standing, lines);
            }
            if (!of.has(Section.CONSEQUENCES)) {
                of.part(Section.CONSEQUENCES).write(standing, lines);
            }
            new BlocksPart(of).write(standing, lines);
            new UndecidedPart(of).write(standing, lines);
            new RegistersPart(of).write(standing, lines);
            rest.filled(standing, lines);
            rest.events(standing, lines);
        });
    }

    /** Those that list the targets one by one are shown in their own way; where space is dear, so are lights and outlooks. */
    private boolean besideTargets(Section section) {
        return switch (section) {
            case PACE, RESULTS, BEHIND -> false;
            case LIGHTS, OUTLOOK, CATCH_UP -> !page.shared();
            case PLACES, GRADES, VETO, CONSEQUENCES -> true;
        };
    }
}
