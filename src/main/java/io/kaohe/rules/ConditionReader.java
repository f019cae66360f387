package io.kaohe.rules;

import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final Pattern COMPARISON = Pattern.compile("(.*?)(不低于|不高于|低于|高于|等于)(.*)");
    private static final Pattern OWN = Pattern.compile("本单位\\s*「([^「」]*)」\\s*的(.*?)(不低于|不高于|低于|高于|等于)(.*)");
    private static final Pattern OR = Pattern.compile("\\s*[；;]\\s*或者");
    private static final Pattern MEMBERSHIP = Pattern.compile("([^「」]*?)(不属于|属于|不是|是)\\s*「([^「」]*)」");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final SideReader sides;

    ConditionReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.sides = new SideReader(vocabulary, findings);
    }

    /** The condition; empty after a finding. */
    Optional<Condition> read(Line line) {
        List<Line> parts = line.parts(OR);
        if (parts.size() == 1) {
            return plain(line);
        }
        List<Condition> read = new ArrayList<>();
        parts.forEach(part -> part(part, line).ifPresent(read::add));
        return read.size() < parts.size() ? Optional.empty() : Optional.of(new Condition.Any(read));
    }

    private Optional<Condition> part(Line part, Line whole) {
        if (part.text().isEmpty()) {
            findings.add("or-empty", part.source(), whole.text());
            return Optional.empty();
        }
        return plain(part);
    }

    private Optional<Condition> plain(Line line) {
        Matcher own = OWN.matcher(line.text());
        if (own.matches()) {
            return own(line, own);
        }
        if (RecurringReader.meant(line.text())) {
            return new RecurringReader(vocabulary, findings, this::plain).read(line);
        }
        Matcher comparison = COMPARISON.matcher(line.text());
        if (comparison.matches() && SideReader.formula(comparison.group(1))) {
            return compare(line, comparison);
        }
        if (StandingReader.meant(line.text())) {
            return new StandingReader(vocabulary, findings).read(line);
        }
        Matcher membership = MEMBERSHIP.matcher(line.text());
        if (membership.matches()) {
            return among(line, membership);
        }
        if (!line.text().contains("「") && comparison.matches()) {
            return compare(line, comparison);
        }
        Slip.condition(line, findings);
        return Optional.empty();
    }

    private Optional<Condition> among(Line line, Matcher parts) {
        Line name = line.part(parts.start(1), parts.end(1));
        Optional<Attribute> attribute = attribute(name);
        Optional<List<String>> values = new WordReader(findings)
                .read(
                        line.part(parts.start(3), parts.end(3)),
                        name.text(),
                        attribute.map(Attribute::vocabulary).orElse(List.of()),
                        parts.group(2).endsWith("属于"));
        boolean denied = parts.group(2).startsWith("不");
        return attribute.flatMap(known -> values.map(words -> new Condition.Among(known, denied, words)));
    }

    private Optional<Attribute> attribute(Line name) {
        Optional<Attribute> attribute = Attribute.named(name.text());
        if (attribute.isEmpty()) {
            List<String> here = vocabulary.focus().attributes().stream()
                    .map(Attribute::chinese)
                    .toList();
            findings.add("attribute", name.source(), name.text(), Nearest.to(name.text(), here));
        } else if (!vocabulary.focus().attributes().contains(attribute.get())) {
            findings.add(
                    "attribute-elsewhere",
                    name.source(),
                    name.text(),
                    vocabulary.focus().chinese());
            return Optional.empty();
        }
        return attribute;
    }

    private Optional<Condition> compare(Line line, Matcher parts) {
        Line left = line.part(parts.start(1), parts.end(1));
        Optional<SideReader.Sided> found = sides.left(left);
        Optional<Term> side =
                sides.read(line.part(parts.start(3), parts.end(3)), found.map(SideReader.Sided::unit), left.text());
        Relation relation = Relation.named(parts.group(2));
        return found.flatMap(known -> side.map(right -> new Condition.Compare(known.term(), relation, right)));
    }

    /** What another indicator of the same body stands at. */
    private Optional<Condition> own(Line line, Matcher parts) {
        Line name = line.part(parts.start(2), parts.end(2));
        Optional<Unit> unit = vocabulary.ofOthers(name.text());
        if (unit.isEmpty()) {
            List<String> all = Word.chinese(Quantity.values()).stream()
                    .filter(one -> vocabulary.ofOthers(one).isPresent())
                    .toList();
            findings.add("quantity", name.source(), name.text(), Nearest.to(name.text(), all));
        }
        Optional<Term> side = sides.read(line.part(parts.start(4), parts.end(4)), unit, name.text());
        String indicator = parts.group(1).strip();
        Relation relation = Relation.named(parts.group(3));
        return unit.flatMap(known -> Word.read(Quantity.values(), name.text()))
                .flatMap(quantity -> side.map(right ->
                        new Condition.Compare(new Term.Own(new Reference.Own(indicator, quantity)), relation, right)));
    }
}
