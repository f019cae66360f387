package io.kaohe.report;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.facts.Target;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a scheme says, to be published beside it: what is printed is what is computed with.
 *
 * @param scheme the settings in force, those of the assessment over those of the pack
 * @param pack name of the pack
 * @param packHash SHA-256 of the pack
 * @param articles its rules, in the order of the files
 * @param tables its tables, by name
 * @param day the day whose numbers are filled in; null where every dated value is told
 * @param plan the assessment's plan; null for a pack alone
 */
public record Annex(
        Scheme scheme,
        String pack,
        String packHash,
        List<Article> articles,
        List<Table> tables,
        @Nullable LocalDate day,
        @Nullable Plan plan) {
    /** Copies the lists. */
    public Annex {
        articles = List.copyOf(articles);
        tables = List.copyOf(tables);
    }

    /**
     * A rule in its place.
     *
     * @param chapter what it is about
     * @param rule the rule
     */
    public record Article(Chapter chapter, RuleInfo rule) {}

    /**
     * What an assessment marks by the scheme.
     *
     * @param assessment its title
     * @param blocks its blocks, in the plan's order
     * @param items its targets, in the plan's order
     */
    public record Plan(String assessment, List<Block> blocks, List<Item> items) {
        /** Copies the lists. */
        public Plan {
            blocks = List.copyOf(blocks);
            items = List.copyOf(items);
        }
    }

    /**
     * A target with its marks.
     *
     * @param target the target
     * @param indicator what it is measured by
     * @param methods how it is paid, a method for each of its tests
     * @param marks full marks, part by part, for the bodies that have the same ones; bodies in the order of their file
     */
    public record Item(Target target, String indicator, List<String> methods, List<Marks> marks) {
        /** Copies the lists. */
        public Item {
            methods = List.copyOf(methods);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Full marks that several bodies have in common.
     *
     * @param parts the parts; none for a target whose marks are never at stake
     * @param bodies who has them
     */
    public record Marks(List<Part> parts, List<Body> bodies) {
        /** Copies the lists. */
        public Marks {
            parts = List.copyOf(parts);
            bodies = List.copyOf(bodies);
        }
    }
}
