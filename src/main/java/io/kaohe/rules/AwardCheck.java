package io.kaohe.rules;

import io.kaohe.facts.Nature;
import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Word;
import io.kaohe.report.Check;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks whether every part of a judged target has exactly one award under each method that it may have. */
final class AwardCheck {
    /** What the rules pay by where no method is ever named. */
    private static final String NONE = "";

    private final Survey survey;
    private final Remarks remarks;
    private final Clashes clashes;
    private final List<World> paid;
    private final Set<Rule> spoken = new HashSet<>();

    /** @param judged where there is one verdict, with it */
    AwardCheck(Survey survey, Remarks remarks, List<World> judged) {
        this.survey = survey;
        this.remarks = remarks;
        this.clashes = new Clashes(survey, remarks);
        this.paid = judged.stream()
                .filter(world -> {
                    Verdict verdict = world.word(Attribute.VERDICT, Verdict.values());
                    return verdict != null && verdict.paid();
                })
                .toList();
    }

    /** Tells what is wrong. */
    void look() {
        List<Asked> rules = survey.on(Focus.AWARDING);
        if (rules.isEmpty() || paid.isEmpty()) {
            return;
        }
        SortedSet<String> methods =
                PackCheck.paying(rules.stream().map(Asked::rule).toList());
        methods.addAll(survey.pack().scheme().methods().values());
        if (methods.isEmpty()) {
            methods.add(NONE);
        }
        for (String method : methods) {
            SortedSet<String> parts = new TreeSet<>();
            own(rules, method).forEach(asked -> parts.add(part(asked.rule())));
            parts.forEach(part -> look(own(rules, method), method, part));
        }
        rules.stream()
                .filter(asked -> !asked.open() && !spoken.contains(asked.rule()))
                .filter(asked -> methods.stream().noneMatch(method -> reached(asked, method)))
                .forEach(asked -> remarks.add(
                        Check.UNREACHED,
                        "unreached",
                        survey.places().head(asked.rule()),
                        asked.rule().id()));
    }

    /** Whether the rule speaks where the method pays by a row of the scoring table, which may name any target. */
    private boolean reached(Asked asked, String method) {
        return paid.stream()
                .map(world -> world.with(Attribute.METHOD, method).with(Attribute.PART, part(asked.rule())))
                .anyMatch(world -> survey.explorer().reaches(asked, world));
    }

    private static List<Asked> own(List<Asked> rules, String method) {
        World world = World.ANY.with(Attribute.METHOD, method);
        return rules.stream().filter(asked -> asked.admits(world)).toList();
    }

    private static String part(Rule rule) {
        return ((Outcome.Pay) rule.outcome()).part();
    }

    private void look(List<Asked> ofMethod, String method, String part) {
        List<Asked> rules = ofMethod.stream()
                .filter(asked -> part(asked.rule()).equals(part))
                .toList();
        List<World> gaps = new ArrayList<>();
        Set<String> paidKinds = new HashSet<>();
        Set<String> kinds = kinds(rules, method);
        for (World world : paid) {
            String asked = world.word(Attribute.KIND);
            if (asked != null && !kinds.isEmpty() && !kinds.contains(asked)) {
                continue;
            }
            World base = world.with(Attribute.METHOD, method).with(Attribute.PART, part);
            survey.explorer().walk(rules, base, leaf -> {
                clashes.look(leaf);
                spoken.addAll(leaf.speaking());
                String kind = String.valueOf(leaf.world().word(Attribute.KIND));
                if (!leaf.speaking().isEmpty()) {
                    paidKinds.add(kind);
                } else if (!leaf.open() && (kinds.isEmpty() || meant(rules, method, leaf.world()))) {
                    gaps.add(leaf.world());
                }
            });
        }
        boolean only = part.equals(Part.ONLY);
        List<World> due = gaps.stream()
                .filter(world -> only || paidKinds.contains(String.valueOf(world.word(Attribute.KIND))))
                .map(world -> shortened(world, rules))
                .distinct()
                .toList();
        Boxes boxes = new Boxes(survey.cells());
        List<Boxes.Box> holes = boxes.merge(due).stream()
                .map(box -> only ? box.without(new Axis.Words(Attribute.PART)) : box)
                .toList();
        new Gaps(survey, remarks).tell(Check.NO_AWARD, "no-award", rules, boxes, holes);
    }

    /** What the verdict already says is left out of the sentence. */
    private World shortened(World world, List<Asked> rules) {
        Set<Axis> axes = new HashSet<>();
        rules.forEach(asked -> asked.asks().forEach(ask -> axes.add(ask.axis())));
        axes.add(new Axis.Words(Attribute.KIND));
        axes.add(new Axis.Words(Attribute.VERDICT));
        axes.add(new Axis.Words(Attribute.PART));
        Axis method = new Axis.Words(Attribute.METHOD);
        if (NONE.equals(world.word(Attribute.METHOD))) {
            axes.remove(method);
        } else {
            axes.add(method);
        }
        return world.on(axes);
    }

    /** The kinds that the method pays, by the scheme or by name of a rule; none when nothing says so. */
    private Set<String> kinds(List<Asked> rules, String method) {
        return Word.chinese(RequirementKind.values()).stream()
                .filter(kind -> meant(rules, method, World.ANY.with(Attribute.KIND, kind)))
                .collect(Collectors.toSet());
    }

    /** Whether the method pays such targets: the scheme says so, or a rule of the method names the kind. */
    private boolean meant(List<Asked> rules, String method, World world) {
        RequirementKind kind = Possible.kind(world);
        if (kind == null) {
            return true;
        }
        Nature nature = world.word(Attribute.NATURE, Nature.values());
        Scheme scheme = survey.pack().scheme();
        boolean mapped = List.of(Nature.values()).stream()
                .filter(each -> nature == null || each == nature)
                .anyMatch(
                        each -> scheme.method(kind, each).filter(method::equals).isPresent());
        boolean anyway = List.of(Nature.values()).stream()
                .anyMatch(
                        each -> scheme.method(kind, each).filter(method::equals).isPresent());
        return mapped || (!anyway && rules.stream().anyMatch(asked -> names(asked, kind)));
    }

    private static boolean names(Asked asked, Word kind) {
        return asked.asks().stream()
                .anyMatch(ask -> ask instanceof Ask.OneOf one
                        && one.axis().attribute() == Attribute.KIND
                        && !one.denied()
                        && one.words().contains(kind.chinese()));
    }
}
