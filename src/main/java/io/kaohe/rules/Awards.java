package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Review;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pays the parts of a target, or says what they could earn at most. */
final class Awards {
    /** The verdicts that pay before the deadline and from it on, but for those that never pay more than another. */
    private static final List<Verdict> UNDER_WAY =
            List.of(Verdict.MET_EARLY, Verdict.AHEAD, Verdict.ON_PACE, Verdict.BEHIND);

    private static final List<Verdict> DUE = List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED);

    private final Rulebook rulebook;
    private final Context context;

    Awards(Rulebook rulebook, Context context) {
        this.rulebook = rulebook;
        this.context = context;
    }

    Standing standing(Judgement judgement, List<Part> parts) {
        BigDecimal marks = parts.stream().map(Part::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        Verdict verdict = judgement.verdict();
        List<Award> awards = verdict != null && verdict.paid() ? pay(judgement, verdict, parts) : List.of();
        BigDecimal ceiling = judgement.unjudged() ? ceiling(judgement, parts) : null;
        return new Standing(judgement, marks, parts, awards, ceiling, Review.NONE);
    }

    private List<Award> pay(Judgement judgement, Verdict verdict, List<Part> parts) {
        List<Awarding> subjects = parts.stream()
                .map(part -> Awarding.of(context, judgement.measurement(), verdict, part))
                .toList();
        rulebook.run(subjects);
        return subjects.stream().map(this::award).toList();
    }

    /** The rule's points; also one rule alone cannot pay when its formula takes a number that is not known. */
    private Award award(Awarding subject) {
        Part part = subject.payable();
        Optional<Rule> only = rulebook.only(subject);
        Optional<Payment.Paid> paid = only.flatMap(rule -> new Payment(subject).pay(points(rule)));
        if (only.isEmpty() || paid.isEmpty()) {
            return new Award(part, null, null, null, rulebook.ids(subject));
        }
        return new Award(part, paid.get().points(), only.get().id(), paid.get().arithmetic(), List.of());
    }

    private @Nullable BigDecimal ceiling(Judgement judgement, List<Part> parts) {
        List<Verdict> candidates = judgement.measurement().stage() == Stage.DUE ? DUE : UNDER_WAY;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            List<Awarding> subjects = candidates.stream()
                    .map(verdict -> Awarding.supposing(context, judgement.measurement(), verdict, part))
                    .toList();
            rulebook.run(subjects);
            BigDecimal most = most(subjects);
            if (most == null) {
                return null;
            }
            sum = sum.add(most);
        }
        return sum;
    }

    /** The greatest of all rules' ceilings; null when one of them has none, or when there is no rule. */
    private @Nullable BigDecimal most(List<Awarding> subjects) {
        List<Optional<BigDecimal>> ceilings = new ArrayList<>();
        for (Awarding subject : subjects) {
            rulebook.spoken(subject).forEach(rule -> ceilings.add(new Payment(subject).ceiling(points(rule))));
        }
        if (ceilings.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        return ceilings.stream()
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::max)
                .orElse(null);
    }

    private static Outcome.Points points(Rule rule) {
        return ((Outcome.Pay) rule.outcome()).points();
    }
}
