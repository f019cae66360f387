package io.kaohe.phrase;

import io.kaohe.facts.Commitment;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the indicator's name and the requirement: the longest end that can be read whole is the requirement. */
final class Sentences {
    private static final String NUMERAL = "0-9.,零〇一二两三四五六七八九十百千万亿半";

    /** Where no cut may be: inside a number or a word. 人均 is not 人 and 均, 新增加 not 新 and 增加. */
    private static final Pattern WHOLE = Pattern.compile(
            "[" + NUMERAL + "]\\|[" + NUMERAL
                    + "]|[数几余多]\\|[一二两三四五六七八九十百千]|[A-Za-z]\\|\\d|\\d\\|[A-Za-z]|[人户亩年月平日次生床校班车地村店单]\\|均|新\\|增|[0-9一二两三四五六七八九十几半去明后前上下]\\|年|第\\||百\\|分|双\\|倍|提\\|[升高]|[节合集契预签违履公条特邀制]\\|约");

    private static final Pattern ENDING = Pattern.compile("[。;]+$");
    private static final Pattern PART = Pattern.compile("[、,;。]|或|且");

    private final String text;
    private final String said;

    private Sentences(String text, String said) {
        this.text = text;
        this.said = said;
    }

    /** The sentence as it is read, its problem without the text as the first argument. */
    static Sentence read(String text, String plain) {
        Sentences sentence = new Sentences(text, ENDING.matcher(plain).replaceFirst(""));
        return sentence.read().orElseGet(() -> sentence.refused(Refusals.inSentence(sentence.said)));
    }

    /** Whether the plain text is understood as a sentence. */
    static boolean understood(String plain) {
        return new Sentences(plain, plain)
                .read()
                .filter(read -> read.requirement() != null)
                .isPresent();
    }

    /** Whether a requirement may begin at the place. */
    static boolean cuts(String said, int at) {
        return at == 0
                || (!WHOLE.matcher(said.charAt(at - 1) + "|" + said.charAt(at)).lookingAt()
                        && Brackets.balanced(said.substring(at)));
    }

    private Optional<Sentence> read() {
        Optional<Reading<Behind>> behind = Behind.read(said);
        if (behind.isPresent()) {
            return behind.map(this::behind);
        }
        for (int at = 0; at < said.length(); at++) {
            Optional<Reading<Requirement>> read =
                    cuts(said, at) ? Requirements.read(said.substring(at)) : Optional.empty();
            if (read.isPresent()) {
                Requirement requirement = read.get().value();
                return Optional.of(requirement == null ? refused(read.get()) : whole(at, requirement));
            }
        }
        return Optional.empty();
    }

    private Sentence whole(int at, Requirement requirement) {
        Lead lead = Lead.of(said.substring(0, at));
        String end = said.substring(at);
        Optional<Reading<Requirement>> spoilt =
                lead.apart() && !lead.name().isEmpty() && !(requirement.test() instanceof Test.Qualitative)
                        ? Optional.of(Reading.refused("phrase.sentence"))
                        : Spoilers.in(lead.name(), end, requirement);
        if (spoilt.isPresent()) {
            return refused(several() ? Reading.refused("phrase.indicators") : spoilt.get());
        }
        Opening both = lead.opening().and(new Opening(requirement.commitment(), requirement.by(), "", false));
        if (both.twice() || (requirement.stretch() != null && lead.opening().commitment() == Commitment.STRIVE)) {
            return refused(Reading.refused("phrase.opening.twice"));
        }
        return understood(
                name(lead),
                text.substring(Plain.index(text, at), Plain.index(text, said.length()))
                        .strip(),
                requirement,
                both);
    }

    private Sentence behind(Reading<Behind> read) {
        Behind behind = read.value();
        return behind == null ? refused(read) : Sentence.understood(text, behind.name(), behind.requirement());
    }

    private Sentence understood(@Nullable String indicator, String end, Requirement requirement, Opening opening) {
        Requirement whole = new Requirement(
                end,
                requirement.join(),
                requirement.tests(),
                opening.commitment(),
                opening.by(),
                requirement.floor(),
                requirement.stretch());
        return Sentence.understood(text, indicator, whole);
    }

    /** The name as it is written, null when there is none. */
    private @Nullable String name(Lead lead) {
        if (lead.name().isEmpty()) {
            return null;
        }
        String written = text.substring(Plain.index(text, lead.start()), Plain.index(text, lead.end()))
                .strip();
        return Plain.of(written).equals(lead.name()) ? written : lead.name();
    }

    /** Whether the first part has an indicator and a requirement of its own. */
    private boolean several() {
        Matcher part = PART.matcher(said);
        return part.find()
                && part.start() > 0
                && new Sentences(text, said.substring(0, part.start()))
                        .read()
                        .map(Sentence::indicator)
                        .isPresent();
    }

    private Sentence refused(Reading<?> refusal) {
        if (refusal.problem() == null) {
            throw new IllegalStateException("nothing is refused: " + text);
        }
        return Sentence.refused(text, refusal.problem());
    }
}
