package io.kaohe.verify;

import io.kaohe.facts.InputFile;
import io.kaohe.verify.Stated.Award;
import io.kaohe.verify.Stated.Block;
import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Composite;
import io.kaohe.verify.Stated.Cut;
import io.kaohe.verify.Stated.Entry;
import io.kaohe.verify.Stated.Line;
import io.kaohe.verify.Stated.Listed;
import io.kaohe.verify.Stated.Measured;
import io.kaohe.verify.Stated.Open;
import io.kaohe.verify.Stated.Quantity;
import io.kaohe.verify.Stated.Register;
import io.kaohe.verify.Stated.Run;
import io.kaohe.verify.Stated.Score;
import io.kaohe.verify.Stated.Settings;
import io.kaohe.verify.Stated.Step;
import io.kaohe.verify.Stated.Target;
import io.kaohe.verify.Stated.Term;
import io.kaohe.verify.Stated.Tie;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes from a report what can be checked, and refuses one in which it is not there. */
final class Reading {
    private static final String VERSION = "1";
    private static final int MOST_DIGITS = 34;
    private static final List<String> AGGREGATIONS = List.of("sum", "mean", "lowest", "all-met");
    private static final Map<String, RoundingMode> MODES =
            Map.of("half-up", RoundingMode.HALF_UP, "truncate", RoundingMode.DOWN, "up", RoundingMode.UP);

    private Reading() {}

    static Stated report(Node root) {
        version(root);
        return new Stated(
                run(root.get("run")),
                settings(root.get("scheme")),
                root.textIf("only"),
                root.list("bodies").stream().map(Reading::body).toList(),
                root.list("shortfalls").stream().map(Reading::shortfall).toList(),
                root.list("gaps").stream().map(each -> listed(each, null)).toList(),
                root.list("filled").stream()
                        .map(each -> listed(each, each.decimal("points")))
                        .toList(),
                new Stated.Provisional(root.truth("provisional"), Ruleless.of(root.list("bodies"))));
    }

    /** Refuses what is no report, or one of another version. */
    static void version(Node root) {
        if (!(root.value() instanceof Map<?, ?>) || !root.has("schemaVersion")) {
            throw root.other();
        }
        String version = root.text("schemaVersion");
        if (!version.equals(VERSION)) {
            throw root.refused("verify.report.version", version, VERSION);
        }
    }

    private static Run run(Node run) {
        return new Run(
                run.get("pack").text("sha256"),
                run.get("scheme").text("sha256"),
                run.text("period"),
                run.list("inputs").stream()
                        .map(file -> new InputFile(file.text("path"), file.text("sha256")))
                        .toList());
    }

    private static Settings settings(Node scheme) {
        Node rounding = scheme.get("rounding");
        return new Settings(
                cut(rounding.get("completion")),
                cut(rounding.get("part")),
                cut(rounding.get("block")),
                cut(rounding.get("total")),
                cut(rounding.get("ranking")),
                scheme.among("tie", List.of("gap", "dense", "none")),
                scheme.decimal("minimumJudgeable"),
                scheme.has("tieBreaks")
                        ? scheme.list("tieBreaks").stream().map(Reading::tie).toList()
                        : List.of());
    }

    private static Tie tie(Node tie) {
        return new Tie(tie.among("by", List.of("register", "block")).equals("block"), tie.text("name"));
    }

    private static @Nullable Cut cut(Node cut) {
        if (cut.value() == null) {
            return null;
        }
        int digits = cut.whole("digits");
        RoundingMode mode = MODES.get(cut.text("mode"));
        if (digits < 0 || digits > MOST_DIGITS || mode == null) {
            throw cut.other();
        }
        return new Cut(digits, mode);
    }

    private static Body body(Node node) {
        Node who = node.get("body");
        return new Body(
                who.text("id"),
                who.text("name"),
                who.textIf("parent"),
                who.textOrNull("category"),
                score(node.get("score")),
                node.wholeOrNull("rank"),
                node.wholeOrNull("rankFromLast"),
                node.has("rankShared") ? node.wholeOrNull("rankShared") : null,
                node.has("composite") ? composite(node) : null,
                node.list("registers").stream().map(Reading::register).toList(),
                node.list("blocks").stream().map(Reading::block).toList(),
                node.list("targets").stream().map(Reading::target).toList(),
                node.list("ledger").stream().map(Reading::line).toList());
    }

    private static Composite composite(Node body) {
        Map<String, BigDecimal> published = new LinkedHashMap<>();
        for (Node past : body.list("history")) {
            BigDecimal score = past.decimalOrNull("score");
            if (score != null) {
                published.put(past.text("round"), score.movePointLeft(2));
            }
        }
        Node composite = body.get("composite");
        return new Composite(
                composite.decimalOrNull("score"),
                composite.list("terms").stream()
                        .map(term -> new Term(
                                term.text("round"),
                                term.decimal("share"),
                                term.decimalOrNull("score"),
                                published.get(term.text("round"))))
                        .toList());
    }

    private static Score score(Node score) {
        Node judgeable = score.get("judgeable");
        return new Score(
                score.decimal("points"),
                score.decimal("possible"),
                score.decimal("unjudged"),
                score.decimalOrNull("lowest"),
                score.decimalOrNull("judged"),
                score.decimalOrNull("highest"),
                judgeable.decimalOrNull("marks"),
                judgeable.whole("count"),
                judgeable.whole("of"));
    }

    private static Register register(Node node) {
        return new Register(
                node.text("name"),
                node.among("purpose", List.of("total", "ties")).equals("total"),
                node.decimalOrNull("cap"),
                node.decimal("sum"),
                node.decimal("points"),
                node.list("entries").stream()
                        .map(entry -> new Entry(
                                entry.decimalOrNull("points"), entry.truth("counts"), entry.textOrNull("matter")))
                        .toList());
    }

    private static Block block(Node node) {
        return new Block(
                node.text("id"),
                node.text("name"),
                node.among("aggregation", AGGREGATIONS),
                node.decimalOrNull("marks"),
                node.decimalOrNull("cap"),
                node.decimalOrNull("floor"),
                score(node.get("score")));
    }

    private static Target target(Node node) {
        List<Measured> measured = new ArrayList<>(List.of(measured(node)));
        for (Node test : node.get("requirement").list("tests")) {
            if (test.has("measured")) {
                measured.add(measured(test));
            }
        }
        boolean scored = node.textOrNull("repeats") == null && node.textOrNull("doubt") == null;
        String verdict = node.textOrNull("verdict");
        List<Award> awards = node.list("awards").stream().map(Reading::award).toList();
        return new Target(
                node.text("id"),
                node.text("name"),
                node.textOrNull("block"),
                scored,
                verdict,
                awards,
                awards.isEmpty() && Stake.unjudged(scored, verdict) ? open(node.get("unjudged")) : null,
                measured);
    }

    private static Measured measured(Node test) {
        Node actual = test.get("actual");
        return new Measured(actual.value() == null ? null : actual.decimalOrNull("value"), steps(test.get("measured")));
    }

    private static Award award(Node award) {
        return new Award(award.text("part"), award.decimalOrNull("points"), award.decimal("of"));
    }

    private static Open open(Node open) {
        return new Open(open.decimal("marks"), open.decimalOrNull("most"));
    }

    private static List<Step> steps(Node measured) {
        List<Step> steps = new ArrayList<>();
        for (String key : measured.keys()) {
            Node step = measured.get(key);
            List<Quantity> operands =
                    step.list("operands").stream().map(Reading::operand).toList();
            if (operands.isEmpty()) {
                throw step.get("operands").other();
            }
            steps.add(new Step(key, step.among("operation", Arithmetic.OPERATIONS), operands, quantity(step, true)));
        }
        return steps;
    }

    private static Quantity operand(Node node) {
        return quantity(node, node.textOrNull("source") != null);
    }

    private static Quantity quantity(Node node, boolean given) {
        return new Quantity(node.text("name"), node.decimal("value"), node.text("unit"), node.decimal("base"), given);
    }

    private static Line line(Node line) {
        return new Line(
                line.text("step"),
                line.textOrNull("target"),
                line.textOrNull("part"),
                line.textIf("block"),
                line.decimalOrNull("points"),
                line.decimalOrNull("of"));
    }

    private static Listed shortfall(Node node) {
        return listed(node, node.decimalOrNull("gap"));
    }

    private static Listed listed(Node node, @Nullable BigDecimal gap) {
        return new Listed(node.text("body"), node.text("target"), node.textOrNull("verdict"), gap);
    }
}
