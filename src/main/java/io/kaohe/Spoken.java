package io.kaohe;

import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Light;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules decided something in a report.
 *
 * @param rules their ids
 * @param provisional whether something was decided by no rule or by more than one
 */
record Spoken(SortedSet<String> rules, boolean provisional) {
    static Spoken by(List<BodyStanding> bodies) {
        SortedSet<String> rules = new TreeSet<>();
        boolean whole = true;
        for (BodyStanding body : bodies) {
            whole &= lit(body.light(), rules);
            for (Standing standing : body.targets()) {
                whole &= decided(
                        standing.judgement().rule(), standing.judgement().contested(), rules);
                whole &= lit(standing.light(), rules);
                for (Award award : standing.awards()) {
                    whole &= decided(award.rule(), award.contested(), rules);
                }
            }
        }
        return new Spoken(rules, !whole);
    }

    private static boolean lit(@Nullable Light light, SortedSet<String> rules) {
        return light == null || decided(light.rule(), light.contested(), rules);
    }

    private static boolean decided(@Nullable String rule, List<String> contested, SortedSet<String> rules) {
        rules.addAll(contested);
        if (rule != null) {
            rules.add(rule);
        }
        return rule != null;
    }

    /** The rules themselves, by id. */
    SortedMap<String, RuleInfo> among(SortedMap<String, RuleInfo> all) {
        SortedMap<String, RuleInfo> spoken = new TreeMap<>(all);
        spoken.keySet().retainAll(rules);
        return spoken;
    }
}
