package io.kaohe.load;

import io.kaohe.facts.Block;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Target;
import java.util.List;
import java.util.Optional;

/** Reads {@code plan.yaml}. */
final class PlanReader {
    static final String FILE = "plan.yaml";

    private static final Key<String> TITLE = Key.required("计划", Forms.TEXT);
    private static final Key<String> DOCUMENT = Key.optional("文件", Forms.TEXT);
    private static final Key<Node.Text> BLOCK_ID = Key.required("编号", Form.NAME);
    private static final Key<String> BLOCK_NAME = Key.required("名称", Forms.TEXT);
    private static final Key<List<Fields>> BLOCKS =
            Key.optional("板块", Form.list(Form.table(Keys.of(BLOCK_ID, BLOCK_NAME))));
    private static final Key<List<Fields>> TARGETS = Key.required("目标", Form.list(Form.table(TargetKeys.KEYS)));

    static final Keys KEYS = Keys.of(TITLE, DOCUMENT, TargetKeys.BODY, TargetKeys.OWNER, BLOCKS, TARGETS);

    private PlanReader() {}

    /** A plan, empty when the file could not be read, with its targets by id. */
    record Result(Plan plan, Names<Target> targets) {}

    static Result read(Input input, Heading heading, Bodies bodies, Indicators indicators) {
        Names<Target> targets = new Names<>("load.target.unknown", input.problems());
        Optional<Fields> file = input.needed(FILE).flatMap(bytes -> input.yaml(FILE, bytes, KEYS));
        if (file.isEmpty()) {
            targets.incomplete();
            indicators.names().incomplete();
            return new Result(new Plan("", null, List.of(), List.of()), targets);
        }
        Fields plan = file.get();
        Names<Block> blocks = blocks(plan, input.problems());
        List<Fields> rows = plan.get(TARGETS, List.of());
        if (plan.has(TARGETS) && rows.isEmpty()) {
            input.problems().add("load.plan.empty", plan.at(TARGETS));
        }
        TargetReader reader = new TargetReader(heading, bodies, indicators, blocks, input.problems());
        for (Fields row : rows) {
            reader.read(row, plan.get(TargetKeys.BODY), plan.get(TargetKeys.OWNER), targets);
        }
        return new Result(new Plan(plan.get(TITLE, ""), plan.get(DOCUMENT), blocks.all(), targets.all()), targets);
    }

    private static Names<Block> blocks(Fields plan, Problems problems) {
        Names<Block> blocks = new Names<>("load.block.unknown", problems);
        for (Fields fields : plan.get(BLOCKS, List.of())) {
            Node.Text id = fields.get(BLOCK_ID);
            if (id == null) {
                blocks.incomplete();
            } else {
                blocks.add(id.text(), id.at(), new Block(id.text(), fields.get(BLOCK_NAME, id.text())));
            }
        }
        return blocks;
    }
}
