package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Reason;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pays in step 5 what has no data, or no task: a target as a whole, or not at all. */
final class Fillings {
    private final Rulebook rulebook;
    private final Context context;
    private final PeerAwards peers;

    Fillings(Rulebook rulebook, Context context, PeerAwards peers) {
        this.rulebook = rulebook;
        this.context = context;
        this.peers = peers;
    }

    /** Whether a rule pays by what peers earned. */
    static boolean askPeers(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(rule -> rule.focus() == Focus.MISSING)
                .anyMatch(Fillings::byPeers);
    }

    /** The same in their order; those that a rule pays, with what it pays. */
    List<Standing> of(List<Standing> standings) {
        if (!rulebook.looksAt(Focus.MISSING)) {
            return standings;
        }
        List<List<Filling>> parts = standings.stream().map(this::parts).toList();
        rulebook.run(Focus.MISSING, parts.stream().flatMap(List::stream).toList());
        List<Standing> filled = new ArrayList<>();
        for (int at = 0; at < standings.size(); at++) {
            Standing standing = standings.get(at);
            List<Filling> asked = parts.get(at);
            filled.add(awards(asked).map(standing::paid).orElseGet(() -> alone(standing, asked)));
        }
        return filled;
    }

    /** A rule would have paid by what peers earned, and none of them earned anything: the reader is told. */
    private Standing alone(Standing standing, List<Filling> parts) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(rulebook.only(part))
                        .filter(Fillings::byPeers)
                        .filter(rule ->
                                peers.mean(part.measurement(), part.payable()).isEmpty()))
                .findFirst()
                .map(rule -> standing.flagged(Reason.of("report.flag.no-peers", rule.id())))
                .orElse(standing);
    }

    private static boolean byPeers(Rule rule) {
        return rule.outcome() instanceof Outcome.Fill fill && fill.points() instanceof Outcome.PeerMean;
    }

    private List<Filling> parts(Standing standing) {
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        if (verdict == null || !verdict.fillable() || !standing.awards().isEmpty()) {
            return List.of();
        }
        return standing.parts().stream()
                .map(part -> new Filling(context, judgement.measurement(), verdict, part))
                .toList();
    }

    /** One a part; empty where no rule speaks of one of them, or nobody earned anything that it could be paid by. */
    private Optional<List<Award>> awards(List<Filling> parts) {
        List<Award> awards = new ArrayList<>();
        for (Filling part : parts) {
            Optional<Award> award = award(part);
            if (award.isEmpty()) {
                return Optional.empty();
            }
            awards.add(award.get());
        }
        return awards.isEmpty() ? Optional.empty() : Optional.of(awards);
    }

    private Optional<Award> award(Filling subject) {
        Part part = subject.payable();
        Rule rule = rulebook.only(subject);
        if (rule == null) {
            List<String> rules = rulebook.ids(subject);
            return rules.isEmpty() ? Optional.empty() : Optional.of(new Award(part, null, null, null, rules));
        }
        Outcome.Points points = ((Outcome.Fill) rule.outcome()).points();
        Payment payment = new Payment(subject);
        if (points instanceof Outcome.PeerMean) {
            return peers.mean(subject.measurement(), part).map(mean -> payment.mean(mean, rule.id()));
        }
        Award award = payment.pay(points, rule.id());
        return Optional.of(award == null ? new Award(part, null, null, null, List.of(rule.id())) : award);
    }
}
