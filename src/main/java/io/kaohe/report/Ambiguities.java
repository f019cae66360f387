package io.kaohe.report;

import java.util.List;

/**
 * What a meeting on a scheme has to look at.
 *
 * @param scheme title of the scheme
 * @param questions what is open
 * @param thresholds what is settled: to which side each line belongs
 */
public record Ambiguities(String scheme, List<Question> questions, List<Threshold> thresholds) {
    /** Copies the lists. */
    public Ambiguities {
        questions = List.copyOf(questions);
        thresholds = List.copyOf(thresholds);
    }
}
