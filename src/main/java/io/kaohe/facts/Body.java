package io.kaohe.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body (单位): a bureau, city or county.
 *
 * @param id short ASCII name
 * @param name the name in reports
 * @param parent id of the body above it
 * @param category class of body (类别); ranks are taken within it
 * @param leader the linked leader (联点领导), to whom its shortfalls go
 * @param assessed false for a peer whose figures are known but who is not assessed (参评: 否)
 * @param since first day it is assessed; null from ever
 * @param until last day it is assessed; null for ever
 * @param source where it is written
 */
public record Body(
        String id,
        String name,
        @Nullable String parent,
        @Nullable String category,
        @Nullable String leader,
        boolean assessed,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Source source) {
    /** Whether the body is assessed on that day. */
    public boolean assessedOn(LocalDate day) {
        return assessed && (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** Whether both are placed among the same bodies: those of a class under one parent. */
    public boolean placedWith(Body other) {
        return Objects.equals(category, other.category) && Objects.equals(parent, other.parent);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(id, name, parent, category, leader, assessed, since, until, source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Body body && id.equals(body.id) && parts().equals(body.parts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
