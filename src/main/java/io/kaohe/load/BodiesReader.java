package io.kaohe.load;

import io.kaohe.facts.Body;
import io.kaohe.facts.PeerGroup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code bodies.yaml}, and {@code bodies.csv}, which has the bodies of a nation, one a row. */
final class BodiesReader {
    private static final Key<Node.Text> ID = Key.required("编号", "id", Form.NAME);
    private static final Key<String> NAME = Key.required("名称", "name", Forms.TEXT);
    private static final Key<Node.Text> PARENT = Key.optional("上级", "parent", Form.NAME);
    private static final Key<String> CATEGORY = Key.optional("类别", "category", Forms.TEXT);
    private static final Key<String> LEADER = Key.optional("联点领导", "leader", Forms.TEXT);
    private static final Key<Boolean> ASSESSED = Key.optional("参评", "assessed", Forms.YES);
    private static final Key<LocalDate> SINCE = Key.optional("自", "since", Forms.DATE);
    private static final Key<LocalDate> UNTIL = Key.optional("至", "until", Forms.DATE);
    private static final Key<List<Node.Text>> MEMBERS = Key.required("成员", "members", Form.list(Form.NAME));

    private static final Keys BODY = Keys.of(ID, NAME, PARENT, CATEGORY, LEADER, ASSESSED, SINCE, UNTIL);
    private static final Keys GROUP = Keys.of(ID, NAME, MEMBERS);
    private static final Key<List<Fields>> BODIES = Key.required("单位", "bodies", Form.list(Form.table(BODY)));
    private static final Key<List<Fields>> GROUPS = Key.optional("同类组", "groups", Form.list(Form.table(GROUP)));

    static final Sheet SHEET = new Sheet("bodies.yaml", "bodies", Keys.of(BODIES, GROUPS));

    private static final Sheet TABLE = new Sheet("bodies.csv", "bodies.csv", BODY);

    /** What may stand beside a table: a file with the peer groups alone, too. */
    private static final Sheet BESIDE = new Sheet(SHEET.file(), SHEET.part(), Keys.of(BODIES.optional(), GROUPS));

    private final Problems problems;
    private final Bodies bodies;
    private final Map<String, Node.Text> parents = new LinkedHashMap<>();

    private BodiesReader(Problems problems) {
        this.problems = problems;
        this.bodies = Bodies.none(problems);
    }

    static Bodies read(Sheets sheets) {
        BodiesReader reader = new BodiesReader(sheets.problems());
        List<Sheets.Rows> tables = sheets.tables(TABLE);
        if (tables.isEmpty()) {
            reader.files(sheets.needed(SHEET));
        } else {
            tables.forEach(reader::table);
            reader.beside(sheets);
        }
        reader.parents();
        return reader.bodies;
    }

    private void files(List<Optional<Fields>> files) {
        if (files.isEmpty()) {
            bodies.incomplete();
        }
        for (Optional<Fields> file : files) {
            if (file.isEmpty() || !file.get().has(BODIES)) {
                bodies.incomplete();
            }
            file.ifPresent(this::file);
        }
    }

    private void table(Sheets.Rows table) {
        if (!table.complete()) {
            bodies.incomplete();
        }
        table.rows().forEach(this::body);
    }

    private void beside(Sheets sheets) {
        int before = problems.count();
        List<Fields> files = sheets.any(BESIDE);
        if (problems.count() > before) {
            bodies.incomplete();
        }
        files.forEach(this::file);
    }

    private void file(Fields file) {
        file.get(BODIES, List.of()).forEach(this::body);
        file.get(GROUPS, List.of()).forEach(this::group);
    }

    private void body(Fields fields) {
        Node.Text id = fields.get(ID);
        if (id == null) {
            bodies.incomplete();
            return;
        }
        LocalDate since = fields.get(SINCE);
        LocalDate until = fields.get(UNTIL);
        if (since != null && until != null && until.isBefore(since)) {
            problems.add("load.date.order", fields.at(UNTIL), until.toString(), since.toString());
        }
        Node.Text parent = fields.get(PARENT);
        if (parent != null && !bodies.bodies().has(id.text())) {
            parents.put(id.text(), parent);
        }
        Body body = new Body(
                id.text(),
                fields.get(NAME, id.text()),
                parent == null ? null : parent.text(),
                fields.get(CATEGORY),
                fields.get(LEADER),
                fields.get(ASSESSED, true),
                since,
                until,
                fields.at());
        bodies.bodies().add(id.text(), id.at(), body);
    }

    private void group(Fields fields) {
        Node.Text id = fields.get(ID);
        if (id == null) {
            bodies.incomplete();
            return;
        }
        List<Node.Text> members = fields.get(MEMBERS, List.of());
        if (fields.has(MEMBERS) && members.isEmpty()) {
            problems.add("load.group.empty", fields.at(MEMBERS), id.text());
        }
        Set<String> seen = new HashSet<>();
        boolean known = true;
        for (Node.Text member : members) {
            bodies.bodies().look(member);
            known &= bodies.bodies().has(member.text());
            if (!seen.add(member.text())) {
                problems.add("load.group.twice", member.at(), member.text(), id.text());
            }
        }
        if (bodies.bodies().has(id.text())) {
            problems.add("load.group.body", id.at(), id.text());
        }
        List<String> ids = members.stream().map(Node.Text::text).distinct().toList();
        PeerGroup group = new PeerGroup(id.text(), fields.get(NAME, id.text()), ids, fields.at());
        bodies.groups().add(id.text(), id.at(), known ? group : null);
    }

    private void parents() {
        parents.values().forEach(bodies.bodies()::look);
        Set<String> told = new HashSet<>();
        for (String start : parents.keySet()) {
            Set<String> way = new HashSet<>();
            String at = start;
            while (parents.containsKey(at) && way.add(at)) {
                at = parents.get(at).text();
            }
            // Told once for each ring, at the body of it that the file names first.
            if (at.equals(start) && !told.contains(at)) {
                problems.add("load.body.cycle", parents.get(start).at(), start);
                told.addAll(way);
            }
        }
    }
}
