package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.report.Problem;
import java.util.List;

/**
 * The rule pack that an assessment names.
 *
 * @param path as written
 * @param source where it is written
 * @param beside what else is wrong there: without a pack nothing more of the assessment is read
 */
public record NamedPack(String path, Source source, List<Problem> beside) {
    public NamedPack {
        beside = List.copyOf(beside);
    }
}
