package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Published;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds up a body: its blocks, its total with its range, its ledger. */
public final class Scoring {
    private final List<Block> blocks;
    private final Scheme scheme;
    private final Map<String, RuleInfo> rules;
    private final List<Event> events;
    private final List<Published> history;

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
        this.rules = rules;
        this.events = List.copyOf(events);
        this.history = List.copyOf(history);
    }

    /**
     * The body without place and review.
     *
     * @param entries its bonuses and deductions
     */
    public BodyStanding of(Body body, List<Standing> standings, List<Entry> entries) {
        Tally tally = new Tally(standings, scheme);
        List<RegisterStanding> registers = Registers.of(entries, scheme.overall());
        BigDecimal adjusted = Registers.total(registers);
        BigDecimal points = tally.rounded(adjusted);
        return new BodyStanding(
                body,
                tally.enough(),
                tally.score(points, adjusted),
                null,
                Review.NONE,
                blocks(standings),
                standings,
                new Ledger(rules)
                        .of(
                                standings,
                                registers,
                                points.subtract(tally.earned()).subtract(adjusted)),
                events.stream().filter(event -> event.body().equals(body.id())).toList(),
                registers,
                history.stream().filter(past -> past.body().equals(body.id())).toList());
    }

    /** Only blocks that hold a target of the body. A rounding point of the total is none of a block's. */
    private List<BlockStanding> blocks(List<Standing> standings) {
        List<BlockStanding> all = new ArrayList<>();
        for (Block block : blocks) {
            List<Standing> inside = standings.stream()
                    .filter(standing -> block.id()
                            .equals(standing.judgement().measurement().target().block()))
                    .toList();
            if (!inside.isEmpty()) {
                Tally tally = new Tally(inside, scheme);
                all.add(new BlockStanding(block, tally.score(tally.earned(), BigDecimal.ZERO)));
            }
        }
        return all;
    }
}
