package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that the places of a page are linked by: the ids that everything has anyway, without what a link cannot hold. */
final class Anchors {
    /** What has a meaning in a link or may not stand in the name of a file, and what names are made different by. */
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}%#?&\"'<>/\\\\:*|~]");

    /** The names of the page's own places, of the page that leads to all others, and those of devices where files are named so. */
    private static final List<String> RESERVED =
            List.of("main", "league", "heat", "plan", "rules", "index", "con", "prn", "aux", "nul");

    private final Map<String, String> bodies;
    private final Map<String, String> targets;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    Anchors(Report report) {
        Set<String> all = new LinkedHashSet<>();
        for (BodyStanding body : report.bodies()) {
            for (Standing standing : body.targets()) {
                all.add(standing.judgement().measurement().target().id());
            }
        }
        Set<String> taken = new HashSet<>(RESERVED);
        bodies = named(report.bodies().stream().map(body -> body.body().id()).toList(), taken);
        targets = named(all, taken);
        report.rules().keySet().forEach(id -> rules.put(id, rules.size() + 1));
    }

    /** Also the name of the body's own file. */
    String body(BodyStanding body) {
        return bodies.getOrDefault(body.body().id(), "");
    }

    String target(BodyStanding body, Standing standing) {
        return body(body) + "."
                + target(standing.judgement().measurement().target().id());
    }

    String target(String id) {
        return targets.getOrDefault(id, "");
    }

    /** A number: links to rules are the most frequent of all. */
    String rule(String id) {
        return "~" + rules.getOrDefault(id, 0);
    }

    /** No two are the same, not even where a file system takes capitals and small letters for one. */
    private static Map<String, String> named(Collection<String> ids, Set<String> taken) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String id : ids) {
            String fit = UNFIT.matcher(id).replaceAll("_");
            String name = fit;
            for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
                name = fit + "~" + again;
            }
            names.put(id, name);
        }
        return names;
    }
}
