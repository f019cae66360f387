package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Pack;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.report.CaseResult;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.RuleNeed;
import io.kaohe.rules.CaseCheck;
import io.kaohe.rules.RulePack;
import io.kaohe.rules.Trials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tests that guard every pack of rules in the tree, the shipped one and those of examples: its cases pass, every rule is
 * needed and complete, every number matters, and order does not.
 */
class PacksTest {
    /** What is said of a pack does not change, and takes seconds to find out. */
    private static final Map<Path, Tested> TESTED = new TreeMap<>();

    private record Tested(Pack pack, RulePack rules, Trials trials) {
        static Tested of(Path folder) {
            Pack pack = PackReader.read(Folders.of(folder));
            RulePack rules = RulePack.compile(pack);
            return new Tested(pack, rules, trials(pack, rules));
        }

        static Trials trials(Pack pack, RulePack rules) {
            return new Trials(
                    pack,
                    rules,
                    (under, each) -> Assessing.of(pack, under, each.assessment(), each.round())
                            .report());
        }
    }

    /** The shipped pack, and every folder under the examples' schemes that has settings and rules. */
    static List<Path> packs() throws IOException {
        List<Path> packs = new ArrayList<>(List.of(Shell.project().resolve("rules")));
        Path schemes = Shell.project().resolve("examples/schemes");
        if (Files.isDirectory(schemes)) {
            try (Stream<Path> folders = Files.walk(schemes)) {
                for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                    if (Files.exists(folder.resolve("scheme.yaml")) && holdsRules(folder)) {
                        packs.add(folder);
                    }
                }
            }
        }
        return packs;
    }

    private static boolean holdsRules(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".dslr"));
        }
    }

    private static Tested tested(Path pack) {
        return TESTED.computeIfAbsent(pack, Tested::of);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyCasePasses(Path pack) {
        assertThat(tested(pack).trials().results()).isNotEmpty();
        assertThat(tested(pack).trials().results())
                .filteredOn(result -> !result.passed())
                .map(result ->
                        result.ruleCase().source() + " " + result.ruleCase().name() + result.differences())
                .isEmpty();
    }

    /** Without it, a case fails. */
    @ParameterizedTest
    @MethodSource("packs")
    void everyRuleIsNeeded(Path pack) {
        assertThat(tested(pack).trials().needs(tested(pack).rules().rules().keySet()))
                .filteredOn(need -> !need.needed())
                .isEmpty();
    }

    /** It says what it is and whose clause it follows, a case names it, and there are cases in which it keeps silent. */
    @ParameterizedTest
    @MethodSource("packs")
    void everyRuleIsComplete(Path pack) {
        Map<String, RuleInfo> rules = tested(pack).rules().rules();
        int cases = tested(pack).pack().cases().size();
        assertThat(rules.values())
                .allSatisfy(rule -> assertThat(Stream.of(rule.title(), rule.clause(), rule.explanation(), rule.advice())
                                .filter(text -> text != null))
                        .as(rule.id())
                        .noneMatch(text -> text.isBlank() || text.contains("请填写")));
        TreeSet<String> named = new TreeSet<>();
        tested(pack).pack().cases().forEach(each -> named.addAll(CaseCheck.names(each)));
        assertThat(named).isEqualTo(rules.keySet());
        assertThat(tested(pack).trials().needs(rules.keySet()))
                .extracting(RuleNeed::cases)
                .allMatch(spoken -> spoken < cases);
    }

    /** Moved by one in its last digit, a case fails. */
    @ParameterizedTest
    @MethodSource("packs")
    void everyNumberMatters(Path pack) {
        assertThat(tested(pack).trials().holds(tested(pack).rules().rules().keySet()))
                .filteredOn(number -> !number.held())
                .map(NumberHold::toString)
                .isEmpty();
    }

    /** The same rules, files and rules within a file from the last to the first. */
    @ParameterizedTest
    @MethodSource("packs")
    void orderDoesNotMatter(Path folder) {
        Pack pack = tested(folder).pack();
        List<Pack.RuleText> files = new ArrayList<>();
        for (Pack.RuleText file : pack.rules()) {
            List<String> rules = new ArrayList<>(Arrays.asList(file.text().split("(?m)(?<=^结束$)", -1)));
            Collections.reverse(rules);
            files.add(0, new Pack.RuleText(file.path(), String.join("\n", rules)));
        }
        Pack turned = new Pack(
                pack.name(), pack.hash(), files, pack.scheme(), pack.tables(), pack.cases(), pack.schemeText());
        List<CaseResult> results =
                Tested.trials(turned, RulePack.compile(turned)).results();
        assertThat(results).isEqualTo(tested(folder).trials().results());
    }
}
