package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final List<Report> ALL = List.of(
            Reports.behind(),
            Reports.league(),
            Reports.provisional(),
            Reports.nothingDue(),
            RoundReports.quarter(),
            RoundReports.halfYear(),
            RoundReports.year(),
            RoundReports.nothing());

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void everyReportFollowsTheSchema() throws IOException {
        JsonNode schema = schema();
        for (Report report : ALL) {
            assertThat(SchemaCheck.errors(schema, json(report, null))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String text = Format.JSON
                .render(Reports.behind(), new View(null, false, false))
                .replace("\"grade\": null", "\"grade\": 1, \"mark\": 2");

        assertThat(SchemaCheck.errors(schema(), mapper.readTree(text)))
                .containsExactlyInAnyOrder(
                        "/bodies/0/grade is not \"object\"",
                        "/bodies/0/grade is not \"null\"",
                        "/bodies/0/mark is not a key of the schema");
    }

    @Test
    void theLedgerAddsUpToThePoints() throws IOException {
        for (Report report : ALL) {
            for (JsonNode body : json(report, null).get("bodies")) {
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode line : body.get("ledger")) {
                    sum = sum.add(line.get("points").isNull() ? BigDecimal.ZERO : decimal(line.get("points")));
                }
                assertThat(sum).isEqualByComparingTo(decimal(body.at("/score/points")));
            }
        }
    }

    @Test
    void aBodyCanBeShownAlone() throws IOException {
        JsonNode json = json(Reports.league(), "county-5");

        assertThat(json.get("bodies")).hasSize(1);
        assertThat(json.at("/bodies/0/body/name").asText()).isEqualTo("云和县");
        assertThat(json.get("shortfalls")).hasSize(1);
        assertThat(json.at("/shortfalls/0/body").asText()).isEqualTo("county-5");
    }

    private JsonNode json(Report report, @Nullable String body) throws IOException {
        return mapper.readTree(Format.JSON.render(report, new View(body, false, false)));
    }

    private JsonNode schema() throws IOException {
        try (InputStream stream = JsonReportTest.class.getResourceAsStream("/io/kaohe/report.schema.json")) {
            return mapper.readTree(Objects.requireNonNull(stream));
        }
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }
}
