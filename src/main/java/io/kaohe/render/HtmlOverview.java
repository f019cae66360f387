package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Many bodies beside each other: who stands where, and which targets fall short where. */
final class HtmlOverview {
    /** So many targets fit beside each other on a page across. */
    private static final int ACROSS = 60;

    private final HtmlPage page;
    private final List<BodyStanding> bodies;
    private final Map<String, Measurement> targets = new LinkedHashMap<>();
    private final List<Shared> shared = new ArrayList<>();

    HtmlOverview(HtmlPage page, List<BodyStanding> bodies) {
        this.page = page;
        this.bodies = LeagueTable.sorted(bodies);
        for (BodyStanding body : bodies) {
            for (Standing standing : body.targets()) {
                Measurement measured = standing.judgement().measurement();
                targets.putIfAbsent(measured.target().id(), measured);
            }
        }
        PromiseText promise = new PromiseText(page.words(), page.report());
        targets.forEach((id, measured) -> shared.add(new Shared(
                shared.size() + 1,
                page.anchors().target(id),
                measured.indicator().name(),
                id,
                HtmlLines.of(lines -> promise.shared(measured, lines)))));
    }

    /** Bodies of one class; without a name where there are no classes. */
    record League(String name, List<HtmlBody> bodies) {
        boolean graded() {
            return bodies.stream().anyMatch(body -> !body.grade().isEmpty());
        }

        boolean lit() {
            return bodies.stream().anyMatch(body -> body.light() != null);
        }
    }

    /** A part of the heat map: some targets, every body. */
    record Heat(List<Shared> columns, List<Row> rows) {}

    /** A body of a heat map; null where it does not answer for the target. */
    record Row(HtmlBody body, List<@Nullable HtmlTarget> cells) {}

    /** A target that bodies share, with what is the same for all of them. */
    record Shared(int number, String anchor, String name, String id, HtmlLines lines) {}

    List<League> leagues() {
        Map<String, List<HtmlBody>> classes = new LinkedHashMap<>();
        for (BodyStanding body : bodies) {
            String category = Objects.requireNonNullElse(body.body().category(), "");
            classes.computeIfAbsent(category, name -> new ArrayList<>()).add(new HtmlBody(page, body));
        }
        List<League> leagues = new ArrayList<>();
        classes.forEach((name, those) -> leagues.add(new League(name, those)));
        return leagues;
    }

    /** Which places are open, and between whom. */
    List<String> open() {
        return new OpenPlaces(page.words(), bodies).sentences();
    }

    List<Heat> heats() {
        List<Heat> heats = new ArrayList<>();
        List<String> ids = List.copyOf(targets.keySet());
        for (int from = 0; from < ids.size(); from += ACROSS) {
            int to = Math.min(ids.size(), from + ACROSS);
            heats.add(new Heat(shared.subList(from, to), rows(ids.subList(from, to))));
        }
        return heats;
    }

    private List<Row> rows(List<String> ids) {
        return bodies.stream()
                .map(body -> {
                    Map<String, Standing> own = new TreeMap<>();
                    body.targets()
                            .forEach(standing -> own.put(
                                    standing.judgement().measurement().target().id(), standing));
                    List<@Nullable HtmlTarget> cells = new ArrayList<>();
                    for (String id : ids) {
                        Standing standing = own.get(id);
                        cells.add(standing == null ? null : new HtmlTarget(page, body, standing));
                    }
                    return new Row(new HtmlBody(page, body), cells);
                })
                .toList();
    }

    /** What the marks in the heat map mean: those that occur. */
    List<HtmlMark> marks() {
        List<HtmlMark> marks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(verdict, verdict.chinese(), marks);
        }
        add(null, page.words().say("verdict.none"), marks);
        return marks;
    }

    private void add(@Nullable Verdict verdict, String name, List<HtmlMark> marks) {
        boolean occurs = bodies.stream()
                .flatMap(body -> body.targets().stream())
                .anyMatch(standing -> standing.judgement().verdict() == verdict);
        if (occurs) {
            marks.add(new HtmlMark(Tone.mark(verdict), name, Tone.of(verdict).style()));
        }
    }

    List<Shared> shared() {
        return shared;
    }
}
