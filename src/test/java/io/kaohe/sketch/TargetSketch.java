package io.kaohe.sketch;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A firm, routine target of body a on indicator x: at least 1家 by the end of 2022. */
public final class TargetSketch {
    public String id = "t";
    public @Nullable String block;
    public String indicator = "x";
    public Requirement requirement = Requirement.of("1家", new Test.AtLeast(Amount.of("1", "家"), false));
    public @Nullable String quote;
    public @Nullable BigDecimal weight;
    public List<Part> parts = List.of();
    public LocalDate deadline = LocalDate.of(2022, 12, 31);
    public List<String> bodies = List.of("a");
    public @Nullable String group;
    public @Nullable String owner;
    public List<String> support = List.of();
    public Commitment commitment = Commitment.FIRM;
    public Importance importance = Importance.ROUTINE;
    public Nature nature = Nature.ANTICIPATORY;
    public Setter setter = Setter.OWN;
    public @Nullable String ladder;
    public @Nullable String repeats;
    public @Nullable String doubt;
    public Source source = new Source("plan.yaml", 1, 1);

    public Target done() {
        return new Target(
                id,
                block,
                indicator,
                requirement,
                quote,
                weight,
                parts,
                deadline,
                bodies,
                group,
                owner,
                support,
                commitment,
                importance,
                nature,
                setter,
                ladder,
                repeats,
                doubt,
                source);
    }
}
