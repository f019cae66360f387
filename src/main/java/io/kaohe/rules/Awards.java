package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
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

/** Pays the parts of targets, or says what they could earn at most. */
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

    /** All in one working memory, in their order. */
    List<Standing> standings(List<Payable> payables) {
        List<Paying> all = new ArrayList<>(payables.size());
        List<Awarding> subjects = new ArrayList<>(payables.size());
        for (Payable payable : payables) {
            Paying paying = paying(payable);
            all.add(paying);
            subjects.addAll(paying.parts());
            paying.most().forEach(subjects::addAll);
        }
        rulebook.runApart(Focus.AWARDING, subjects);
        List<Standing> standings = new ArrayList<>(all.size());
        for (Paying paying : all) {
            standings.add(standing(paying));
        }
        return standings;
    }

    /**
     * What rules look at to pay a target.
     *
     * @param parts a subject each where the target is paid
     * @param most where it is not judged, of each part a subject for every verdict that it might get
     */
    private record Paying(Payable payable, List<Awarding> parts, List<List<Awarding>> most) {}

    private Paying paying(Payable payable) {
        Judgement judgement = payable.judgement();
        Measurement measured = judgement.measurement();
        Verdict verdict = judgement.verdict();
        if (!judgement.unjudged()) {
            List<Awarding> parts = new ArrayList<>(1);
            if (verdict != null && verdict.paid()) {
                for (Part part : payable.parts()) {
                    parts.add(Awarding.of(context, measured, verdict, part));
                }
            }
            return new Paying(payable, parts, List.of());
        }
        List<Verdict> candidates = measured.stage() == Stage.DUE ? DUE : UNDER_WAY;
        List<List<Awarding>> most = payable.parts().stream()
                .map(part -> candidates.stream()
                        .map(candidate -> Awarding.supposing(context, measured, candidate, part))
                        .toList())
                .toList();
        return new Paying(payable, List.of(), most);
    }

    private Standing standing(Paying paying) {
        Judgement judgement = paying.payable().judgement();
        List<Part> parts = paying.payable().parts();
        BigDecimal marks = parts.size() == 1 ? parts.get(0).marks() : marks(parts);
        List<Award> awards = new ArrayList<>(1);
        for (Awarding subject : paying.parts()) {
            awards.add(award(subject));
        }
        BigDecimal ceiling = judgement.unjudged() ? ceiling(paying.most()) : null;
        return new Standing(judgement, marks, parts, awards, ceiling, Review.NONE);
    }

    private static BigDecimal marks(List<Part> parts) {
        BigDecimal marks = BigDecimal.ZERO;
        for (Part part : parts) {
            marks = marks.add(part.marks());
        }
        return marks;
    }

    /** The rule's points; also one rule alone cannot pay when its formula takes a number that is not known. */
    private Award award(Awarding subject) {
        Part part = subject.payable();
        Rule only = rulebook.only(subject).orElse(null);
        Payment.Paid paid =
                only == null ? null : new Payment(subject).pay(points(only)).orElse(null);
        if (only == null || paid == null) {
            return new Award(part, null, null, null, rulebook.ids(subject));
        }
        return Award.paid(part, paid.points(), only.id(), paid.working());
    }

    private @Nullable BigDecimal ceiling(List<List<Awarding>> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Awarding> subjects : parts) {
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
