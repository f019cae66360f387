package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Round;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.rules.ClassicCompiler;
import io.kaohe.rules.RulePack;
import io.kaohe.rules.Trials;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The executable model says what Drools says when it compiles as it always did: same packs, same facts, same bytes. */
class BothWaysTest {
    private static final Pack SHIPPED = pack("rules");
    private static final List<RulePack> BOTH = both(SHIPPED);

    private static Pack pack(String folder) {
        return PackReader.read(Folders.of(Shell.project().resolve(folder)));
    }

    private static List<RulePack> both(Pack pack) {
        return List.of(RulePack.compile(pack), ClassicCompiler.compile(pack));
    }

    static Stream<Arguments> rounds() {
        return Stream.of(
                Arguments.of("xiangxi-2022", new Round(2022, 9)),
                Arguments.of("xiangxi-2022", new Round(2022, 12)),
                Arguments.of("lishui-5g-2020", new Round(2020, 12)),
                Arguments.of("hard-cases", new Round(2022, 12)),
                Arguments.of("hard-cases", new Round(2022, 6)),
                Arguments.of("three-rounds", new Round(2022, 12)),
                Arguments.of("growth-as-published", new Round(2018, 12)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyByteOfAReport(String example, Round round) {
        Path folder = Shell.project().resolve("examples").resolve(example);
        Kaohe door = Kaohe.load(Shell.project().resolve("rules"));
        Assessment assessment = door.read(folder);
        List<String> said = BOTH.stream()
                .map(rules -> Assessing.of(SHIPPED, rules, assessment, round).report())
                .map(report -> Format.JSON.render(report, new View(null, true, false)))
                .toList();
        assertThat(said.get(0)).isEqualTo(said.get(1)).contains("verdict");
    }

    static Stream<String> packs() {
        return Stream.of(
                "rules", "examples/schemes/against-others", "examples/schemes/lights", "examples/schemes/per-point");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyCaseOfAPack(String folder) {
        Pack pack = pack(folder);
        List<String> said = both(pack).stream()
                .map(rules -> new Trials(
                        pack,
                        rules,
                        (under, each) -> Assessing.of(pack, under, each.assessment(), each.round())
                                .report()))
                .map(trials -> trials.results().toString())
                .toList();
        assertThat(said.get(0)).isEqualTo(said.get(1)).isNotEmpty();
    }
}
