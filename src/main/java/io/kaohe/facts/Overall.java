package io.kaohe.facts;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scheme says of whole bodies, beside their targets.
 *
 * @param registers the registers of bonuses and deductions, by name
 * @param quotas how many bodies may have a grade, the highest grade first
 * @param ties what tells apart bodies with the same score, the first that differs decides
 * @param compositions how scores are made of those of several rounds (合成), by the slot that they make
 */
public record Overall(
        SortedMap<String, Register> registers,
        List<Quota> quotas,
        List<TieBreak> ties,
        SortedMap<String, Composition> compositions) {
    /** No register, no quota. */
    public static final Overall NONE = new Overall(Collections.emptySortedMap(), List.of(), List.of());

    /** Copies the lists. */
    public Overall {
        registers = Collections.unmodifiableSortedMap(new TreeMap<>(registers));
        quotas = List.copyOf(quotas);
        ties = List.copyOf(ties);
        compositions = Collections.unmodifiableSortedMap(new TreeMap<>(compositions));
    }

    /** Where every round stands for itself. */
    public Overall(SortedMap<String, Register> registers, List<Quota> quotas, List<TieBreak> ties) {
        this(registers, quotas, ties, Collections.emptySortedMap());
    }

    /** Whether the blocks' scores tell bodies apart. */
    public boolean comparesBlocks() {
        return ties.stream().anyMatch(tie -> tie.by() == TieBreak.By.BLOCK);
    }

    /** The same without quotas: a share of bodies says nothing of one that stands alone. */
    public Overall withoutQuotas() {
        return new Overall(registers, List.of(), ties, compositions);
    }
}
