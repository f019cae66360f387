package io.kaohe.sketch;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.Vintage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scheme of 100 marks that sets nothing else. */
public final class SchemeSketch {
    public String name = "考核办法";
    public String hash = "";
    public SortedMap<String, List<NamedNumber>> numbers = new TreeMap<>();
    public BigDecimal totalMarks = new BigDecimal("100");
    public SortedMap<String, String> methods = new TreeMap<>();
    public Map<RoundType, Set<String>> calendar = Map.of(RoundType.SETTLEMENT, Set.of("年"));
    public Placing placing = Placing.GAP;
    public Fraction minimumJudgeable = Fraction.ZERO;
    public Scheme.Vintages vintages = new Scheme.Vintages(
            Set.of(Vintage.FLASH, Vintage.PRELIMINARY, Vintage.FINAL), Set.of(Vintage.PRELIMINARY, Vintage.FINAL));
    public int oldest = 3;
    public List<Fraction> path = List.of();
    public SortedMap<String, Rounding> roundings = new TreeMap<>();
    public SortedMap<String, Ladder> ladders = new TreeMap<>();
    public Map<RoundType, List<Section>> sections = Map.of();
    public boolean levelMeetsOnlyUp = true;
    public Overall overall = Overall.NONE;

    /** A scheme like another one, to be changed. */
    public static SchemeSketch like(Scheme scheme) {
        SchemeSketch sketch = new SchemeSketch();
        sketch.name = scheme.name();
        sketch.hash = scheme.hash();
        sketch.numbers = new TreeMap<>(scheme.numbers());
        sketch.totalMarks = scheme.totalMarks();
        sketch.methods = scheme.methods();
        sketch.calendar = scheme.calendar();
        sketch.placing = scheme.placing();
        sketch.minimumJudgeable = scheme.minimumJudgeable();
        sketch.vintages = scheme.vintages();
        sketch.oldest = scheme.oldest();
        sketch.path = scheme.path();
        sketch.roundings = scheme.roundings();
        sketch.ladders = scheme.ladders();
        sketch.sections = scheme.sections();
        sketch.levelMeetsOnlyUp = scheme.levelMeetsOnlyUp();
        sketch.overall = scheme.overall();
        return sketch;
    }

    public Scheme done() {
        return new Scheme(
                name,
                hash,
                numbers,
                totalMarks,
                methods,
                calendar,
                placing,
                minimumJudgeable,
                vintages,
                oldest,
                path,
                roundings,
                ladders,
                sections,
                levelMeetsOnlyUp,
                overall);
    }
}
