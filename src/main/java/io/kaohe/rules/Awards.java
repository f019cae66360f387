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
import java.util.Iterator;
import java.util.List;
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
        List<Awarding> subjects = new ArrayList<>(payables.size());
        for (Payable payable : payables) {
            ask(payable, subjects);
        }
        rulebook.run(Focus.AWARDING, subjects);
        List<Standing> standings = new ArrayList<>(payables.size());
        Iterator<Awarding> asked = subjects.iterator();
        for (Payable payable : payables) {
            standings.add(standing(payable, asked));
        }
        return standings;
    }

    /**
     * Adds what rules look at to pay a target: a subject for each part where it is paid; where it is not judged, of each part one
     * for every verdict that it might get.
     */
    private void ask(Payable payable, List<Awarding> subjects) {
        Judgement judgement = payable.judgement();
        Measurement measured = judgement.measurement();
        Verdict verdict = judgement.verdict();
        if (judgement.unjudged()) {
            for (Part part : payable.parts()) {
                for (Verdict candidate : candidates(measured)) {
                    subjects.add(Awarding.supposing(context, measured, candidate, part));
                }
            }
        } else if (verdict != null && verdict.paid()) {
            for (Part part : payable.parts()) {
                subjects.add(Awarding.of(context, measured, verdict, part));
            }
        }
    }

    private static List<Verdict> candidates(Measurement measured) {
        return measured.stage() == Stage.DUE ? DUE : UNDER_WAY;
    }

    /** @param asked what was added of it comes next */
    private Standing standing(Payable payable, Iterator<Awarding> asked) {
        Judgement judgement = payable.judgement();
        List<Part> parts = payable.parts();
        BigDecimal marks = parts.size() == 1 ? parts.get(0).marks() : marks(parts);
        Verdict verdict = judgement.verdict();
        if (judgement.unjudged()) {
            int candidates = candidates(judgement.measurement()).size();
            return new Standing(judgement, marks, parts, List.of(), ceiling(parts, candidates, asked), Review.NONE);
        }
        boolean paid = verdict != null && verdict.paid();
        return new Standing(judgement, marks, parts, paid ? awards(parts, asked) : List.of(), null, Review.NONE);
    }

    private List<Award> awards(List<Part> parts, Iterator<Awarding> asked) {
        if (parts.size() == 1) {
            return List.of(award(asked.next()));
        }
        List<Award> awards = new ArrayList<>(parts.size());
        parts.forEach(part -> awards.add(award(asked.next())));
        return awards;
    }

    private static BigDecimal marks(List<Part> parts) {
        BigDecimal marks = BigDecimal.ZERO;
        for (Part part : parts) {
            marks = marks.add(part.marks());
        }
        return marks;
    }

    /** One rule alone cannot pay either when its formula takes a number that is not known. */
    static Award paid(PartSubject subject, Rule rule) {
        Award award = new Payment(subject).pay(points(rule), rule.id());
        return award == null ? new Award(subject.payable(), null, null, null, List.of(rule.id())) : award;
    }

    /** The rule's points. */
    private Award award(Awarding subject) {
        Rule only = rulebook.only(subject);
        return only == null
                ? new Award(subject.payable(), null, null, null, rulebook.ids(subject))
                : paid(subject, only);
    }

    /** What the parts could earn at most; null when a rule has no ceiling for one of them, or there is no rule. */
    private @Nullable BigDecimal ceiling(List<Part> parts, int candidates, Iterator<Awarding> asked) {
        @Nullable BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            List<Awarding> subjects = new ArrayList<>(candidates);
            for (int at = 0; at < candidates; at++) {
                subjects.add(asked.next());
            }
            BigDecimal most = most(subjects);
            sum = sum == null || most == null ? null : sum.add(most);
        }
        return sum;
    }

    /** The greatest of all rules' ceilings; null when one of them has none, or when there is no rule. */
    private @Nullable BigDecimal most(List<Awarding> subjects) {
        @Nullable BigDecimal most = null;
        for (Awarding subject : subjects) {
            for (Rule rule : rulebook.spoken(subject)) {
                BigDecimal ceiling = new Payment(subject).ceiling(points(rule));
                if (ceiling == null) {
                    return null;
                }
                most = most == null ? ceiling : most.max(ceiling);
            }
        }
        return most;
    }

    private static Outcome.Points points(Rule rule) {
        return ((Outcome.Pay) rule.outcome()).points();
    }
}
