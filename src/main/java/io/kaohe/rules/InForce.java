package io.kaohe.rules;

import io.kaohe.facts.Ladder;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.References;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A pack's rules with the numbers in force on a day. Immutable but for what was looked up already; for any number of threads. */
public final class InForce {
    private final Rulebook rulebook;
    private final Context context;
    private final Map<String, Ladder> ladders;
    private final boolean asksPeers;
    private final Awards awards;
    private final Adjustments adjustments;
    private final Reviews reviews;

    /** @param ladders of the pack, by name */
    InForce(Rulebook rulebook, Context context, Map<String, Ladder> ladders) {
        this(rulebook, context, ladders, Fillings.askPeers(rulebook));
    }

    private InForce(Rulebook rulebook, Context context, Map<String, Ladder> ladders, boolean asksPeers) {
        this.rulebook = rulebook;
        this.context = context;
        this.ladders = ladders;
        this.asksPeers = asksPeers;
        this.awards = new Awards(rulebook, context);
        this.adjustments = new Adjustments(rulebook, context);
        this.reviews = new Reviews(rulebook, context, ladders);
    }

    /** The same, where formulas may ask of others. */
    public InForce among(References others) {
        return new InForce(rulebook, context.among(others), ladders, asksPeers);
    }

    /** Step 3: the verdict on each measurement, in their order. One without exactly one rule has no verdict. */
    List<Judgement> judge(List<Measurement> measurements) {
        List<Judging> subjects = new ArrayList<>(measurements.size());
        for (Measurement one : measurements) {
            subjects.add(new Judging(context, one));
        }
        rulebook.run(Focus.JUDGING, subjects);
        List<Judgement> judgements = new ArrayList<>(measurements.size());
        for (Judging subject : subjects) {
            judgements.add(judgement(subject));
        }
        return judgements;
    }

    private Judgement judgement(Judging subject) {
        Rule only = rulebook.only(subject);
        if (only == null) {
            return new Judgement(subject.measurement(), null, null, null, rulebook.ids(subject));
        }
        Outcome.Judge outcome = (Outcome.Judge) only.outcome();
        return new Judgement(subject.measurement(), outcome.verdict(), only.id(), outcome.reason(), List.of());
    }

    /**
     * Steps 3 and 4, and of the targets step 10, in their order: each test judged, paid as if it were the only one, and reviewed.
     * Rules review a target by how it was judged alone, so that nothing which is paid or joined later changes it.
     */
    public List<Standing> standings(List<Due> dues) {
        return rulebook.decided(dues, context, this::ruled);
    }

    private List<Standing> ruled(List<Due> dues) {
        List<Judgement> judged = judge(dues.stream().map(Due::measurement).toList());
        List<Payable> payables = new ArrayList<>(dues.size());
        for (int at = 0; at < dues.size(); at++) {
            payables.add(new Payable(judged.get(at), dues.get(at).parts()));
        }
        return review(award(payables));
    }

    /** Step 4: the points of each part of each target, in their order; of a target that could not be judged, the most it could still earn. No light. */
    List<Standing> award(List<Payable> payables) {
        return awards.standings(payables);
    }

    /** Step 5: what has no data or no task, paid where a rule says so, in their order. */
    public List<Standing> fill(List<Standing> standings, PeerAwards peers) {
        return new Fillings(rulebook, context, peers).of(standings);
    }

    /** Whether a body may be paid by what its peers earned, so that they are to be paid first. */
    public boolean asksPeers() {
        return asksPeers;
    }

    /**
     * Step 7: what goes into the registers of a body.
     *
     * @param standings its judged and paid targets, at hand
     */
    public List<Entry> adjust(BodyStanding body, List<Standing> standings) {
        return adjustments.of(body, standings);
    }

    /** Step 10: the targets in their order, each with its light, without a name when more than one rule lights one, and its shortfalls. */
    List<Standing> review(List<Standing> standings) {
        return reviews.of(standings);
    }

    /**
     * Steps 10 and 11: the bodies in their order with lights, grades and what is proposed; a light or a grade has no name when
     * more than one rule gives one.
     *
     * @param bodies placed, each with at least one target
     * @param quotas what is left of the grades that rules gave, before anything else moves them
     */
    public List<BodyStanding> review(List<BodyStanding> bodies, UnaryOperator<List<BodyStanding>> quotas) {
        return reviews.of(bodies, quotas);
    }
}
