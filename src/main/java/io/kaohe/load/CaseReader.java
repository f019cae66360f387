package io.kaohe.load;

import io.kaohe.facts.Round;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the cases beside a pack's rules. */
final class CaseReader {
    private static final Key<List<Fields>> CASES = Key.required("用例", "cases", Form.list(Form.table(CaseKeys.KEYS)));

    static final Keys KEYS = Keys.of(CASES);

    private CaseReader() {}

    static List<RuleCase> read(String path, Input input, Scheme scheme) {
        Problems problems = input.problems();
        Optional<Fields> file = input.bytes(path).flatMap(bytes -> input.yaml(path, bytes, KEYS));
        List<RuleCase> cases = new ArrayList<>();
        for (Fields fields : file.map(found -> found.get(CASES, List.of())).orElse(List.of())) {
            read(fields, scheme, problems).ifPresent(cases::add);
        }
        return cases;
    }

    private static Optional<RuleCase> read(Fields fields, Scheme scheme, Problems problems) {
        String name = fields.get(CaseKeys.NAME, "");
        Asked asked = fields.get(CaseKeys.REQUIREMENT);
        SortedMap<String, String> expected = expected(fields, problems);
        var period = fields.get(CaseKeys.ROUND);
        if (period == null || asked == null) {
            return Optional.empty();
        }
        Round round = Round.of(period);
        CaseFacts facts = new CaseFacts(fields, round, asked, problems);
        String method = fields.get(CaseKeys.METHOD);
        Scheme under = method == null ? scheme : scheme.paying(method);
        return Optional.of(
                new RuleCase(name, facts.assessment(name, under.withoutQuotas()), round, expected, fields.at()));
    }

    private static SortedMap<String, String> expected(Fields fields, Problems problems) {
        SortedMap<String, String> expected = new TreeMap<>();
        for (Key<?> key : CaseKeys.EXPECTED) {
            fields.get(key);
            String text = fields.get(Key.optional(key.name(), key.english(), Forms.TEXT));
            if (text != null) {
                expected.put(key.name(), text);
            }
        }
        if (CaseKeys.EXPECTED.stream().noneMatch(fields::has)) {
            problems.add("load.case.nothing", fields.at());
        }
        return expected;
    }
}
