package io.kaohe.phrase;

import io.kaohe.facts.Commitment;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text begins with besides what is to be reached: how strongly it is promised, and by when.
 *
 * @param rest what is left
 * @param twice whether two different promises or two days stand there
 */
record Opening(@Nullable Commitment commitment, @Nullable MonthDay by, String rest, boolean twice) {
    private static final Map<String, Commitment> COMMITMENTS = commitments();

    /** Support is a promise of the plan only where the plan's sentence begins with it: 政策支持 is a name. */
    private static final Pattern COMMITMENT = Pattern.compile(Lexicon.any(COMMITMENTS.keySet()));

    /** The plan's own year, and words for a time that set no day. */
    private static final Pattern THIS_YEAR = Pattern.compile("(?:全年|年内|今年内?|当年|本年度?|年度|尽快|尽早)(?!目标|任务|计划|绩效|考核)[,、:]?");

    private static Map<String, Commitment> commitments() {
        Map<String, Commitment> commitments = new LinkedHashMap<>();
        put(commitments, Commitment.MUST, "确保|必须");
        put(commitments, Commitment.STRIVE, "力争|争取|努力|力求|奋力|争创");
        put(commitments, Commitment.SOFT, "鼓励|支持|推动|探索");
        return commitments;
    }

    private static void put(Map<String, Commitment> commitments, Commitment commitment, String words) {
        for (String word : words.split("\\|", -1)) {
            commitments.put(word, commitment);
        }
    }

    /** What the text begins with. */
    static Opening of(String text) {
        Opening opening = new Opening(null, null, text, false);
        Opening next = opening.step();
        while (next.rest.length() < opening.rest.length()) {
            opening = next;
            next = opening.step();
        }
        return opening;
    }

    private Opening step() {
        Matcher commitment = COMMITMENT.matcher(rest);
        if (commitment.lookingAt()) {
            Commitment word = COMMITMENTS.get(commitment.group());
            return new Opening(
                    word,
                    by,
                    rest.substring(commitment.end()),
                    twice || (this.commitment != null && this.commitment != word));
        }
        Optional<Deadline> deadline = Deadline.at(rest);
        if (deadline.isPresent()) {
            MonthDay day = deadline.get().day();
            String after = rest.substring(deadline.get().end()).replaceFirst("^[,、:]", "");
            return new Opening(this.commitment, day, after, twice || (by != null && !by.equals(day)));
        }
        Matcher year = THIS_YEAR.matcher(rest);
        return year.lookingAt() ? new Opening(this.commitment, by, rest.substring(year.end()), twice) : this;
    }

    /** What two openings say together, the second nearer to the requirement; {@link #rest} is the second's. */
    Opening and(Opening second) {
        boolean two = (commitment != null && second.commitment != null && commitment != second.commitment)
                || (by != null && second.by != null && !by.equals(second.by));
        return new Opening(
                second.commitment != null ? second.commitment : commitment,
                second.by != null ? second.by : by,
                second.rest,
                twice || second.twice || two);
    }
}
