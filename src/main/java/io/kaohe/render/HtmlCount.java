package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;

/**
 * How many targets came out in one way, as a piece of a bar.
 *
 * @param from where the piece begins: how many targets stand before it
 */
record HtmlCount(String name, String tone, int from, int count) {
    static List<HtmlCount> of(List<VerdictCount> counts) {
        List<HtmlCount> pieces = new ArrayList<>();
        int from = 0;
        for (VerdictCount count : counts) {
            Tone tone = count.scored() ? Tone.of(count.verdict()) : Tone.ASIDE;
            pieces.add(new HtmlCount(count.name(), tone.style(), from, count.count()));
            from += count.count();
        }
        return pieces;
    }

    /** How many there are in all. */
    static int total(List<HtmlCount> pieces) {
        return pieces.stream().mapToInt(HtmlCount::count).sum();
    }
}
