package io.kaohe.rules;

import io.kaohe.facts.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads outcomes that write into a register: 加分 and 扣分. */
final class EntryReader {
    private static final Pattern INTO = Pattern.compile("记入\\s*「([^「」]*)」\\s*([（(]同一事项取最高[）)])?");

    private final Vocabulary vocabulary;
    private final Findings findings;

    EntryReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** Whether a sentence begins as one of these. */
    static boolean meant(String text) {
        return text.startsWith("加分") || text.startsWith("扣分");
    }

    /** The outcome; empty after a finding. */
    Optional<Outcome> read(Line line) {
        List<Line> segments = Segments.of(line);
        Matcher into = INTO.matcher(segments.get(segments.size() - 1).text());
        if (segments.size() != 2 || !into.matches()) {
            Slip.sentence(line, SentenceForm.A3, findings);
            return Optional.empty();
        }
        Line name = segments.get(1).part(into.start(1), into.end(1));
        Map<String, Register> registers = vocabulary.pack().scheme().overall().registers();
        if (registers.isEmpty()) {
            findings.add("register-none", name.source(), name.text());
        } else if (!registers.containsKey(name.text())) {
            findings.add("register", name.source(), name.text(), Nearest.to(name.text(), registers.keySet()));
        }
        Line first = segments.get(0);
        boolean bonus = first.text().startsWith("加分");
        if (first.text().matches("..\\s*[-−－].*")) {
            findings.add(bonus ? "entry-bonus" : "entry-deduction", first.source(), first.text());
            return Optional.empty();
        }
        boolean highest = into.group(2) != null;
        return new FormulaReader(vocabulary, findings)
                .points(first.part(2, first.text().length()))
                .filter(points -> registers.containsKey(name.text()))
                .map(points -> new Outcome.Entered(points, bonus, name.text(), highest));
    }
}
