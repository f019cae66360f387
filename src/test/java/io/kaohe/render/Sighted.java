package io.kaohe.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How what a form says is read again, as a person or a program would. Another form joins {@link SameNumbersTest} by one of these.
 */
interface Sighted {
    /** The form. */
    Format format();

    /** Whether its numbers are those of the JSON, and not rounded for show. */
    boolean exact();

    /** The fields that it says of every body and target of which there is something to say. */
    List<String> asked();

    /**
     * What it says.
     *
     * @param bodies those of the JSON, by which names are found; no number is taken from them
     */
    Claims read(String text, List<JsonNode> bodies);
}
