package io.kaohe.verify;

import io.kaohe.facts.Aggregation;
import io.kaohe.report.Ground;
import io.kaohe.report.Ground.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a body's outcome rests on beside its targets: its class, its blocks, events, bonuses and deductions, earlier rounds. */
final class BodyGrounds {
    private final List<Ground> grounds = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();

    BodyGrounds(Node body) {
        String category = body.get("body").textOrNull("category");
        add(Kind.CATEGORY, "", category);
        body.list("events").forEach(this::event);
        body.list("registers").forEach(this::register);
        body.list("history").forEach(this::past);
        body.list("blocks").forEach(this::block);
        rule(Kind.GRADE_RULE, body.get("grade"));
        rule(Kind.LIGHT_RULE, body.get("light"));
        body.list("proposals").forEach(proposal -> rules.add(proposal.text("rule")));
        body.list("findings").forEach(finding -> rules.add(finding.text("rule")));
    }

    List<Ground> grounds() {
        return grounds;
    }

    List<String> rules() {
        return rules;
    }

    private void add(Kind kind, String name, @Nullable String... texts) {
        grounds.add(new Ground(
                kind,
                name,
                Stream.of(texts)
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isEmpty())
                        .toList()));
    }

    private void event(Node event) {
        add(
                Kind.EVENT,
                event.text("date") + " " + event.text("kind"),
                event.textOrNull("matter"),
                event.textOrNull("document"));
    }

    private void register(Node register) {
        for (Node entry : register.list("entries")) {
            String about = Objects.requireNonNullElse(
                    entry.textOrNull("matter"),
                    Objects.requireNonNullElse(entry.textOrNull("target"), entry.text("rule")));
            BigDecimal points = entry.decimalOrNull("points");
            add(Kind.ENTRY, register.text("name") + " " + about, points == null ? null : TargetGrounds.plain(points));
            rules.add(entry.text("rule"));
        }
    }

    private void past(Node past) {
        add(
                Kind.PAST,
                past.text("round"),
                past.textOrNull("light"),
                past.textOrNull("grade"),
                past.textOrNull("score"));
    }

    private void block(Node block) {
        List<String> texts = new ArrayList<>();
        texts.add(EditionReader.word(Aggregation.values(), block.get("aggregation"))
                .chinese());
        for (String key : List.of("marks", "cap", "floor")) {
            BigDecimal points = block.decimalOrNull(key);
            texts.add(points == null ? "" : TargetGrounds.plain(points));
        }
        add(Kind.BLOCK, block.text("name"), texts.toArray(String[]::new));
    }

    private void rule(Kind kind, Node by) {
        if (by.value() != null) {
            String id = by.textOrNull("rule");
            if (id != null) {
                add(kind, "", id);
                rules.add(id);
            }
        }
    }
}
