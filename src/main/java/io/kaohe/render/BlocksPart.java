package io.kaohe.render;

import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Settlement;

/** How the body's blocks came to their points, where they are not the sum of their targets. */
final class BlocksPart implements Part {
    private final BlockWords words;

    BlocksPart(Page page) {
        this.words = new BlockWords(page.words());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        for (BlockStanding standing : body.blocks()) {
            if (!standing.settlements().isEmpty()) {
                lines.section(words.title(standing));
                for (Settlement step : standing.settlements()) {
                    lines.add(1, words.step(step));
                }
            }
        }
    }
}
