package io.kaohe.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param id short ASCII name
 * @param name the name in reports
 * @param unit unit of measure of its figures
 * @param direction which way is good
 * @param kind what sort of number it is
 * @param frequency how often it is published
 * @param growthBasis how its published growth is computed
 * @param publisher who publishes it (数据来源)
 * @param certifier who certifies self-reported figures (核定部门); with one, a 自报 figure is 待核 unless it says otherwise
 * @param precedence whose figure counts, first to last (取数)
 * @param numerator id of the indicator above the line, of a ratio with parts
 * @param denominator id of the indicator below the line
 * @param decider whether the printed or the recomputed value decides (定案)
 * @param publishedBy when its yearly figure is published, in words (公布日)
 * @param secrecy who may see its figures (密级)
 * @param lag how many years earlier than the plan year the figure is that the yearly round judges (滞后)
 * @param tolerance how near 左右 must come; null when it is not set
 * @param members what each member test and 全覆盖 are asked of (成员), in their order
 * @param series ids of the indicators that must grow together (系列), in their order
 * @param source where it is written
 */
public record Indicator(
        String id,
        String name,
        Unit unit,
        Direction direction,
        DataKind kind,
        Frequency frequency,
        @Nullable GrowthBasis growthBasis,
        @Nullable String publisher,
        @Nullable String certifier,
        List<FigureKind> precedence,
        @Nullable String numerator,
        @Nullable String denominator,
        Decider decider,
        @Nullable String publishedBy,
        Secrecy secrecy,
        int lag,
        @Nullable Tolerance tolerance,
        List<String> members,
        List<String> series,
        Source source) {
    /** Copies the lists. */
    public Indicator {
        precedence = List.copyOf(precedence);
        members = List.copyOf(members);
        series = List.copyOf(series);
    }

    /** Whether its value is computed from two other indicators. */
    public boolean ratio() {
        return numerator != null && denominator != null;
    }
}
