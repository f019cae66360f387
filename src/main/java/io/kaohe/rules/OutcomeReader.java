package io.kaohe.rules;

import io.kaohe.facts.Word;
import io.kaohe.report.Verdict;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outcome of a rule. */
final class OutcomeReader {
    private static final Pattern JUDGE = Pattern.compile("判定为\\s*「([^「」]*)」\\s*[，,]\\s*理由\\s*「([^「」]*)」");

    private final Vocabulary vocabulary;
    private final Findings findings;

    OutcomeReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** What the rules with this outcome look at; empty, after a finding, when the folder has no such outcome. */
    static Optional<Focus> focus(Focus folder, Line line, Findings findings) {
        Optional<Focus> meant = meant(folder, line.text());
        SentenceForm form = SentenceForm.outcome(folder, line.text());
        if (meant.isEmpty()) {
            Slip.sentence(line, form, findings);
        } else if (!meant.get().folder().equals(folder.folder())) {
            findings.add("outcome-elsewhere", line.source(), line.text(), folder.folder(), form.text());
            return Optional.empty();
        }
        return meant;
    }

    /** What a rule of that folder with an outcome that nobody understands was probably meant to look at. */
    static Focus likely(Focus folder, Line line) {
        if (folder != Focus.TARGET) {
            return folder;
        }
        return switch (SentenceForm.outcome(folder, line.text())) {
            case A5, A5_MOVE, A5_CEILING -> Focus.BODY;
            case A5_REVOKE, A6 -> Focus.CONSEQUENCE;
            default -> line.text().contains("单位") ? Focus.BODY : Focus.TARGET;
        };
    }

    private static Optional<Focus> meant(Focus folder, String text) {
        if (text.startsWith("判定为")) {
            return Optional.of(Focus.JUDGING);
        }
        if (text.equals(PayReader.PEERS)) {
            return Optional.of(Focus.MISSING);
        }
        if (PayReader.meant(text)) {
            return Optional.of(folder == Focus.MISSING ? folder : Focus.AWARDING);
        }
        return EntryReader.meant(text) ? Optional.of(Focus.ADJUSTED_TARGET) : ReviewReader.meant(text);
    }

    /** The outcome; empty after a finding. */
    Optional<Outcome> read(Line line) {
        return switch (vocabulary.focus()) {
            case JUDGING -> judge(line);
            case AWARDING -> new PayReader(vocabulary, findings).read(line);
            case MISSING -> new PayReader(vocabulary, findings).instead(line);
            case ADJUSTED_TARGET, ADJUSTED_EVENT, ADJUSTED_BODY -> new EntryReader(vocabulary, findings).read(line);
            case TARGET, BODY, CONSEQUENCE -> new ReviewReader(findings).read(line);
        };
    }

    private Optional<Outcome> judge(Line line) {
        Matcher parts = JUDGE.matcher(line.text());
        if (!parts.matches()) {
            Slip.sentence(line, SentenceForm.A1, findings);
            return Optional.empty();
        }
        Line word = line.part(parts.start(1), parts.end(1));
        Optional<Verdict> verdict = Word.read(Verdict.values(), word.text());
        if (verdict.isEmpty()) {
            findings.add(
                    "value", word.source(), word.text(), "判定", Nearest.to(word.text(), Word.chinese(Verdict.values())));
        }
        String reason = parts.group(2).strip();
        if (reason.isEmpty()) {
            findings.add("reason-empty", line.at(parts.start(2)));
        }
        return verdict.filter(known -> !reason.isEmpty()).map(known -> new Outcome.Judge(known, reason));
    }
}
