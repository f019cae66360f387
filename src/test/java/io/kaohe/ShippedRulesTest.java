package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.report.CaseResult;
import io.kaohe.rules.CaseCheck;
import io.kaohe.sketch.AssessmentSketch;
import io.kaohe.sketch.SchemeSketch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards the shipped pack: its cases pass, each rule and each number is held by a case, and the jar holds the same pack. */
class ShippedRulesTest {
    private static final Path RULES = Shell.project().resolve("rules");

    @Test
    void everyCasePasses() {
        List<CaseResult> results = Kaohe.load(RULES).test();
        assertThat(results).isNotEmpty();
        assertThat(results.stream()
                        .filter(result -> !result.passed())
                        .map(result -> result.ruleCase().source()
                                + " "
                                + result.ruleCase().name()
                                + " "
                                + result.differences()))
                .isEmpty();
    }

    /** A case that passes and names its rule fails without it: then no rule speaks, or nothing moves the grade. */
    @Test
    void everyRuleIsNeeded() {
        TreeSet<String> named = new TreeSet<>();
        PackReader.read(Folders.of(RULES)).cases().forEach(each -> named.addAll(CaseCheck.names(each)));
        assertThat(named).isEqualTo(Kaohe.load(RULES).rules().keySet());
    }

    @Test
    void everyNumberMatters() {
        Kaohe kaohe = Kaohe.load(RULES);
        Pack pack = PackReader.read(Folders.of(RULES));
        assertThat(pack.scheme().numbers()).isNotEmpty();
        pack.scheme().numbers().forEach((name, values) -> {
            List<RuleCase> cases = pack.cases().stream()
                    .filter(each -> uses(kaohe, each, name))
                    .toList();
            BigDecimal step = values.get(0).value().value().ulp().movePointLeft(2);
            boolean matters = Stream.of(step, step.negate())
                    .anyMatch(by -> cases.stream().anyMatch(each -> !passes(kaohe, moved(each, name, by))));
            assertThat(matters).as(name).isTrue();
        });
    }

    /** Whether a rule that the case names uses the number; no other case can tell that it moved. */
    private static boolean uses(Kaohe kaohe, RuleCase each, String number) {
        return CaseCheck.names(each).stream()
                .map(rule -> kaohe.rules().get(rule))
                .anyMatch(rule -> rule != null && rule.numbers().contains(number));
    }

    private static boolean passes(Kaohe kaohe, RuleCase each) {
        return CaseCheck.check(each, kaohe.assess(each.assessment(), each.round(), null))
                .passed();
    }

    private static RuleCase moved(RuleCase each, String name, BigDecimal by) {
        Assessment a = each.assessment();
        Scheme s = a.scheme();
        TreeMap<String, List<NamedNumber>> numbers = new TreeMap<>(s.numbers());
        List<NamedNumber> moved = new ArrayList<>();
        for (NamedNumber n : numbers.getOrDefault(name, List.of())) {
            Amount value = new Amount(n.value().value().add(by), n.value().unit());
            moved.add(new NamedNumber(name, value, n.clause(), n.since(), n.until(), n.source()));
        }
        numbers.put(name, moved);
        SchemeSketch scheme = SchemeSketch.like(s);
        scheme.numbers = numbers;
        Assessment with = AssessmentSketch.like(a, scheme.done());
        return new RuleCase(each.name(), with, each.round(), each.expected(), each.source());
    }

    @Test
    void jarHoldsTheSamePack() throws IOException {
        Map<String, String> folder = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                folder.put(
                        RULES.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        Map<String, String> jar = new TreeMap<>();
        ShippedPack.files().forEach((path, bytes) -> jar.put(path, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(jar).isEqualTo(folder);
    }
}
