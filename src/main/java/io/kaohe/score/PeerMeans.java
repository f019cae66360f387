package io.kaohe.score;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Target;
import io.kaohe.report.Award;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What bodies earned by figures, kept as sums alone: of a nation nothing more is needed for a mean. Peers are the members of the
 * target's group, where it has one, else those of the same class under the same parent.
 */
public final class PeerMeans implements PeerAwards {
    private final Map<String, Set<String>> members;
    private final Map<Among, Earned> sums = new HashMap<>();

    /** @param groups the peer groups that targets name */
    public PeerMeans(List<PeerGroup> groups) {
        this.members = groups.stream().collect(Collectors.toMap(PeerGroup::id, group -> Set.copyOf(group.members())));
    }

    /** Those who are looked at together for a part of a target. */
    private record Among(String target, String part, Optional<Ranking.Peers> peers) {}

    /** What they earned so far: points over full marks, added up, and how many they are. */
    private record Earned(Fraction rates, int bodies) {
        Earned plus(Earned other) {
            return new Earned(rates.plus(other.rates), bodies + other.bodies);
        }
    }

    /** Adds what was awarded to a body, before anything is paid for want of data. */
    public void add(List<Standing> paid) {
        for (Standing standing : paid) {
            Measurement measured = standing.judgement().measurement();
            if (belongs(measured)) {
                standing.awards().forEach(award -> add(measured, award));
            }
        }
    }

    private void add(Measurement measured, Award award) {
        BigDecimal points = award.points();
        BigDecimal marks = award.part().marks();
        if (points != null && marks.signum() > 0) {
            sums.merge(among(measured, award.part()), new Earned(new Fraction(points, marks), 1), Earned::plus);
        }
    }

    @Override
    public Optional<Mean> mean(Measurement of, Part part) {
        return Optional.ofNullable(sums.get(among(of, part)))
                .filter(earned -> belongs(of))
                .map(earned -> new Mean(earned.rates().dividedBy(Fraction.of(earned.bodies())), earned.bodies()));
    }

    private boolean belongs(Measurement measured) {
        String group = measured.target().group();
        return group == null
                || members.getOrDefault(group, Set.of())
                        .contains(measured.body().id());
    }

    private static Among among(Measurement measured, Part part) {
        Target target = measured.target();
        Body body = measured.body();
        return new Among(
                target.id(),
                part.name(),
                target.group() == null ? Optional.of(Ranking.Peers.of(body)) : Optional.empty());
    }
}
