package io.kaohe.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a body (事项): an accident, an honour, a criticism, a talk.
 *
 * @param id its number in the register
 * @param body id of the body
 * @param date the day it happened
 * @param kind what it is (种类), in the scheme's words
 * @param level at which level; null when it has none
 * @param matter what it was about (事由)
 * @param document its document's number (文号)
 * @param year the plan year it counts in (计入)
 * @param source where it is written
 */
public record Event(
        String id,
        String body,
        LocalDate date,
        String kind,
        @Nullable Level level,
        @Nullable String matter,
        @Nullable String document,
        int year,
        Source source) {}
