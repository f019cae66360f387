package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * 首个 (全市首个、全市唯一): the own day before the days of all peers; for 唯一 no peer has one at all. A peer that is known to
 * be ahead is enough, whatever the others would have shown.
 */
record FirstKind(Setting setting, Test.First test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Period months = question.span().period();
        LocalDate end = setting.end();
        LocalDate deadline = question.target().deadline();
        LocalDate by = end.isBefore(deadline) ? end : deadline;
        Arrival own = Arrival.of(setting, question.cell(), question.span(), by);
        if (!own.known() || (own.undated() && !test.only())) {
            return own.none(months);
        }
        List<Arrival> peers = setting.peers(question.target(), question.body()).stream()
                .filter(peer -> !peer.id().equals(question.body().id()))
                .map(peer -> Arrival.of(setting, question.cell().of(peer), question.span(), end))
                .toList();
        Predicate<Arrival> told = peer -> peer.known() && !(peer.undated() && ordered(own));
        Field field = new Field(own, peers.stream().filter(told).toList(), names(peers, told.negate()));
        String ahead = names(field.peers(), peer -> days(own, peer) > 0);
        List<Fact> facts = new ArrayList<>(own.facts(Role.ACTUAL));
        peers.forEach(peer -> facts.addAll(peer.facts(Role.PEER)));
        if (peers.isEmpty() || (ahead.isEmpty() && !field.absent().isEmpty())) {
            String missing = peers.isEmpty() ? "同类单位" : field.absent();
            return Actual.none(DataState.MISSING_PEER, missing, months, facts);
        }
        return count(question, field, steps).on(facts).flagged(flags(question, field, ahead));
    }

    /**
     * Who is held against whom.
     *
     * @param own the body
     * @param peers those of whom it is known
     * @param absent names of the others
     */
    private record Field(Arrival own, List<Arrival> peers, String absent) {}

    /** 1 where the body has one and nobody is ahead of it, else 0. */
    private Actual count(Question question, Field field, Steps steps) {
        Unit unit = question.indicator().unit();
        Arrival own = field.own();
        List<Operand> operands =
                field.peers().stream().map(peer -> lead(own, peer, unit)).toList();
        Operand ahead = steps.count(test.only() ? "同类已有数" : "领先单位数", "家", operands);
        Operand has = new Operand(question.cell().name(), Fraction.of(own.has() ? 1 : 0), unit, own.source());
        Operand left = steps.minus("扣除同类", unit, has, ahead);
        Operand none = new Operand("无", Fraction.ZERO, unit, null);
        Operand actual = steps.greatest(Quantity.ACTUAL.chinese(), List.of(left, none));
        Operand one = question.promised(test.only() ? "唯一" : "首个", Fraction.ONE, unit);
        new Comparison(setting, question, steps).hold(new Yardstick.Floor(one, false, false), actual);
        Finality reached = !test.only() && actual.value().signum() > 0 ? Finality.REACHED : Finality.OPEN;
        Actual found = Actual.of(actual, question.span().period(), List.of());
        return found.settled(ahead.value().signum() > 0 ? Finality.BROKEN : reached);
    }

    /** By how many days a peer is ahead; where days do not matter, 1 for having one. */
    private Operand lead(Arrival own, Arrival peer, Unit unit) {
        boolean byDays = ordered(own);
        String name = peer.has() ? peer.body() : peer.body() + "（尚无）";
        return new Operand(name, Fraction.of(days(own, peer)), byDays ? Unit.of("天") : unit, peer.source());
    }

    private boolean ordered(Arrival own) {
        return own.has() && !test.only();
    }

    private long days(Arrival own, Arrival peer) {
        if (!peer.has()) {
            return 0;
        }
        LocalDate mine = own.day();
        LocalDate theirs = peer.day();
        return ordered(own) && mine != null && theirs != null ? mine.toEpochDay() - theirs.toEpochDay() : 1;
    }

    private static List<Reason> flags(Question question, Field field, String ahead) {
        List<Reason> flags = new ArrayList<>();
        LocalDate deadline = question.target().deadline();
        LocalDate day = field.own().day();
        if (day != null && day.isAfter(deadline)) {
            flags.add(Reason.of("measure.flag.late", question.cell().name(), day.toString(), deadline.toString()));
        }
        if (!ahead.isEmpty()) {
            flags.add(Reason.of("measure.flag.ahead", ahead));
        }
        if (!field.absent().isEmpty()) {
            flags.add(Reason.of("measure.flag.absent", field.absent()));
        }
        return flags;
    }

    private static String names(List<Arrival> arrivals, Predicate<Arrival> which) {
        return String.join(
                "、", arrivals.stream().filter(which).map(Arrival::body).toList());
    }
}
