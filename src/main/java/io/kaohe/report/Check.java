package io.kaohe.report;

import java.util.List;
import java.util.Map;

/** What a check of a rule pack can find (检查意见). The number of each stands in {@code docs/rules.md}, and never changes. */
public enum Check {
    /** A sentence that nobody understands. */
    SENTENCE("K101", true),

    /** A name that nothing has. */
    NAME("K102", true),

    /** Units that do not mix. */
    UNIT("K103", true),

    /** A rule without title or clause. */
    METADATA("K104", true),

    /** A rule that is not whole. */
    SHAPE("K105", true),

    /** Something that this step does not have, or not yet. */
    STEP("K106", true),

    /** A formula that cannot be read. */
    FORMULA("K107", true),

    /** Dates of effect that overlap or leave a gap. */
    DATES("K108", true),

    /** Settings, tables or cases that cannot be read. */
    FILES("K109", true),

    /** Conditions that cannot hold together. */
    CONTRADICTION("K201", true),

    /** A rule that no fact leads to. */
    UNREACHED("K202", false),

    /** Two bands that hold for one number. */
    BAND_OVERLAP("K203", true),

    /** Two rules for one thing. */
    TWICE("K204", true),

    /** A hole between two bands. */
    BAND_GAP("K205", true),

    /** Nothing said beyond the first or the last band. */
    BAND_END("K206", false),

    /** No verdict for what can happen. */
    NO_VERDICT("K207", true),

    /** No points for what can happen. */
    NO_AWARD("K208", true),

    /** A kind of requirement that no rule judges. */
    NO_KIND("K209", false),

    /** Two rules that propose or enter the same thing together. */
    SAID_TWICE("K210", false),

    /** A number that no rule uses. */
    NUMBER_UNUSED("K301", false),

    /** A table that no rule looks up. */
    TABLE_UNUSED("K302", false),

    /** A table whose shares do not fall and do not rise. */
    TABLE_TURNS("K303", false),

    /** A table that pays more than everything. */
    TABLE_MORE("K304", false),

    /** Marks of an assessment that do not add up. */
    MARKS("K305", false),

    /** A condition that the check cannot reckon with. */
    UNSEEN("K306", false);

    private static final Map<String, Check> KINDS = Map.ofEntries(
            Map.entry("sentence", SENTENCE),
            Map.entry("sentence-quotes", SENTENCE),
            Map.entry("sentence-stop", SENTENCE),
            Map.entry("sentence-joined", SENTENCE),
            Map.entry("sentence-sign", SENTENCE),
            Map.entry("entry", SENTENCE),
            Map.entry("outside", SENTENCE),
            Map.entry("key", NAME),
            Map.entry("attribute", NAME),
            Map.entry("value", NAME),
            Map.entry("extent", NAME),
            Map.entry("grade", NAME),
            Map.entry("grade-none", NAME),
            Map.entry("grade-ladder", NAME),
            Map.entry("grade-ladder-none", NAME),
            Map.entry("value-joined", NAME),
            Map.entry("quantity", NAME),
            Map.entry("quantity-digits", NAME),
            Map.entry("quantity-number", NAME),
            Map.entry("number", NAME),
            Map.entry("number-none", NAME),
            Map.entry("place", NAME),
            Map.entry("method", NAME),
            Map.entry("method-none", NAME),
            Map.entry("row-none", NAME),
            Map.entry("unit", UNIT),
            Map.entry("points", UNIT),
            Map.entry("missing", METADATA),
            Map.entry("key-empty", METADATA),
            Map.entry("key-twice", METADATA),
            Map.entry("folder", STEP),
            Map.entry("outcome-elsewhere", STEP),
            Map.entry("attribute-elsewhere", STEP),
            Map.entry("quantity-elsewhere", STEP),
            Map.entry("body-only", STEP),
            Map.entry("number-expired", DATES));

    private static final List<String> DATED = List.of("load.number.gap", "load.number.overlap");

    private final String code;
    private final boolean error;

    Check(String code, boolean error) {
        this.code = code;
        this.error = error;
    }

    /** Its number in the catalogue. */
    public String code() {
        return code;
    }

    /** Whether a pack with it should not be used. */
    public boolean error() {
        return error;
    }

    /** What kind of mistake a problem of a pack's files is. */
    public static Check of(Problem problem) {
        String code = problem.code();
        String room = code.substring(0, code.indexOf('.'));
        return switch (room) {
            case "rules" -> KINDS.getOrDefault(code.substring(room.length() + 1), SHAPE);
            case "formula" -> FORMULA;
            default -> DATED.contains(code) ? DATES : FILES;
        };
    }
}
