package io.kaohe.verify;

import io.kaohe.verify.Stated.Award;
import io.kaohe.verify.Stated.Block;
import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Entry;
import io.kaohe.verify.Stated.Line;
import io.kaohe.verify.Stated.Open;
import io.kaohe.verify.Stated.Register;
import io.kaohe.verify.Stated.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a ledger line by line: what each part was paid, how blocks were settled, bonuses and deductions, the rounding. */
final class LedgerCheck {
    private final Body body;
    private int at;

    LedgerCheck(Body body) {
        this.body = body;
    }

    /** The lines of a target: a part each, in its order. */
    void target(Target target) {
        Open open = target.open();
        if (open != null) {
            BigDecimal marks = BigDecimal.ZERO;
            Line line = line();
            while (line != null && line.step().equals("unjudged") && target.id().equals(line.target())) {
                nothing(line);
                marks = marks.add(line.of() == null ? BigDecimal.ZERO : line.of());
                at++;
                line = line();
            }
            Difference.between(open.marks(), marks, "verify.ledger.open", body.name(), target.name());
        }
        target.awards().forEach(award -> award(target, award));
    }

    private void award(Target target, Award award) {
        String step = award.points() == null ? "unjudged" : "award";
        Line line = line();
        if (line == null
                || !line.step().equals(step)
                || !target.id().equals(line.target())
                || !award.part().equals(line.part())) {
            throw Difference.of("verify.ledger.award.missing", body.name(), number(), target.name(), award.part());
        }
        Difference.between(
                line.points(), award.points(), "verify.ledger.award.points", body.name(), target.name(), award.part());
        Difference.between(line.of(), award.of(), "verify.ledger.award.of", body.name(), target.name(), award.part());
        at++;
    }

    /** The lines of a block that is more than the sum of its targets, with the full marks of the block. */
    void block(Block block, List<BigDecimal> changes, BigDecimal marks) {
        for (BigDecimal change : changes) {
            Line line = line();
            if (line == null || !line.step().equals("settled") || !block.id().equals(line.block())) {
                throw Difference.of("verify.ledger.block.missing", body.name(), number(), block.name());
            }
            Difference.between(line.points(), change, "verify.ledger.block.points", body.name(), block.name());
            Difference.between(line.of(), marks, "verify.ledger.block.of", body.name(), block.name());
            at++;
        }
    }

    /** The lines of a register that moves the total; {@code cut} is what its cap takes or gives. */
    void register(Register register, BigDecimal cut) {
        for (Entry entry : register.entries()) {
            BigDecimal points = entry.points();
            entry("register", register, entry.counts() || points == null ? points : BigDecimal.ZERO);
        }
        if (cut.signum() != 0) {
            entry("settled", register, cut);
        }
    }

    private void entry(String step, Register register, @Nullable BigDecimal points) {
        Line line = line();
        if (line == null || !line.step().equals(step) || line.block() != null) {
            throw Difference.of("verify.ledger.register.missing", body.name(), number(), register.name());
        }
        Difference.between(line.points(), points, "verify.ledger.register.points", body.name(), register.name());
        at++;
    }

    /** The last line, where a rounding of the total changes something. */
    void end(BigDecimal rounding) {
        Line line = line();
        if (rounding.signum() != 0) {
            if (line == null || !line.step().equals("rounding")) {
                throw Difference.of("verify.ledger.rounding.missing", body.name(), rounding.toPlainString());
            }
            Difference.between(line.points(), rounding, "verify.ledger.rounding", body.name());
            at++;
        }
        if (line() != null) {
            throw Difference.of("verify.ledger.more", body.name(), number());
        }
    }

    /** What all lines add up to. */
    BigDecimal sum() {
        return body.ledger().stream()
                .map(line -> line.points() == null ? BigDecimal.ZERO : line.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void nothing(Line line) {
        BigDecimal points = line.points();
        if (points != null) {
            throw Difference.of("verify.ledger.unjudged", points.toPlainString(), body.name(), number());
        }
    }

    private @Nullable Line line() {
        return at < body.ledger().size() ? body.ledger().get(at) : null;
    }

    private String number() {
        return Integer.toString(at + 1);
    }
}
