package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Part;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.report.Annex;
import io.kaohe.rules.RulePack;
import io.kaohe.score.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what is published of a scheme, from the same pack that is computed with. */
final class Publishing {
    private static final int DECEMBER = 12;

    private final Pack pack;
    private final RulePack rules;
    private final @Nullable LocalDate day;

    Publishing(Pack pack, RulePack rules, @Nullable LocalDate day) {
        this.pack = pack;
        this.rules = rules;
        this.day = day;
    }

    Annex annex(@Nullable Assessment assessment) {
        Scheme scheme = assessment == null ? pack.scheme() : assessment.scheme();
        if (day != null) {
            List<String> sentences =
                    assessment == null ? List.of() : assessment.plan().methods();
            new Terms(pack, rules).inForce(scheme, day, sentences);
        }
        return new Annex(
                scheme,
                pack.name(),
                pack.hash(),
                rules.articles(),
                pack.tables(),
                day,
                assessment == null
                        ? null
                        : new Annex.Plan(assessment.name(), assessment.plan().blocks(), items(assessment)));
    }

    private List<Annex.Item> items(Assessment assessment) {
        Scheme scheme = assessment.scheme();
        List<Target> targets = assessment.plan().targets();
        List<Block> blocks = assessment.plan().blocks();
        Map<Body, Map<String, List<Part>>> weights = new LinkedHashMap<>();
        Round yearEnd = new Round(assessment.year(), DECEMBER);
        for (Body body : assessment.bodies()) {
            List<Target> own = targets.stream()
                    .filter(target -> target.bodies().contains(body.id()))
                    .toList();
            if (body.assessed()) {
                Map<String, List<Part>> parts = Weights.of(own, body, yearEnd, blocks, scheme.totalMarks());
                own.forEach(target -> declared(target, body).ifPresent(all -> parts.put(target.id(), all)));
                weights.put(body, parts);
            }
        }
        List<Annex.Item> items = new ArrayList<>();
        for (Target target : targets) {
            items.add(new Annex.Item(
                    target, indicator(assessment, target), methods(target, scheme), marks(target, weights)));
        }
        return items;
    }

    /** What the scoring table says of its parts, and what the scheme chooses for those of which it says nothing. */
    private static List<String> methods(Target target, Scheme scheme) {
        List<String> methods = new ArrayList<>();
        target.parts().forEach(part -> {
            if (part.method() != null) {
                methods.add(part.method());
            }
        });
        if (methods.isEmpty() || methods.size() < target.parts().size()) {
            target.requirement()
                    .tests()
                    .forEach(test -> scheme.method(test.kind(), target.nature()).ifPresent(methods::add));
        }
        return methods.stream().distinct().toList();
    }

    /** The parts of every round; empty where the target takes a share. */
    private static Optional<List<Part>> declared(Target target, Body body) {
        return target.scored() && !target.parts().isEmpty()
                ? Optional.of(target.parts().stream()
                        .map(part -> part.of(body.category()))
                        .toList())
                : Optional.empty();
    }

    private static List<Annex.Marks> marks(Target target, Map<Body, Map<String, List<Part>>> weights) {
        Map<List<Part>, List<Body>> shared = new LinkedHashMap<>();
        weights.forEach((body, parts) -> {
            if (parts.containsKey(target.id())) {
                shared.computeIfAbsent(parts.getOrDefault(target.id(), List.of()), key -> new ArrayList<>())
                        .add(body);
            }
        });
        return shared.entrySet().stream()
                .map(entry -> new Annex.Marks(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String indicator(Assessment assessment, Target target) {
        return assessment.indicators().stream()
                .filter(indicator -> indicator.id().equals(target.indicator()))
                .map(Indicator::name)
                .findFirst()
                .orElse(target.indicator());
    }
}
