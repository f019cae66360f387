package io.kaohe.load;

import io.kaohe.facts.Occasion;
import io.kaohe.facts.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads 分项, the parts of a target's points. */
final class Parts {
    private static final Key<Node.Text> NAME = Key.required("名称", "name", Form.NAME);
    private static final Key<BigDecimal> MARKS = Key.required("满分", "marks", Forms.MARKS);

    static final Key<Node.Text> METHOD = Key.optional("方法", "method", Form.NAME);

    static final Key<List<Fields>> PARTS =
            Key.optional("分项", "parts", Form.list(Form.table(Keys.of(NAME, MARKS, METHOD))));

    private Parts() {}

    /** What the parts are paid by, where they say it themselves. */
    static List<Node.Text> methods(Fields target) {
        List<Node.Text> methods = new ArrayList<>();
        for (Fields fields : target.get(PARTS, List.of())) {
            Node.Text method = fields.get(METHOD);
            if (method != null) {
                methods.add(method);
            }
        }
        return methods;
    }

    static List<Part> read(Fields target, Problems problems) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields fields : target.get(PARTS, List.of())) {
            Node.Text name = fields.get(NAME);
            BigDecimal marks = fields.get(MARKS);
            if (name != null && !names.add(name.text())) {
                problems.add("load.part.twice", name.at(), name.text());
            } else if (name != null && marks != null) {
                Node.Text method = fields.get(METHOD);
                parts.add(new Part(
                        name.text(),
                        marks,
                        Collections.emptySortedMap(),
                        method == null ? null : method.text(),
                        Occasion.EVERY,
                        null));
            }
        }
        return parts;
    }
}
