package io.kaohe.render;

import io.kaohe.report.Cause;
import io.kaohe.report.Ground.Kind;
import java.util.ArrayList;
import java.util.List;

/** Grounds that are others in another report, in words. */
final class CauseWords {
    private final Words words;

    CauseWords(Words words) {
        this.words = words;
    }

    /** Which ground it is: 数据「技术合同成交额」. */
    String title(Cause cause) {
        String kind = cause.kind().chinese();
        return cause.name().isEmpty() ? kind : words.say("diff.ground", kind, cause.name());
    }

    /** In one line, with how; of a rule and a file only which one. */
    String line(Cause cause) {
        String title = title(cause);
        if (cause.before().isEmpty()) {
            return whole(cause)
                    ? words.say("impact.added", title)
                    : words.say("diff.added", title, said(cause.kind(), cause.after()));
        } else if (cause.after().isEmpty()) {
            return whole(cause)
                    ? words.say("impact.removed", title)
                    : words.say("diff.removed", title, said(cause.kind(), cause.before()));
        } else if (whole(cause)) {
            return words.say("diff.edited", title);
        }
        String changed = words.say(
                "impact.changed", title, said(cause.kind(), cause.before()), said(cause.kind(), cause.after()));
        return cause.kind() == Kind.UNIT ? words.say("diff.unit", changed) : changed;
    }

    /** The sentences of a rule that are others; nothing of anything else. */
    List<String> lines(Cause cause) {
        List<String> lines = new ArrayList<>();
        if (cause.kind() == Kind.RULE) {
            rest(cause.before(), cause.after()).forEach(line -> lines.add(words.say("impact.line.before", line)));
            rest(cause.after(), cause.before()).forEach(line -> lines.add(words.say("impact.line.after", line)));
        }
        return lines;
    }

    /** All of it in one line. */
    String full(Cause cause) {
        List<String> parts = new ArrayList<>(List.of(line(cause)));
        parts.addAll(lines(cause));
        return words.clauses(parts.toArray(String[]::new));
    }

    /** What is too long to be told in a line. */
    private static boolean whole(Cause cause) {
        return switch (cause.kind()) {
            case RULE, FILE -> true;
            case PACK, SCHEME -> cause.before().get(0).equals(cause.after().get(0));
            default -> false;
        };
    }

    /** Of what has a name and a hash the name. */
    private String said(Kind kind, List<String> texts) {
        boolean named = kind == Kind.PACK || kind == Kind.SCHEME;
        String said = words.clauses((named ? texts.subList(0, 1) : texts).toArray(String[]::new));
        return said.isEmpty() ? words.say("none") : said;
    }

    private static List<String> rest(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
