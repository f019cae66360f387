package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.List;
import java.util.Map;

/** A table of a file that a workbook shows as a sheet. */
interface FileTable {
    /** The file. */
    String path();

    /** Its cells, heading first. */
    List<List<String>> texts();

    /** The file's text with what the sheet says otherwise, after telling what cannot be taken over. */
    String edited(List<GivenRow> rows, Problems problems);

    /** Whether the file says what the sheet says. */
    boolean agrees(List<GivenRow> rows);

    /** Where in the file what stands in which cell of the sheet; the sheet says what the file says. */
    Map<Source, Source> places(List<GivenRow> rows);
}
