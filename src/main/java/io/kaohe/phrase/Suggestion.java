package io.kaohe.phrase;

import io.kaohe.facts.Spelling;
import io.kaohe.facts.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the readable phrase that a misspelt one probably is: the words round its number, one edit away. */
final class Suggestion {
    private static final Pattern AROUND_NUMBER = Pattern.compile("(?<before>\\D*?)(?<number>\\d[\\d.]*)(?<after>\\D*)");
    private static final Pattern MARKS = Pattern.compile("[!\"'“”‘’「」。]");
    private static final int LONGEST_END = 5;
    private static final int LONGEST_UNIT = 5;

    private static final Pattern NOUN_BEHIND =
            Pattern.compile("(?<front>\\p{IsHan}{0,12}?)(?<number>\\d[\\d.]*)(?<after>[\\p{IsHan}“”A-Za-z]{3,})");

    /** A letter beside a digit may be one itself: l0 is 10, and no edit of its words makes it right. */
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]\\d|\\d[A-Za-z]");

    /** Written by intent and not by a slip: 以外 is no 以内, 后3名 no 前3名, 不下 no 不超. */
    private static final String MEANT = "外后内上下前止足逊非未无多少高低大小增减升降";

    /** What a noun may be turned over: nothing, a verb that reaches, or a word that the test keeps. */
    private static final Pattern TURNED = Pattern.compile("(?<lead>(?:全年|力争|确保)?)(?<verb>(?:" + Lexicon.VERBS
            + "|改造|建设|开展|举办|实施)?)" + "(?<bound>(?:" + Lexicon.any(Bound.startWords()) + "|大约|约)?)");

    /** 15分钟生活圈 is a name, and no 15 minutes of anything. */
    private static final Pattern DURATION = Pattern.compile("(?:分钟|个?小时|秒|天|日|个月|年|岁|个?工作日)");

    private Suggestion() {}

    /** The nearest readable phrase; empty when there is none, or when two that are as near mean different things. */
    static Optional<String> of(String plain) {
        if (LETTER.matcher(plain).find()) {
            return Optional.empty();
        }
        String worded = MARKS.matcher(signsAsWords(plain)).replaceAll("");
        if (meaning(worded).isPresent()) {
            return Optional.of(worded);
        }
        return misspelt(worded);
    }

    /** The sentence with its indicator in front, or with its requirement spelt right; empty when that would not do either. */
    static Optional<String> inSentence(String plain) {
        return LETTER.matcher(plain).find() ? Optional.empty() : turned(plain).or(() -> spelt(plain));
    }

    /** 新增30家高新技术企业 is read as 高新技术企业新增30家, and with 突破 or 约 as the same with these words. */
    private static Optional<String> turned(String plain) {
        Matcher noun = NOUN_BEHIND.matcher(plain);
        if (!noun.matches()) {
            return Optional.empty();
        }
        Matcher front = TURNED.matcher(noun.group("front"));
        String after = noun.group("after");
        for (int unit = Math.min(LONGEST_UNIT, after.length() - 2); unit > 0 && front.matches(); unit--) {
            String symbol = after.substring(0, unit);
            String amount = noun.group("number") + symbol;
            if (Figures.read(amount).isPresent() && "以之".indexOf(after.charAt(unit)) < 0) {
                return Optional.of(front.group("lead")
                                + after.substring(unit)
                                + front.group("verb")
                                + front.group("bound")
                                + amount)
                        .filter(candidate -> !DURATION.matcher(symbol).matches())
                        .filter(Sentences::understood);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> spelt(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            Optional<String> near = Sentences.cuts(plain, at) ? of(plain.substring(at)) : Optional.empty();
            if (near.isPresent()) {
                return Optional.of(plain.substring(0, at) + near.get()).filter(Sentences::understood);
            }
        }
        return Optional.empty();
    }

    private static String signsAsWords(String plain) {
        return plain.replaceAll("^(?:≥|>=)", "不低于")
                .replaceAll("^(?:≤|<=)", "不超过")
                .replaceAll("^>", "超过")
                .replaceAll("^<", "低于");
    }

    private static Optional<String> misspelt(String plain) {
        Matcher around = AROUND_NUMBER.matcher(plain);
        if (!around.matches()) {
            return Optional.empty();
        }
        String before = around.group("before");
        List<String> starts = starts().contains(before) ? List.of(before) : near(before, starts());
        List<String> ends = ends(around.group("after"));
        if (before.endsWith("控制在")) {
            ends.add(around.group("after") + "以内");
        }
        for (String end : ends) {
            Map<Test, String> meanings = new LinkedHashMap<>();
            for (String start : starts) {
                String candidate = start + around.group("number") + end;
                meaning(candidate).ifPresent(test -> meanings.putIfAbsent(test, candidate));
            }
            if (!meanings.isEmpty()) {
                return meanings.values().stream()
                        .filter(any -> meanings.size() == 1)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Test> meaning(String candidate) {
        return Grammar.read(candidate).flatMap(read -> Optional.ofNullable(read.value()));
    }

    private static List<String> starts() {
        List<String> starts = new ArrayList<>();
        starts.addAll(List.of(Lexicon.VERBS.split("\\|", -1)));
        starts.addAll(Change.words());
        starts.addAll(Bound.startWords());
        for (String peers : Lexicon.PEERS.split("\\|", -1)) {
            starts.add(peers + "前");
            starts.add(peers + "第");
        }
        return starts;
    }

    /**
     * The word itself, then the known words that differ in one of at least two characters. A character more or less is
     * no misspelling: 负增长 is not 增长.
     */
    private static List<String> near(String word, Collection<String> known) {
        List<String> near = new ArrayList<>(List.of(word));
        known.stream()
                .filter(other -> other.length() == word.length() && word.length() > 1)
                .filter(other -> Spelling.distance(word, other) == 1)
                .filter(other -> slip(word, other))
                .forEach(near::add);
        return near;
    }

    /** Whether the one character that differs can be a slip: neither meant as it stands, nor in a word of two that denies. */
    private static boolean slip(String word, String other) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != other.charAt(at)) {
                return MEANT.indexOf(word.charAt(at)) < 0 && !(word.startsWith("不") && word.length() == 2);
            }
        }
        return false;
    }

    /** What follows the number as it is, then with its last characters as a known end. */
    private static List<String> ends(String after) {
        List<String> ends = new ArrayList<>(List.of(after));
        for (int length = 2; length <= Math.min(LONGEST_END, after.length()); length++) {
            String kept = after.substring(0, after.length() - length);
            String end = after.substring(after.length() - length);
            near(end, Bound.endWords()).stream().skip(1).forEach(known -> ends.add(kept + known));
        }
        return ends;
    }
}
