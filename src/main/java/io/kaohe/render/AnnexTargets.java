package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.facts.Occasion;
import io.kaohe.facts.Part;
import io.kaohe.facts.Target;
import io.kaohe.report.Annex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The targets of an assessment with their marks and how they are paid. */
final class AnnexTargets {
    private final Words words;
    private final AnnexArticles articles;

    AnnexTargets(Words words, AnnexArticles articles) {
        this.words = words;
        this.articles = articles;
    }

    List<String> head() {
        return Stream.of("id", "indicator", "requirement", "nature", "deadline", "marks", "method", "owner")
                .map(column -> words.say("annex.column." + column))
                .toList();
    }

    List<List<String>> rows(Annex.Plan plan) {
        return plan.items().stream().map(this::row).toList();
    }

    private List<String> row(Annex.Item item) {
        Target target = item.target();
        String none = words.say("none");
        boolean marked = item.marks().stream().anyMatch(marks -> !marks.parts().isEmpty());
        return List.of(
                target.id(),
                item.indicator(),
                target.requirement().text(),
                target.nature().chinese(),
                target.deadline().toString(),
                marked ? marks(item) : words.say("annex.unmarked"),
                marked && !item.methods().isEmpty()
                        ? words.names(
                                item.methods().stream().map(articles::filled).toList())
                        : none,
                Objects.requireNonNullElse(target.owner(), none));
    }

    /** One number where it is the same for all. */
    private String marks(Annex.Item item) {
        List<String> groups = new ArrayList<>();
        for (Annex.Marks marks : item.marks()) {
            String parts = marks.parts().isEmpty() ? words.say("annex.unmarked") : parts(marks.parts());
            List<String> bodies = marks.bodies().stream().map(Body::name).toList();
            groups.add(item.marks().size() == 1 ? parts : words.say("annex.share", words.names(bodies), parts));
        }
        return words.parts(groups.toArray(String[]::new));
    }

    private String parts(List<Part> parts) {
        boolean plain = parts.stream().allMatch(part -> part.occasion() == Occasion.EVERY);
        if (plain && parts.size() == 1 && parts.get(0).name().equals(Part.ONLY)) {
            return Shown.plain(parts.get(0).marks());
        }
        return words.names(parts.stream()
                .map(part -> words.say("annex.share", name(part), Shown.plain(part.marks())))
                .toList());
    }

    /** The part, and in which rounds it is at stake where it is not in all. */
    private String name(Part part) {
        return part.occasion() == Occasion.EVERY
                ? part.name()
                : words.say("annex.occasion", part.name(), part.occasion().chinese());
    }
}
