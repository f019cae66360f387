package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads outcomes that pay: 赋分, 得满分 and 不得分. */
final class PayReader {
    /** What is paid for want of data or of a task. */
    static final String PEERS = "得同类平均分";

    private static final String BY_ROW = "按评分表赋分";

    /** Sentences without a formula. */
    private static final Map<String, Outcome.Points> WHOLE =
            Map.of("得满分", new Outcome.Full(), "不得分", new Outcome.Nothing(), BY_ROW, new Outcome.ByRow());

    private static final Pattern PART = Pattern.compile("记入分项\\s*「([^「」]*)」");

    private final Vocabulary vocabulary;
    private final Findings findings;

    PayReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The outcome; empty after a finding. */
    Optional<Outcome> read(Line line) {
        List<Line> segments = Segments.of(line);
        Line first = segments.get(0);
        String part = Part.ONLY;
        Matcher last = PART.matcher(segments.get(segments.size() - 1).text());
        if (segments.size() > 1 && last.matches()) {
            part = last.group(1).strip();
            segments = segments.subList(0, segments.size() - 1);
        }
        if (part.isEmpty()) {
            return unknown(line);
        }
        String paid = part;
        List<Line> limits = segments.subList(1, segments.size());
        return points(line, first, limits).map(points -> new Outcome.Pay(points, paid));
    }

    /** The outcome of a rule for what has no data, which pays every part alike; empty after a finding. */
    Optional<Outcome> instead(Line line) {
        if (line.text().equals(PEERS)) {
            return Optional.of(new Outcome.Fill(new Outcome.PeerMean()));
        }
        List<Line> segments = Segments.of(line);
        if (line.text().equals(BY_ROW) || PART.matcher(line.text()).find()) {
            Slip.sentence(line, SentenceForm.A9, findings);
            return Optional.empty();
        }
        return points(line, segments.get(0), segments.subList(1, segments.size()))
                .map(Outcome.Fill::new);
    }

    /** Whether a text begins as a sentence that pays. */
    static boolean meant(String text) {
        return text.startsWith("赋分") || text.startsWith("得满分") || text.startsWith("不得分") || text.equals(BY_ROW);
    }

    /** What the sentence in a row of the scoring table pays, in which neither a part nor another row is named; empty after a finding. */
    Optional<Outcome.Points> row(Line line) {
        if (line.text().equals(BY_ROW)) {
            unknown(line);
            return Optional.empty();
        }
        List<Line> segments = Segments.of(line);
        return points(line, segments.get(0), segments.subList(1, segments.size()));
    }

    private Optional<Outcome.Points> points(Line line, Line first, List<Line> limits) {
        Outcome.Points whole = limits.isEmpty() ? WHOLE.get(first.text()) : null;
        if (whole != null) {
            return Optional.of(whole);
        }
        Limits read = Limits.of(limits);
        if (!first.text().startsWith("赋分") || read == null) {
            unknown(line);
            return Optional.empty();
        }
        FormulaReader formulas = new FormulaReader(vocabulary, findings);
        Optional<Formula> formula = formulas.points(first.part(2, first.text().length()));
        List<Optional<Formula>> bounds = new ArrayList<>();
        for (Line bound : read.present()) {
            bounds.add(formulas.points(bound));
        }
        if (formula.isEmpty() || bounds.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Formula floor = read.floor() == null ? null : bounds.get(0).orElseThrow();
        Formula cap = read.cap() == null ? null : bounds.get(bounds.size() - 1).orElseThrow();
        return Optional.of(new Outcome.Reckoned(formula.get(), floor, cap));
    }

    /** What the points may not fall below and not pass. */
    private record Limits(@Nullable Line floor, @Nullable Line cap) {
        /** Null when the segments are not these two, each at most once and in this order. */
        static @Nullable Limits of(List<Line> segments) {
            Line floor = null;
            Line cap = null;
            for (Line segment : segments) {
                if (segment.text().startsWith("不低于") && floor == null && cap == null) {
                    floor = segment.part(3, segment.text().length());
                } else if (segment.text().startsWith("不超过") && cap == null) {
                    cap = segment.part(3, segment.text().length());
                } else {
                    return null;
                }
            }
            return new Limits(floor, cap);
        }

        List<Line> present() {
            List<Line> lines = new ArrayList<>();
            if (floor != null) {
                lines.add(floor);
            }
            if (cap != null) {
                lines.add(cap);
            }
            return lines;
        }
    }

    private Optional<Outcome> unknown(Line line) {
        Slip.sentence(line, SentenceForm.A2, findings);
        return Optional.empty();
    }
}
