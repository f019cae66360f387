package io.kaohe.verify;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.InputFile;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Source;
import io.kaohe.facts.Word;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.Edition;
import io.kaohe.report.Proposal;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from a report in JSON what came out and on what grounds, and refuses one in which it is not there. */
public final class EditionReader {
    private final String file;

    private EditionReader(String file) {
        this.file = file;
    }

    /**
     * Reads a report.
     *
     * @param text UTF-8
     * @param file what it is called in problems
     * @throws io.kaohe.report.InvalidInput when it is none, or of another version
     */
    public static Edition read(byte[] text, String file) {
        return of(JsonText.read(text, file));
    }

    static Edition of(Node root) {
        Reading.version(root);
        return new EditionReader(root.file()).edition(root);
    }

    private Edition edition(Node root) {
        RuleGrounds rules = new RuleGrounds(root);
        Node scheme = root.get("scheme");
        Node part = scheme.get("rounding").get("part");
        return new Edition(
                file,
                run(root.get("run")),
                root.truth("provisional"),
                part.value() == null ? 0 : part.whole("digits"),
                scheme.text("tie") + RuleGrounds.rounding(scheme.get("rounding").get("ranking")),
                rules.grounds(),
                rules.uses(),
                bodies(root));
    }

    /** @throws io.kaohe.report.InvalidInput when a body or a target of it stands there twice */
    private List<Edition.Body> bodies(Node root) {
        List<Node> nodes = root.list("bodies");
        once(nodes.stream().map(body -> body.get("body").get("id")).toList());
        nodes.forEach(body -> once(
                body.list("targets").stream().map(target -> target.get("id")).toList()));
        return nodes.stream().map(this::body).toList();
    }

    private static void once(List<Node> ids) {
        Set<String> seen = new HashSet<>();
        for (Node id : ids) {
            if (!seen.add(id.text())) {
                throw id.other();
            }
        }
    }

    private static Run run(Node run) {
        String day = run.textOrNull("asOf");
        Node pack = run.get("pack");
        Node scheme = run.get("scheme");
        return new Run(
                run.text("assessment"),
                run.text("plan"),
                null,
                round(run),
                word(RoundType.values(), run.get("type")),
                day == null ? null : date(run.get("asOf")),
                pack.text("name"),
                pack.text("sha256"),
                scheme.text("name"),
                scheme.text("sha256"),
                run.text("engine"),
                run.list("inputs").stream()
                        .map(input -> new InputFile(input.text("path"), input.text("sha256")))
                        .toList());
    }

    private static Round round(Node run) {
        Node period = run.get("period");
        return Period.parse(period.text()).map(Round::of).orElseThrow(period::other);
    }

    private static LocalDate date(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.other();
        }
    }

    /** The word that the code stands for. */
    static <W extends Word> W word(W[] vocabulary, Node code) {
        for (W word : vocabulary) {
            if (word.code().equals(code.text())) {
                return word;
            }
        }
        throw code.other();
    }

    private Edition.Body body(Node body) {
        BodyGrounds grounds = new BodyGrounds(body);
        return new Edition.Body(
                outcome(body),
                grounds.grounds(),
                grounds.rules(),
                body.list("targets").stream().map(EditionReader::target).toList());
    }

    private BodyOutcome outcome(Node body) {
        Node who = body.get("body");
        Source source = Source.of(file);
        String parent = who.textIf("parent");
        String category = who.textOrNull("category");
        String leader = who.textOrNull("leader");
        Score score = score(body.get("score"));
        return new BodyOutcome(
                new Body(who.text("id"), who.text("name"), parent, category, leader, true, null, null, source),
                score.judged() != null,
                score,
                body.has("composite") ? share(body.get("composite").decimalOrNull("score")) : score.judged(),
                body.has("composite"),
                body.wholeOrNull("rank"),
                name(body.get("grade")),
                name(body.get("light")),
                body.list("proposals").stream()
                        .map(each -> new Proposal(
                                each.text("consequence"), each.text("to"), each.text("by"), each.text("rule")))
                        .toList());
    }

    private static @Nullable String name(Node named) {
        return named.value() == null ? null : named.textOrNull("name");
    }

    private static Score score(Node score) {
        Node judgeable = score.get("judgeable");
        return new Score(
                score.decimal("points"),
                score.decimal("possible"),
                score.decimal("unjudged"),
                share(score.decimalOrNull("lowest")),
                share(score.decimalOrNull("judged")),
                share(score.decimalOrNull("highest")),
                new Score.Judgeable(
                        share(judgeable.decimalOrNull("marks")), judgeable.whole("count"), judgeable.whole("of")));
    }

    private static @Nullable Fraction share(@Nullable BigDecimal decimal) {
        return decimal == null ? null : Fraction.of(decimal);
    }

    private static Edition.Target target(Node target) {
        TargetGrounds grounds = new TargetGrounds(target);
        List<Node> awards = target.list("awards");
        boolean open = awards.isEmpty() && target.has("unjudged");
        Node verdict = target.get("verdict");
        BigDecimal stake = open ? target.get("unjudged").decimal("marks") : BigDecimal.ZERO;
        TargetOutcome outcome = new TargetOutcome(
                target.text("id"),
                target.text("name"),
                target.get("requirement").text("text"),
                verdict.value() == null ? null : word(Verdict.values(), verdict),
                points(awards),
                awards.stream().map(award -> award.decimal("of")).reduce(stake, BigDecimal::add),
                awards.stream()
                        .filter(award -> award.decimalOrNull("points") == null)
                        .map(award -> award.decimal("of"))
                        .reduce(stake, BigDecimal::add),
                name(target.get("light")),
                target.list("findings").stream()
                        .map(finding -> finding.text("label"))
                        .toList());
        return new Edition.Target(outcome, grounds.grounds(), grounds.rules());
    }

    private static @Nullable BigDecimal points(List<Node> awards) {
        @Nullable BigDecimal sum = null;
        for (Node award : awards) {
            BigDecimal points = award.decimalOrNull("points");
            if (points != null) {
                sum = sum == null ? points : sum.add(points);
            }
        }
        return sum;
    }
}
