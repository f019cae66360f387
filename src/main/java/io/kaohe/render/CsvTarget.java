package io.kaohe.render;

import static io.kaohe.render.CsvColumn.number;
import static io.kaohe.render.CsvColumn.words;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Target;
import io.kaohe.facts.Unit;
import io.kaohe.report.Award;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a table says of a target. */
final class CsvTarget {
    private final Words words;
    private final TargetWords target;
    private final Map<String, String> blocks = new LinkedHashMap<>();

    CsvTarget(Words words, Report report) {
        this.words = words;
        this.target = new TargetWords(words, report.scheme());
        report.bodies().stream()
                .flatMap(body -> body.blocks().stream())
                .map(BlockStanding::block)
                .forEach(block -> blocks.put(block.id(), block.name()));
    }

    /** From its block to where it stands in the plan. */
    List<CsvColumn> columns() {
        return List.of(
                words("block", of(promised -> block(promised.block()))),
                words("id", of(Target::id)),
                words("target", TargetWords::name),
                words("plan", measured(target::plan)),
                number("value", measured(CsvTarget::planned)),
                number("actual", measured(measured -> quantity(measured, Quantity.ACTUAL, unit(measured)))),
                words("unit", measured(measured -> unit(measured).symbol())),
                words("span", measured(CsvTarget::span)),
                number("completion", percent(Quantity.COMPLETION)),
                number("pace", percent(Quantity.PACE)),
                number("difference", percent(Quantity.PACE_GAP)),
                number("gap", own(Quantity.GAP)),
                number("pace-shortfall", own(Quantity.PACE_SHORTFALL)),
                number("need", own(Quantity.MONTHLY_NEED)),
                words("gap-unit", measured(CsvTarget::gapUnit)),
                words("verdict", standing -> target.verdict(standing.judgement())),
                words("reason", standing -> target.reason(standing.judgement())),
                words("rule", standing -> standing.judgement().rule()),
                words("tests", standing -> target.tests(standing.judgement(), new Paint(false))),
                number("points", CsvTarget::points),
                number("marks", CsvTarget::marks),
                words("light", CsvTarget::light),
                words("owner", of(Target::owner)),
                words("support", of(promised -> this.words.names(promised.support()))),
                words("leader", measured(measured -> measured.body().leader())),
                words("deadline", of(promised -> promised.deadline().toString())),
                words("state", measured(target::state)),
                words("notes", measured(target::notes)),
                words("aside", of(target::aside)),
                words("quote", of(Target::quote)),
                words("place", of(promised -> promised.source().toString())));
    }

    private static Function<Standing, @Nullable String> measured(Function<Measurement, @Nullable String> said) {
        return standing -> said.apply(standing.judgement().measurement());
    }

    private static Function<Standing, @Nullable String> of(Function<Target, @Nullable String> said) {
        return measured(measured -> said.apply(measured.target()));
    }

    private static Function<Standing, @Nullable String> percent(Quantity quantity) {
        return measured(measured -> quantity(measured, quantity, Unit.PERCENT));
    }

    /** In the unit that a gap has. */
    private static Function<Standing, @Nullable String> own(Quantity quantity) {
        return measured(measured -> measured.step(quantity)
                .map(step -> Shown.in(step.unit(), step.value()).toString())
                .orElse(null));
    }

    private @Nullable String block(@Nullable String id) {
        return id == null ? null : blocks.getOrDefault(id, id);
    }

    /** That of the figure; of what was promised where there is none. */
    private static Unit unit(Measurement measured) {
        Amount value = measured.test().value();
        return measured.step(Quantity.ACTUAL)
                .or(() -> measured.step(Quantity.TARGET))
                .map(step -> step.unit())
                .or(() -> Optional.ofNullable(value).map(Amount::unit))
                .orElse(Unit.NONE);
    }

    /** What was measured against, else the plan's own number. */
    private static @Nullable String planned(Measurement measured) {
        Amount value = measured.test().value();
        String promised = quantity(measured, Quantity.TARGET, unit(measured));
        return promised == null && value != null
                ? Shown.in(unit(measured), value.inBase()).toString()
                : promised;
    }

    private static @Nullable String quantity(Measurement measured, Quantity quantity, Unit unit) {
        return measured.step(quantity)
                .map(step -> Shown.in(unit, step.value()).toString())
                .orElse(null);
    }

    private static @Nullable String gapUnit(Measurement measured) {
        return measured.step(Quantity.GAP).map(step -> step.unit().symbol()).orElse(null);
    }

    private static @Nullable String span(Measurement measured) {
        return measured.step(Quantity.ACTUAL).isPresent() ? measured.span().words() : null;
    }

    /** Empty where no award is due, or where a part has none. */
    private static @Nullable String points(Standing standing) {
        boolean whole = standing.awards().stream().map(Award::points).allMatch(points -> points != null);
        return whole && !standing.awards().isEmpty() ? JsonValue.decimal(standing.points()) : null;
    }

    /** Empty where no marks are at stake in the round. */
    private static @Nullable String marks(Standing standing) {
        return standing.counted() ? JsonValue.decimal(standing.marks()) : null;
    }

    private static @Nullable String light(Standing standing) {
        Light light = standing.light();
        return light == null ? null : light.name();
    }
}
