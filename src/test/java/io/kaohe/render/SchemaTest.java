package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Join;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Past;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Section;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Vintage;
import io.kaohe.facts.Word;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.LedgerStep;
import io.kaohe.report.Operation;
import io.kaohe.report.Prospect;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that the schema lists are those that the program has. */
class SchemaTest {
    private static final Map<String, Word[]> WORDS = Map.ofEntries(
            Map.entry("/$defs/verdict", Verdict.values()),
            Map.entry("/$defs/prospect", Prospect.values()),
            Map.entry("/$defs/level", Level.values()),
            Map.entry("/$defs/target/properties/commitment", Commitment.values()),
            Map.entry("/$defs/target/properties/importance", Importance.values()),
            Map.entry("/$defs/target/properties/nature", Nature.values()),
            Map.entry("/$defs/target/properties/setter", Setter.values()),
            Map.entry("/$defs/target/properties/stage", Stage.values()),
            Map.entry("/$defs/target/properties/state", DataState.values()),
            Map.entry("/$defs/target/properties/finality", Finality.values()),
            Map.entry("/$defs/target/properties/requirement/properties/join", Join.values()),
            Map.entry("/$defs/target/properties/indicator/properties/direction", Direction.values()),
            Map.entry("/$defs/target/properties/indicator/properties/kind", DataKind.values()),
            Map.entry("/$defs/target/properties/indicator/properties/frequency", Frequency.values()),
            Map.entry("/$defs/target/properties/indicator/properties/decider", Decider.values()),
            Map.entry("/$defs/target/properties/indicator/properties/secrecy", Secrecy.values()),
            Map.entry("/$defs/test/properties/kind", RequirementKind.values()),
            Map.entry("/$defs/test/properties/past", Past.values()),
            Map.entry("/$defs/fact/properties/role", Role.values()),
            Map.entry("/$defs/fact/properties/basis", Basis.values()),
            Map.entry("/$defs/fact/properties/missing", Missing.values()),
            Map.entry("/$defs/fact/properties/kind", FigureKind.values()),
            Map.entry("/$defs/fact/properties/status", FigureStatus.values()),
            Map.entry("/$defs/fact/properties/vintage", Vintage.values()),
            Map.entry("/$defs/step/properties/operation", Operation.values()),
            Map.entry("/$defs/ledgerLine/properties/step", LedgerStep.values()),
            Map.entry("/$defs/run/properties/type", RoundType.values()),
            Map.entry("/$defs/rounding/properties/mode", RoundingMode.values()),
            Map.entry("/$defs/scheme/properties/tie", Placing.values()),
            Map.entry("/$defs/scheme/properties/sections/properties/review/items", Section.values()));

    static List<String> lists() {
        return WORDS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListOfWordsIsTheVocabulary(String path) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream("/io/kaohe/report.schema.json")) {
            JsonNode words = new ObjectMapper()
                    .readTree(Objects.requireNonNull(stream))
                    .at(path)
                    .get("enum");
            assertThat(words.valueStream().map(JsonNode::asText))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Objects.requireNonNull(WORDS.get(path)))
                            .map(Word::code)
                            .toList());
        }
    }
}
