package io.kaohe.report;

import io.kaohe.facts.InputFile;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was run on what.
 *
 * @param assessment title of the assessment
 * @param plan title of the plan
 * @param document where the plan's text is kept (文件); null when the plan does not say
 * @param round the round
 * @param type what the round is for
 * @param asOf what was known by this day; null for everything in the folder
 * @param pack name of the pack
 * @param packHash SHA-256 of the pack
 * @param scheme name of the scheme
 * @param schemeHash SHA-256 of the settings' text
 * @param engine version of this program
 * @param inputs the files read, in code-point order
 */
public record Run(
        String assessment,
        String plan,
        @Nullable String document,
        Round round,
        RoundType type,
        @Nullable LocalDate asOf,
        String pack,
        String packHash,
        String scheme,
        String schemeHash,
        String engine,
        List<InputFile> inputs) {
    /** Copies the list. */
    public Run {
        inputs = List.copyOf(inputs);
    }
}
