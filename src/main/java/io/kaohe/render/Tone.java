package io.kaohe.render;

import io.kaohe.report.Verdict;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How something looks on a page: what a colour would say, always beside the word itself. */
enum Tone {
    /** Reached. */
    MET,
    /** On the way, in time. */
    ON_TIME,
    /** On the way, late. */
    BEHIND,
    /** Not reached. */
    MISSED,
    /** Waits for data or for a person. */
    WAITING,
    /** Not looked at. */
    ASIDE;

    /** The colours that the name of a light may say, with what they are called in the style. */
    private static final List<List<String>> COLOURS = List.of(
            List.of("红", "red"),
            List.of("橙", "orange"),
            List.of("黄", "yellow"),
            List.of("绿", "green"),
            List.of("蓝", "blue"),
            List.of("紫", "purple"),
            List.of("白", "white"),
            List.of("黑", "black"));

    static Tone of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return WAITING;
        }
        return switch (verdict) {
            case EXCEEDED, MET, MET_EARLY -> MET;
            case AHEAD, ON_PACE -> ON_TIME;
            case BEHIND -> BEHIND;
            case MISSED, LOST -> MISSED;
            case NO_DATA, UNCERTIFIED, UNDECIDABLE, NEEDS_PERSON, CONFLICT -> WAITING;
            case NOT_DUE, NO_TASK, EXEMPT, NOT_APPLICABLE -> ASIDE;
        };
    }

    /** One character for a cell that has room for no more; every verdict has its own. */
    static String mark(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "？";
        }
        return switch (verdict) {
            case EXCEEDED -> "超";
            case MET -> "完";
            case MET_EARLY -> "提";
            case AHEAD -> "快";
            case ON_PACE -> "达";
            case BEHIND -> "滞";
            case MISSED -> "未";
            case LOST -> "失";
            case NOT_DUE -> "·";
            case NO_DATA -> "缺";
            case UNCERTIFIED -> "核";
            case UNDECIDABLE -> "难";
            case NEEDS_PERSON -> "认";
            case CONFLICT -> "疑";
            case NO_TASK -> "无";
            case EXEMPT -> "免";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** The colour that a scheme's own name of a light says: the first one in it; grey where it says none. */
    static String light(String name) {
        return COLOURS.stream()
                .filter(colour -> name.contains(colour.get(0)))
                .min(Comparator.comparingInt(colour -> name.indexOf(colour.get(0))))
                .map(colour -> colour.get(1))
                .orElse("grey");
    }

    /** As the style calls it. */
    String style() {
        return switch (this) {
            case MET -> "met";
            case ON_TIME -> "on-time";
            case BEHIND -> "behind";
            case MISSED -> "missed";
            case WAITING -> "waiting";
            case ASIDE -> "aside";
        };
    }
}
