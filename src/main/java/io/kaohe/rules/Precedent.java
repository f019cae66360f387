package io.kaohe.rules;

import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a target with one part was decided, by one rule each: whatever no rule can tell apart from it is decided so too, by its own
 * numbers.
 *
 * @param rule id of the rule that judged it
 * @param reason the rule's own words
 * @param pays the rule that pays it; null where nothing is due
 */
record Precedent(
        Verdict verdict,
        String rule,
        String reason,
        @Nullable Rule pays,
        Review review) {
    /** Empty where not exactly one rule judged it, or pays it, or where it could not be judged. */
    static Optional<Precedent> of(Standing decided, RuleIndex rules) {
        Judgement judgement = decided.judgement();
        Verdict verdict = judgement.verdict();
        String rule = judgement.rule();
        String reason = judgement.reason();
        if (verdict == null || rule == null || reason == null || judgement.unjudged()) {
            return Optional.empty();
        }
        List<Award> awards = decided.awards();
        if (awards.isEmpty()) {
            return Optional.of(new Precedent(verdict, rule, reason, null, decided.review()));
        }
        return Optional.ofNullable(awards.get(0).rule())
                .flatMap(rules::rule)
                .map(pays -> new Precedent(verdict, rule, reason, pays, decided.review()));
    }

    /** What it is for another one. */
    Standing of(Due due, Sighted seen) {
        Judgement judgement = new Judgement(due.measurement(), verdict, rule, reason, List.of());
        List<Award> awards = pays == null ? List.of() : List.of(Awards.paid(seen, pays));
        return new Standing(judgement, seen.payable().marks(), due.parts(), awards, null, review);
    }
}
