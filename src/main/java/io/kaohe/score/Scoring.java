package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Deferred;
import io.kaohe.report.Entry;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up a body: its blocks, its total with its range, its ledger. */
public final class Scoring {
    private final List<Block> blocks;
    private final Scheme scheme;
    private final Ledger ledger;
    private final Map<String, List<Event>> events;
    private final Map<String, List<Published>> history;

    /**
     * @param blocks the plan's blocks, in its order
     * @param scheme minimum share to be judged, rounding points
     * @param rules what stands beside the points in the ledger, by rule id
     * @param events what happened in the plan year so far
     * @param history what was published of earlier rounds, the earliest first
     */
    public Scoring(
            List<Block> blocks,
            Scheme scheme,
            Map<String, RuleInfo> rules,
            List<Event> events,
            List<Published> history) {
        this.blocks = List.copyOf(blocks);
        this.scheme = scheme;
        this.ledger = new Ledger(rules);
        this.events = by(Event::body, events);
        this.history = by(Published::body, history);
    }

    private static <T> Map<String, List<T>> by(Function<T, String> body, List<T> all) {
        return all.isEmpty() ? Map.of() : all.stream().collect(Collectors.groupingBy(body));
    }

    /**
     * The body without place and review.
     *
     * @param standings its targets, at hand
     * @param kept the same, as the report keeps them
     * @param entries its bonuses and deductions
     */
    public BodyStanding of(Body body, List<Standing> standings, List<Standing> kept, List<Entry> entries) {
        List<Standing> due = due(standings);
        List<Standing> loose = blocks.isEmpty()
                ? due
                : due.stream()
                        .filter(standing -> blocks.stream().noneMatch(block -> holds(block, standing)))
                        .toList();
        List<BlockStanding> inside = new ArrayList<>();
        Sum sum = settle(standings, inside).plus(Sum.of(loose));
        Tally tally = new Tally(sum, due, scheme);
        List<RegisterStanding> registers = Registers.of(entries, scheme.overall());
        BigDecimal adjusted = Registers.total(registers);
        BigDecimal points = tally.rounded(adjusted);
        BigDecimal rounding = points.subtract(sum.points()).subtract(adjusted);
        Score score = tally.score(points, adjusted);
        List<Published> past = history.getOrDefault(body.id(), List.of());
        return new BodyStanding(
                body,
                tally.enough(),
                score,
                null,
                Review.NONE,
                inside,
                kept,
                new Deferred<>(() -> ledger.of(kept, inside, registers, rounding)),
                events.getOrDefault(body.id(), List.of()),
                registers,
                past,
                Composing.of(round(standings), score.judged(), past, scheme));
    }

    private static Round round(List<Standing> standings) {
        return standings.get(0).judgement().measurement().round();
    }

    /** Adds the blocks that hold a target of the body. A rounding point of the total is none of a block's. */
    private Sum settle(List<Standing> standings, List<BlockStanding> all) {
        Sum sum = Sum.NOTHING;
        for (Block block : blocks) {
            List<Standing> own = standings.stream()
                    .filter(standing -> holds(block, standing))
                    .toList();
            if (!own.isEmpty()) {
                List<Standing> due = due(own);
                Settling.Settled settled = new Settling(block, due, scheme).settle();
                Tally tally = new Tally(settled.sum(), due, scheme);
                all.add(new BlockStanding(
                        block, tally.score(settled.sum().points(), BigDecimal.ZERO), settled.steps()));
                sum = sum.plus(settled.sum());
            }
        }
        return sum;
    }

    private static List<Standing> due(List<Standing> standings) {
        List<Standing> due = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            if (standing.counted()) {
                due.add(standing);
            }
        }
        return due;
    }

    private static boolean holds(Block block, Standing standing) {
        return block.holds(standing.judgement().measurement().target());
    }
}
