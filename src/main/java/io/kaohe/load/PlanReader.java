package io.kaohe.load;

import io.kaohe.facts.Block;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Target;
import java.util.List;
import java.util.Optional;

/** Reads {@code plan.yaml}. */
final class PlanReader {
    private static final Key<String> TITLE = Key.required("计划", "name", Forms.TEXT);
    private static final Key<String> DOCUMENT = Key.optional("文件", "document", Forms.TEXT);
    private static final Key<List<Fields>> BLOCKS =
            Key.optional("板块", "blocks", Form.list(Form.table(BlockReader.KEYS)));
    private static final Key<List<Fields>> TARGETS =
            Key.required("目标", "targets", Form.list(Form.table(TargetKeys.KEYS)));

    static final Sheet SHEET = new Sheet(
            "plan.yaml", "plan", Keys.of(TITLE, DOCUMENT, TargetKeys.BODY, TargetKeys.OWNER, BLOCKS, TARGETS));

    private PlanReader() {}

    /** A plan, empty when the file could not be read, with its targets by id. */
    record Result(Plan plan, Names<Target> targets) {}

    static Result read(Sheets sheets, Known known) {
        Names<Target> targets = new Names<>("load.target.unknown", known.problems());
        Optional<Fields> file = sheets.own(SHEET);
        if (file.isEmpty()) {
            targets.incomplete();
            known.indicators().names().incomplete();
            return new Result(new Plan("", null, List.of(), List.of()), targets);
        }
        Fields plan = file.get();
        Names<Block> blocks = blocks(plan, known.problems());
        List<Fields> written = plan.get(TARGETS);
        List<Fields> rows = written == null ? List.of() : written;
        if (written != null && written.isEmpty()) {
            known.problems().add("load.plan.empty", plan.at(TARGETS));
        }
        targets(rows, plan, targets, new TargetReader(known, blocks), known);
        return new Result(new Plan(plan.get(TITLE, ""), plan.get(DOCUMENT), blocks.all(), targets.all()), targets);
    }

    private static void targets(
            List<Fields> rows, Fields plan, Names<Target> targets, TargetReader reader, Known known) {
        Repeats repeats = new Repeats(targets, known.problems());
        for (Fields row : rows) {
            Node.Text id = row.get(TargetKeys.ID);
            if (id == null) {
                targets.incomplete();
                known.indicators().names().incomplete();
            } else if (row.has(TargetKeys.REPEATS)) {
                repeats.add(row, id);
            } else {
                targets.add(id.text(), id.at(), reader.read(row, id, plan));
            }
        }
        repeats.resolve(reader);
    }

    private static Names<Block> blocks(Fields plan, Problems problems) {
        Names<Block> blocks = new Names<>("load.block.unknown", problems);
        BlockReader reader = new BlockReader(problems);
        for (Fields fields : plan.get(BLOCKS, List.of())) {
            Node.Text id = fields.get(BlockReader.ID);
            if (id == null) {
                blocks.incomplete();
            } else {
                blocks.add(id.text(), id.at(), reader.read(fields, id));
            }
        }
        return blocks;
    }
}
