package io.kaohe.benchmark;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The ways to judge a nation, and that they all say the same. */
final class Ways {
    private Ways() {}

    /** The program with the rules of this folder. */
    static Kaohe kaohe() {
        return Kaohe.load(Path.of("rules"));
    }

    /**
     * Judges a nation in every way.
     *
     * @throws IllegalStateException when one says anything else than the program, of any body or target
     */
    static void agree(Nation nation, boolean engines) {
        Kaohe kaohe = kaohe();
        Assessment assessment = nation.read(kaohe);
        List<Outcome> expected = new ArrayList<>(ByHand.assess(assessment));
        Agreement.check("Kaohe", expected, Agreement.of(kaohe.assess(assessment, Nation.ROUND, null)));
        Map<String, Function<Assessment, List<Outcome>>> others = new TreeMap<>();
        others.put("all in one", new AllInOne()::assess);
        if (engines) {
            others.put("Easy Rules", new InEasyRules()::assess);
            others.put("Evrete", new InEvrete()::assess);
        }
        others.forEach((name, way) -> Agreement.check(name, expected, way.apply(assessment)));
    }
}
