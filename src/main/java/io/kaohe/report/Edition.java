package io.kaohe.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as it was given out, so far as another one is held against it: what came out, and on what grounds.
 *
 * @param file what the user calls it
 * @param run what was run on what
 * @param provisional whether some target or part had no rule or more than one
 * @param digits how many digits points are shown with at least
 * @param placing how places are counted
 * @param grounds what all of it rests on; the rules, numbers and tables among them are those that it used
 * @param uses names of the numbers and tables that each rule uses, by its id
 * @param bodies the bodies
 */
public record Edition(
        String file,
        Run run,
        boolean provisional,
        int digits,
        String placing,
        List<Ground> grounds,
        Map<String, List<String>> uses,
        List<Body> bodies) {
    /** Copies lists and map. */
    public Edition {
        grounds = List.copyOf(grounds);
        uses = new LinkedHashMap<>(uses);
        bodies = List.copyOf(bodies);
    }

    /**
     * A body.
     *
     * @param outcome how it comes out
     * @param grounds what that rests on beside its targets
     * @param rules ids of the rules that spoke of it
     * @param targets its targets, in the plan's order
     */
    public record Body(BodyOutcome outcome, List<Ground> grounds, List<String> rules, List<Target> targets) {
        /** Copies the lists. */
        public Body {
            grounds = List.copyOf(grounds);
            rules = List.copyOf(rules);
            targets = List.copyOf(targets);
        }
    }

    /**
     * A target of a body.
     *
     * @param outcome how it comes out
     * @param grounds what that rests on
     * @param rules ids of the rules that spoke of it
     */
    public record Target(TargetOutcome outcome, List<Ground> grounds, List<String> rules) {
        /** Copies the lists. */
        public Target {
            grounds = List.copyOf(grounds);
            rules = List.copyOf(rules);
        }
    }
}
