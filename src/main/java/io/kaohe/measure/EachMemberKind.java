package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 逐个 (每条产业链1家以上): every member passes the inner test; the worst decides. A member that is known to fall short is
 * enough, whatever those without a figure would have shown.
 */
record EachMemberKind(Setting setting, Test.EachMember test) implements Kind {
    @Override
    public Actual measure(Question whole, Steps steps) {
        Question question = whole.of(test.test());
        if (question.indicator().members().isEmpty()) {
            Reason missing =
                    Reason.of("measure.missing.members", question.indicator().name());
            return Actual.none(
                    DataState.MISSING_SETTING, missing, question.span().period(), List.of());
        }
        Steps draft = steps.draft();
        Several members = Members.of(setting, question, NumberKind.facet(question), draft);
        Optional<Yardstick> yardstick = question.yardstick();
        if (members.known().isEmpty()) {
            return members.none(Role.MEMBER);
        }
        if (yardstick.isEmpty()) {
            return NumberKind.withoutTolerance(question, members.none(Role.MEMBER));
        }
        return decide(new Asked(question, yardstick.get(), members), draft, steps);
    }

    private record Asked(Question question, Yardstick yardstick, Several members) {}

    private Actual decide(Asked asked, Steps draft, Steps steps) {
        List<Standing> standings = asked.members().known().stream()
                .map(one -> standing(asked, one))
                .toList();
        Optional<Standing> baseless =
                standings.stream().filter(Standing::baseless).findFirst();
        boolean failing = standings.stream().anyMatch(Standing::fails);
        if (!failing && !asked.members().complete()) {
            return asked.members().none(Role.MEMBER);
        }
        if (!failing && baseless.isPresent()) {
            return baseless.get().measured().on(asked.members().facts(Role.MEMBER));
        }
        steps.addAll(draft);
        Yardstick yardstick = asked.yardstick();
        Operand worst =
                yardstick.worst(Quantity.ACTUAL.chinese(), asked.members().values(), steps);
        Actual decided = asked.members()
                .decided(worst, Role.MEMBER)
                .flagged(asked.members().named("measure.flag.failing", one -> fails(standings, one)));
        Actual paced = paced(asked, decided, standings, steps);
        Question question = asked.question();
        boolean adds = question.flow() && question.test().aspect() == Aspect.LEVEL;
        return adds ? paced.settled(finality(asked, worst)) : paced;
    }

    private static Finality finality(Asked asked, Operand worst) {
        boolean passed = asked.members().values().stream().anyMatch(asked.yardstick()::passed);
        return passed ? Finality.BROKEN : asked.yardstick().finality(worst);
    }

    /** How one member stands for itself. */
    private record Standing(Several.One one, Actual measured, Optional<Fraction> paceGap, boolean fails) {
        boolean baseless() {
            return measured.state() != DataState.PRESENT;
        }
    }

    private static boolean fails(List<Standing> standings, Several.One one) {
        return standings.stream().anyMatch(standing -> standing.one().name().equals(one.name()) && standing.fails());
    }

    /** A member falls short of what is due by now, where there is a schedule, else of the whole. */
    private Standing standing(Asked asked, Several.One one) {
        Steps own = Steps.unwritten();
        Question question = asked.question().of(one.cell());
        Actual measured = new Comparison(setting, question, own).paced(asked.yardstick(), one.actual(), one.value());
        Optional<Fraction> paceGap = own.last(Quantity.PACE_GAP).map(Operand::value);
        boolean baseless = measured.state() != DataState.PRESENT;
        boolean fails = paceGap.map(gap -> gap.signum() < 0)
                .orElseGet(() -> !baseless && asked.yardstick().falls(one.value()));
        return new Standing(one, measured, paceGap, fails);
    }

    /** The pace of the worst; of stocks, which start from different places, that of the slowest. */
    private Actual paced(Asked asked, Actual decided, List<Standing> standings, Steps steps) {
        Question question = asked.question();
        Operand worst = Objects.requireNonNull(decided.value());
        Comparison comparison = new Comparison(setting, question, steps);
        if (!question.stock()) {
            return comparison.paced(asked.yardstick(), decided, worst);
        }
        Optional<Several.One> slowest = standings.stream()
                .filter(standing -> standing.paceGap().isPresent())
                .min(Comparator.comparing(standing -> standing.paceGap().orElseThrow()))
                .map(Standing::one);
        if (slowest.isEmpty()) {
            comparison.whole(asked.yardstick(), worst);
            return decided;
        }
        Several.One one = slowest.get();
        Comparison.Runner runner = new Comparison.Runner(question.of(one.cell()), one.actual(), one.value());
        return decided.and(comparison.paced(asked.yardstick(), worst, runner).facts());
    }
}
