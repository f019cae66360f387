package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code tasks.csv}. */
final class TaskReader {
    private static final Key<Node.Text> TARGET = Key.required("目标", "target", Form.NAME);
    private static final Key<Node.Text> BODY = Key.required("单位", "body", Form.NAME);
    private static final Key<Period> ROUND = Key.optional("轮次", "round", Forms.PERIOD);
    private static final Key<Amount> FLOOR = Key.optional("底线值", "floor", Forms.AMOUNT);
    private static final Key<Amount> VALUE = Key.required("目标值", "value", Forms.AMOUNT);
    private static final Key<Amount> STRETCH = Key.optional("奋斗值", "stretch", Forms.AMOUNT);
    private static final Key<List<Fraction>> PATH = Key.optional("序时", "path", Forms.PATH);
    private static final Key<String> DOCUMENT = Key.optional("文号", "document", Forms.TEXT);
    private static final Key<String> APPROVER = Key.optional("批准", "approver", Forms.TEXT);
    private static final Key<String> REASON = Key.optional("事由", "reason", Forms.TEXT);
    private static final Key<LocalDate> SINCE = Key.optional("自", "since", Forms.DATE);

    static final Sheet SHEET = new Sheet(
            "tasks.csv",
            "tasks",
            Keys.of(TARGET, BODY, ROUND, FLOOR, VALUE, STRETCH, PATH, DOCUMENT, APPROVER, REASON, SINCE));

    private final Known known;
    private final Names<Target> targets;
    private final Problems problems;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<List<Object>, Task> seen = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    private TaskReader(Known known, Names<Target> targets) {
        this.known = known;
        this.targets = targets;
        this.problems = known.problems();
    }

    static List<Task> read(Sheets sheets, Known known, Names<Target> targets) {
        TaskReader reader = new TaskReader(known, targets);
        Optional<Sheets.Rows> rows = sheets.table(SHEET);
        rows.ifPresent(found -> found.rows().forEach(reader::row));
        if (rows.isEmpty() || rows.get().complete()) {
            reader.targetsWithoutTask();
        }
        return reader.tasks;
    }

    private void row(Fields fields) {
        Node.Text id = fields.get(TARGET);
        Node.Text body = fields.get(BODY);
        Target target = id == null ? null : targets.look(id);
        if (id != null) {
            mentioned.add(id.text());
        }
        if (body != null) {
            known.bodies().bodies().look(body);
        }
        checkRound(fields);
        if (target != null && id != null) {
            check(target, id, body);
        }
        Indicator indicator = target == null ? null : known.indicators().names().find(target.indicator());
        Amount floor = amount(fields, FLOOR, indicator);
        Amount value = amount(fields, VALUE, indicator);
        Amount stretch = amount(fields, STRETCH, indicator);
        if (indicator != null) {
            order(fields, FLOOR, VALUE, indicator);
            order(fields, VALUE, STRETCH, indicator);
        }
        List<Fraction> path = fields.get(PATH, List.of());
        LocalDate since = fields.get(SINCE);
        if (id != null && body != null && value != null) {
            add(new Task(
                    id.text(),
                    body.text(),
                    floor,
                    value,
                    stretch,
                    path,
                    fields.get(DOCUMENT),
                    fields.get(APPROVER),
                    fields.get(REASON),
                    since,
                    fields.at()));
        }
    }

    private void checkRound(Fields fields) {
        Period round = fields.get(ROUND);
        if (round != null
                && known.heading().year() != 0
                && !round.equals(Period.through(known.heading().year(), 12))) {
            problems.add(
                    "load.task.round",
                    fields.at(ROUND),
                    round.toString(),
                    Integer.toString(known.heading().year()));
        }
    }

    private void check(Target target, Node.Text id, Node.@Nullable Text body) {
        if (target.repeats() != null) {
            problems.add("load.repeat.reference", id.at(), target.id(), target.repeats());
        } else if (!TestCheck.byTask(target.requirement())) {
            problems.add(
                    "load.task.second",
                    id.at(),
                    target.id(),
                    target.requirement().text());
        }
        boolean told = target.bodies().isEmpty();
        if (body != null
                && !told
                && known.bodies().bodies().has(body.text())
                && !target.bodies().contains(body.text())) {
            problems.add("load.task.body", body.at(), body.text(), target.id());
        }
    }

    private @Nullable Amount amount(Fields fields, Key<Amount> key, @Nullable Indicator indicator) {
        Amount amount = fields.get(key);
        if (indicator == null) {
            return amount;
        }
        Amount fitting = known.indicators().fitting(amount, indicator, fields.at(key));
        Counts.check(fitting, indicator, fields.at(key), problems);
        return fitting;
    }

    /** Tells when the level that should be the easier one is the harder. Which is which is open where there is a bound. */
    private void order(Fields fields, Key<Amount> easy, Key<Amount> hard, Indicator indicator) {
        Amount first = amount(fields, easy, indicator);
        Amount second = amount(fields, hard, indicator);
        if (first == null || second == null || indicator.direction() == Direction.BOUND) {
            return;
        }
        int step = second.inBase().compareTo(first.inBase());
        if (indicator.direction() == Direction.HIGHER ? step < 0 : step > 0) {
            problems.add(
                    "load.task.order",
                    fields.at(easy),
                    problems.name(easy),
                    first.toString(),
                    problems.name(hard),
                    second.toString(),
                    indicator.name(),
                    problems.word(indicator.direction()));
        }
    }

    private void add(Task task) {
        List<Object> row = List.of(task.target(), task.body(), Optional.ofNullable(task.since()));
        Task first = seen.putIfAbsent(row, task);
        if (first == null) {
            tasks.add(task);
        } else {
            problems.add(
                    "load.task.duplicate",
                    task.source(),
                    task.body(),
                    task.target(),
                    first.source().toString());
        }
    }

    /** 完成市下达任务 needs the number of at least one body; a body without a row is 无任务. */
    private void targetsWithoutTask() {
        for (Target target : targets.all()) {
            if (target.scored() && TestCheck.byTask(target.requirement()) && !mentioned.contains(target.id())) {
                problems.add("load.task.missing", target.source(), target.id(), problems.name(SHEET));
            }
        }
    }
}
