package io.kaohe.load;

import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code rulings.yaml}. */
final class RulingReader {
    private static final Key<Node.Text> TARGET = Key.required("目标", "target", Form.NAME);
    private static final Key<Node.Text> BODY = Key.required("单位", "body", Form.NAME);
    private static final Key<Period> ROUND = Key.required("轮次", "round", Forms.PERIOD);
    private static final Key<String> BY = Key.required("认定人", "by", Forms.TEXT);
    private static final Key<LocalDate> DATE = Key.required("日期", "date", Forms.DATE);
    private static final Key<String> EVIDENCE = Key.optional("依据", "evidence", Forms.TEXT);
    private static final Keys ROW =
            Keys.of(TARGET, BODY, ROUND).and(Decision.KEYS).and(BY, DATE, EVIDENCE);
    private static final Key<List<Fields>> ROWS = Key.required("认定", "rulings", Form.list(Form.table(ROW)));

    static final Sheet SHEET = new Sheet("rulings.yaml", "rulings", Keys.of(ROWS));

    private final Known known;
    private final Names<Target> targets;
    private final Problems problems;
    private final List<Ruling> rulings = new ArrayList<>();
    private final Map<List<Object>, Ruling> seen = new HashMap<>();

    private RulingReader(Known known, Names<Target> targets) {
        this.known = known;
        this.targets = targets;
        this.problems = known.problems();
    }

    static List<Ruling> read(Sheets sheets, Known known, Names<Target> targets) {
        RulingReader reader = new RulingReader(known, targets);
        sheets.any(SHEET).forEach(file -> file.get(ROWS, List.of()).forEach(reader::row));
        return reader.rulings;
    }

    private void row(Fields fields) {
        Node.Text id = fields.get(TARGET);
        Node.Text body = fields.get(BODY);
        Target target = id == null ? null : targets.look(id);
        if (body != null) {
            known.bodies().bodies().look(body);
        }
        if (target != null && id != null) {
            target(target, id, body, Decision.relieves(fields));
        }
        Round round = round(fields);
        Decision decision = decision(fields, target, round);
        decision.agrees(fields, problems);
        relief(fields, decision, target, round);
        points(fields, decision.points(), target, body);
        String by = fields.get(BY);
        LocalDate date = fields.get(DATE);
        date(fields, date);
        String evidence = fields.get(EVIDENCE);
        if (id != null && body != null && round != null && by != null && date != null) {
            add(decision.ruling(id.text(), body.text(), round, new Decision.Signed(by, date, evidence, fields.at())));
        }
    }

    private Decision decision(Fields fields, @Nullable Target target, @Nullable Round round) {
        Decision decision = Decision.read(fields, problems);
        if (target != null && round != null) {
            decision.check(round, target.deadline(), problems);
        }
        return decision;
    }

    /** Only what nobody can judge by figures is for a person to decide, and once for all that repeat it. */
    private void target(Target target, Node.Text id, Node.@Nullable Text body, boolean relieved) {
        if (target.repeats() != null) {
            problems.add("load.repeat.reference", id.at(), target.id(), target.repeats());
        } else if (target.doubt() != null) {
            problems.add("load.ruling.doubt", id.at(), target.id());
        } else if (!relieved && !TargetReader.qualitative(target.requirement())) {
            problems.add(
                    "load.ruling.testable",
                    id.at(),
                    target.id(),
                    target.requirement().text());
        }
        boolean told = target.bodies().isEmpty();
        boolean exists = body != null && known.bodies().bodies().has(body.text());
        if (body != null && exists && !told && !target.bodies().contains(body.text())) {
            problems.add("load.ruling.body", body.at(), body.text(), target.id());
        }
    }

    /** Out of what figures decide a part may be taken, with the reason beside it. */
    private void relief(Fields fields, Decision decision, @Nullable Target target, @Nullable Round round) {
        if (target == null || !Decision.relieves(fields)) {
            return;
        }
        fields.need(EVIDENCE);
        boolean number = Decision.relievable(fields, target.requirement(), problems);
        Indicator indicator = known.indicators().names().find(target.indicator());
        if (number && indicator != null && round != null) {
            boolean due = !round.end().isBefore(target.deadline());
            decision.relief(fields, target.requirement(), indicator, due, problems);
        }
    }

    /** Marks that the plan leaves to be shared out are not known yet, and are not held against the points. */
    private void points(Fields fields, @Nullable BigDecimal points, @Nullable Target target, Node.@Nullable Text body) {
        if (points == null || target == null) {
            return;
        }
        Body answering = body == null ? null : known.bodies().bodies().find(body.text());
        String category = answering == null ? null : answering.category();
        BigDecimal marks = target.parts().isEmpty()
                ? target.weight()
                : target.parts().stream()
                        .map(part -> part.of(category).marks())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (marks != null && points.compareTo(marks) > 0) {
            problems.add(
                    "load.ruling.points",
                    fields.at(Decision.POINTS),
                    points.toPlainString(),
                    target.id(),
                    marks.toPlainString());
        }
    }

    /** Nobody can decide how a round went before it begins. */
    private void date(Fields fields, @Nullable LocalDate date) {
        Period round = fields.get(ROUND);
        if (date != null && round != null && date.isBefore(round.start())) {
            problems.add(
                    "load.ruling.early",
                    fields.at(DATE),
                    date.toString(),
                    round.toString(),
                    round.start().toString());
        }
    }

    private @Nullable Round round(Fields fields) {
        Period period = fields.get(ROUND);
        int year = known.heading().year();
        if (period != null && year != 0 && period.year() != year) {
            problems.add("load.round.year", fields.at(ROUND), period.toString(), Integer.toString(year));
            return null;
        }
        return period == null ? null : Round.of(period);
    }

    private void add(Ruling ruling) {
        Ruling first = seen.putIfAbsent(List.of(ruling.target(), ruling.body(), ruling.round()), ruling);
        if (first == null) {
            rulings.add(ruling);
        } else {
            problems.add(
                    "load.ruling.duplicate",
                    ruling.source(),
                    ruling.body(),
                    ruling.target(),
                    ruling.round().toString(),
                    first.source().toString());
        }
    }
}
