package io.kaohe.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published figure of an outside benchmark (标杆): 全省二类地区平均, 全市增速.
 *
 * @param name its name, as requirements say it
 * @param indicator id of the indicator it speaks of
 * @param period the months it speaks of
 * @param value the level; null when only the growth was published
 * @param growth the growth, in % or 个百分点
 * @param kind who says it
 * @param known the day it became known
 * @param source where it is written
 */
public record Benchmark(
        String name,
        String indicator,
        Period period,
        @Nullable Amount value,
        @Nullable Amount growth,
        FigureKind kind,
        LocalDate known,
        Source source) {}
