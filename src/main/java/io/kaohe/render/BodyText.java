package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Light;
import io.kaohe.report.Report;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body: its headline, then its targets. */
final class BodyText {
    private final Words words;
    private final Paint paint;
    private final Report report;
    private final TargetLists lists;

    BodyText(Words words, Paint paint, Report report, boolean all) {
        this.words = words;
        this.paint = paint;
        this.report = report;
        this.lists = new TargetLists(words, paint, report, all);
    }

    List<String> lines(BodyStanding standing) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.heading(name(standing)));
        lines.addAll(headline(standing));
        Light light = standing.light();
        if (light != null) {
            lines.add(light(light));
        }
        if (!standing.targets().isEmpty()) {
            lines.add(words.say("body.verdicts", verdicts(standing.targets())));
        }
        lines.addAll(lists.lines(standing.targets()));
        return lines;
    }

    private String name(BodyStanding standing) {
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
        Integer rank = standing.rank();
        String headline = rank == null ? total : words.say("body.rank", total, rank);
        return List.of(paint.heading(headline), words.say("body.judgeable", judgeable));
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
        String text = name == null
                ? words.say("body.light-contested", words.say(new TargetWords(words).contested(light)))
                : words.say("body.light", name);
        return paint.light(light, text);
    }

    private String verdicts(List<Standing> targets) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            count(targets, verdict, verdict.chinese(), counts);
        }
        count(targets, null, words.say("verdict.none"), counts);
        return words.clauses(counts.toArray(String[]::new));
    }

    private void count(List<Standing> targets, @Nullable Verdict verdict, String name, List<String> counts) {
        long count = targets.stream()
                .filter(target -> target.judgement().verdict() == verdict)
                .count();
        if (count > 0) {
            counts.add(words.say("body.verdict-count", paint.verdict(verdict, name), count));
        }
    }
}
