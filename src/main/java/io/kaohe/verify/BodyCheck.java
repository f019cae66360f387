package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.verify.Stated.Award;
import io.kaohe.verify.Stated.Block;
import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Composite;
import io.kaohe.verify.Stated.Entry;
import io.kaohe.verify.Stated.Measured;
import io.kaohe.verify.Stated.Quantity;
import io.kaohe.verify.Stated.Register;
import io.kaohe.verify.Stated.Settings;
import io.kaohe.verify.Stated.Step;
import io.kaohe.verify.Stated.Target;
import io.kaohe.verify.Stated.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out a body from its targets, and holds every line and number of it against what is stated. */
final class BodyCheck {
    private final Body body;
    private final Settings settings;
    private final LedgerCheck ledger;
    private final String round;

    /** @param round the one that the report is on */
    BodyCheck(Body body, Settings settings, String round) {
        this.body = body;
        this.round = round;
        this.settings = settings;
        this.ledger = new LedgerCheck(body);
    }

    /** What the body is placed by; null when it has no score. @throws Difference for the first that is wrong */
    @Nullable
    Fraction check() {
        body.targets().forEach(this::target);
        Stake stake = Stake.of(body.targets().stream().filter(this::loose).toList());
        for (Block block : body.blocks()) {
            stake = stake.plus(block(block));
        }
        BigDecimal adjusted = BigDecimal.ZERO;
        for (Register register : body.registers()) {
            adjusted = adjusted.add(register(register));
        }
        BigDecimal exact = stake.points().add(adjusted);
        BigDecimal points = settings.total() == null ? exact : settings.total().of(Fraction.of(exact));
        ledger.end(points.subtract(exact));
        Difference.between(body.score().points(), ledger.sum(), "verify.ledger.sum", body.name());
        Totals totals = new Totals(stake, body.targets(), settings);
        totals.check(body.score(), points, adjusted, "verify.body.", body.name());
        Fraction judged = totals.judged(points, adjusted);
        Composite composite = body.composite();
        return composite == null ? judged : composed(composite, judged);
    }

    /** The rounds before as they were published, this one as it is now; none where one of them is not known. */
    private @Nullable Fraction composed(Composite composite, @Nullable Fraction judged) {
        Fraction sum = Fraction.ZERO;
        for (Term term : composite.terms()) {
            BigDecimal published = term.published();
            Fraction exact = term.round().equals(round) ? judged : published == null ? null : Fraction.of(published);
            Difference.between(term.score(), Totals.shown(exact), "verify.composite.term", body.name(), term.round());
            sum = sum == null || exact == null ? null : sum.plus(exact.times(Fraction.of(term.share())));
        }
        Difference.between(composite.score(), Totals.shown(sum), "verify.composite", body.name());
        return sum;
    }

    private void target(Target target) {
        for (Measured measured : target.measured()) {
            new Arithmetic(body.name(), target.name(), settings.completion()).check(measured.steps());
            Difference.between(
                    measured.actual(), value(measured, "actual"), "verify.actual", body.name(), target.name());
        }
        for (Award award : target.awards()) {
            BigDecimal points = award.points();
            if (settings.part() != null
                    && points != null
                    && digits(points) > settings.part().digits()) {
                String digits = Integer.toString(settings.part().digits());
                throw Difference.of(
                        "verify.award.digits",
                        points.toPlainString(),
                        digits,
                        body.name(),
                        target.name(),
                        award.part());
            }
        }
        ledger.target(target);
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    /** What the last step of that key came to, in its unit. */
    static @Nullable BigDecimal value(Measured measured, String key) {
        return measured.steps().stream()
                .filter(step -> step.key().equals(key))
                .map(Step::result)
                .map(Quantity::value)
                .findFirst()
                .orElse(null);
    }

    private boolean loose(Target target) {
        if (target.block() != null && body.blocks().stream().noneMatch(block -> holds(block, target))) {
            throw Difference.of("verify.block.missing", target.block(), body.name(), target.name());
        }
        return target.block() == null;
    }

    private static boolean holds(Block block, Target target) {
        return block.id().equals(target.block());
    }

    private Stake block(Block block) {
        List<Target> own =
                body.targets().stream().filter(target -> holds(block, target)).toList();
        BlockSum.Result result = BlockSum.of(block, own, settings);
        Stake stake = result.stake();
        ledger.block(block, result.changes(), stake.possible());
        new Totals(stake, own, settings)
                .check(block.score(), stake.points(), BigDecimal.ZERO, "verify.block.", body.name(), block.name());
        return stake;
    }

    /** What the register adds to the total. */
    private BigDecimal register(Register register) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : register.entries()) {
            sum = entry.counts() ? sum.add(counted(register, entry)) : sum;
            if (!entry.counts() && entry.points() != null && !outdone(entry, register)) {
                throw Difference.of(
                        "verify.register.outdone", entry.points().toPlainString(), body.name(), register.name());
            }
        }
        Difference.between(register.sum(), sum, "verify.register.sum", body.name(), register.name());
        BigDecimal cap = register.cap();
        BigDecimal points = cap == null ? sum : sum.min(cap).max(cap.negate());
        Difference.between(register.points(), points, "verify.register.points", body.name(), register.name());
        if (!register.total()) {
            return BigDecimal.ZERO;
        }
        ledger.register(register, points.subtract(sum));
        return points;
    }

    private BigDecimal counted(Register register, Entry entry) {
        BigDecimal points = entry.points();
        if (points == null) {
            throw Difference.of("verify.register.unknown", body.name(), register.name());
        }
        return points;
    }

    /** Whether an entry on the same matter that counts is at least as high. */
    private static boolean outdone(Entry entry, Register register) {
        BigDecimal own = Objects.requireNonNull(entry.points()).abs();
        return register.entries().stream()
                .filter(other -> other.counts() && other.points() != null)
                .filter(other -> Objects.equals(other.matter(), entry.matter()))
                .anyMatch(other -> Objects.requireNonNull(other.points()).abs().compareTo(own) >= 0);
    }
}
