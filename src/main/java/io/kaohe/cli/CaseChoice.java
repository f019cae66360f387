package io.kaohe.cli;

import io.kaohe.report.CaseResult;
import io.kaohe.rules.CaseCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cases that are asked for, by rule, file, folder, or words of their names. */
final class CaseChoice {
    private static final String CASES = ".cases.yaml";
    private static final String RULES = ".dslr";

    private final List<CaseResult> every;
    private final Collection<String> known;
    private final @Nullable String only;

    /**
     * @param every the pack's cases
     * @param known the ids of the pack's rules
     * @param only what they are asked for by; null for all of them
     */
    CaseChoice(List<CaseResult> every, Collection<String> known, @Nullable String only) {
        this.every = every;
        this.known = known;
        this.only = only == null ? null : trimmed(only);
    }

    private static String trimmed(String text) {
        String path = text.strip().replace('\\', '/');
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The cases, in their order. @throws UsageMistake when there are none of that name */
    List<CaseResult> cases() {
        if (only == null) {
            return every;
        }
        List<CaseResult> chosen =
                every.stream().filter(each -> chosen(each, only)).toList();
        if (chosen.isEmpty()) {
            throw nothing(only);
        }
        return chosen;
    }

    /** The rules that are meant: those of that name, else those that the chosen cases name. */
    NavigableSet<String> rules() {
        NavigableSet<String> rules = new TreeSet<>();
        known.stream().filter(id -> only == null || rule(id, only)).forEach(rules::add);
        if (rules.isEmpty()) {
            cases().forEach(each -> rules.addAll(CaseCheck.names(each.ruleCase())));
            rules.retainAll(known);
        }
        return rules;
    }

    private boolean chosen(CaseResult each, String text) {
        String name = each.ruleCase().name();
        return inside(each.ruleCase().source().file(), text)
                || CaseCheck.names(each.ruleCase()).stream().anyMatch(id -> rule(id, text))
                || List.of(text.split("\\s+", -1)).stream().allMatch(name::contains);
    }

    private static boolean inside(String file, String text) {
        String path = "/" + bare(file);
        return file.startsWith(text + "/") || path.endsWith("/" + bare(text)) || path.contains("/" + text + "/");
    }

    private static boolean rule(String id, String text) {
        return id.equals(text) || ("/" + id).contains("/" + bare(text) + "/") || name(id).equals(text);
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** A file without its ending: a file of rules and the one of its cases are told by the same words. */
    private static String bare(String file) {
        for (String ending : List.of(CASES, RULES)) {
            if (file.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    private UsageMistake nothing(String text) {
        if (known.stream().anyMatch(id -> rule(id, text))) {
            return UsageMistake.of("cli.only.untested", text);
        }
        List<String> words = new ArrayList<>(known);
        known.forEach(id -> words.add(name(id)));
        known.forEach(id -> words.add(id.substring(0, Math.max(0, id.lastIndexOf('/')))));
        known.forEach(id -> words.add(id.substring(0, Math.max(0, id.indexOf('/')))));
        every.forEach(each -> words.add(each.ruleCase().name()));
        return UsageMistake.of("cli.only.unknown", text).near(text, words).and("cli.only.way");
    }
}
