package io.kaohe.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan promises about an indicator (目标).
 *
 * @param id the target's number in the plan
 * @param block id of its block; null outside any
 * @param indicator id of what is measured
 * @param requirement what is required
 * @param quote the plan's own sentence
 * @param weight full marks in points (权重); null for an equal share of what the scheme distributes
 * @param parts declared parts (分项); empty for the one part 完成
 * @param deadline the last day (截止), within the plan year
 * @param bodies ids of the bodies that answer for it, in the order of the bodies file
 * @param group id of the peer group it was given to, for ranks among peers; null when given to single bodies
 * @param owner who leads (责任单位)
 * @param support who supports (协同)
 * @param commitment how strongly it is promised
 * @param importance major or routine
 * @param nature binding or anticipatory
 * @param setter assigned from above or own
 * @param ladder name of the scheme's ladder that its stages stand on (阶梯); null when no test asks for a stage
 * @param repeats id of the target that it repeats (重复于): shown with that one's verdict, and not scored; null otherwise
 * @param doubt how the sentence may be meant (存疑), until a person confirms a reading: not scored; null when there is none
 * @param source where it is written
 */
public record Target(
        String id,
        @Nullable String block,
        String indicator,
        Requirement requirement,
        @Nullable String quote,
        @Nullable BigDecimal weight,
        List<Part> parts,
        LocalDate deadline,
        List<String> bodies,
        @Nullable String group,
        @Nullable String owner,
        List<String> support,
        Commitment commitment,
        Importance importance,
        Nature nature,
        Setter setter,
        @Nullable String ladder,
        @Nullable String repeats,
        @Nullable String doubt,
        Source source) {
    /** Copies the lists. */
    public Target {
        parts = List.copyOf(parts);
        bodies = List.copyOf(bodies);
        support = List.copyOf(support);
    }

    /** Whether it has a share of what the scheme distributes: it is scored, says no marks of its own, and its figures can be judged. */
    public boolean shares() {
        return scored() && weight == null && parts.isEmpty() && !qualitative();
    }

    /** Whether only a person can judge it (定性). */
    public boolean qualitative() {
        return requirement.test().kind() == RequirementKind.QUALITATIVE;
    }

    /** Whether its marks can ever be at stake: neither a repeat nor in doubt. */
    public boolean scored() {
        return repeats == null && doubt == null;
    }
}
