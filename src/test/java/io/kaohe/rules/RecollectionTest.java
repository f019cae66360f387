package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Pack;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecollectionTest {
    private final Pack pack = PackReader.read(Folders.of(Path.of(System.getProperty("kaohe.basedir"), "rules")));
    private final Expanded read = ReadRules.of(pack).expanded();
    private final Expanded recalled = Recollection.of(pack).orElseThrow();

    @Test
    void itsRulesAreThoseThatWereRead() {
        assertThat(recalled.keyed().keySet())
                .containsExactlyInAnyOrderElementsOf(read.keyed().keySet());
        assertThat(recalled.keyed().values().stream().map(RecollectionTest::all))
                .containsExactlyInAnyOrderElementsOf(read.keyed().values().stream()
                        .map(RecollectionTest::all)
                        .toList());
        assertThat(ReadRules.known(pack).rules())
                .extracting(Rule::id)
                .isEqualTo(ReadRules.of(pack).rules().stream().map(Rule::id).toList());
    }

    /** Formulas are told apart by their texts. */
    private static List<String> all(Rule rule) {
        return List.of(
                rule.info().toString(),
                rule.focus().toString(),
                rule.needs().toString(),
                rule.conditions().toString(),
                rule.outcome().toString());
    }

    @Test
    void itsPiecesAreThoseThatWereRead() {
        assertThat(recalled.pieces()).isEqualTo(read.pieces());
        assertThat(recalled.pieces())
                .extracting(Piece::focus)
                .isEqualTo(read.pieces().stream().map(Piece::focus).toList());
    }

    @Test
    void keysStandForTheSame() {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> sides = new LinkedHashMap<>();
        read.constants().terms().forEach((key, term) -> {
            expected.put(key, term.toString());
            sides.put(key, recalled.constants().term(key).toString());
        });
        assertThat(sides).isEqualTo(expected);
        assertThat(recalled.constants().values()).isEqualTo(read.constants().values());
    }

    @Test
    void nothingIsRecalledOfAnotherPack() {
        Pack other =
                new Pack(pack.name(), "0", pack.rules(), pack.scheme(), pack.tables(), pack.cases(), pack.schemeText());
        assertThat(Recollection.of(other)).isEqualTo(Optional.empty());
    }
}
