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

    /** Support is a promise of the plan only where the plan's sentence begins with it: 政策支持 is a name. And 争取上级资金 is
     * to get them, and no weaker word for a promise.
     */
    private static final Pattern COMMITMENT =
            Pattern.compile("(?!争取(?:上级|中央|国家|省级?|专项|各类)\\p{IsHan}{0,8}(?:资金|债券|补助|经费|额度|指标))(?:"
                    + Lexicon.any(COMMITMENTS.keySet()) + ")");

    /** The plan's own year, and words for a time that set no day. */
    private static final Pattern THIS_YEAR = Pattern.compile("(?:全年|年内|今年内?|当年|本年度?|年度|尽快|尽早)(?!目标|任务|计划|绩效|考核)[,、:]?");

    /**
     * How something is done, which changes no test; only where it stands in front of the verb: 按期 in 按期办结率 is part of a
     * name, and 有效 in 有效专利 too.
     */
    private static final Pattern MANNER = Pattern.compile("(?:预期(?=[增下提降]|控制)|再(?=新增|增加|增长|提高|提升|降低|下降|压缩|压减|缩短|减少)"
            + "|进一步(?=[提降增下压缩减控])|严格(?=控制|压减)|有效(?=控制)|始终(?=控制|保持|稳定|维持)"
            + "|(?:全力|积极|大力|千方百计)(?=确保|力争|争取|完成|实现)|(?:全面|按时|按期|如期|高质量|保质保量|高标准)(?=完成.*任务))");

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

    /** What a requirement begins with, the manner of its verb left out. */
    static Opening ofRequirement(String text) {
        Opening opening = of(text);
        Matcher manner = MANNER.matcher(opening.rest);
        return manner.lookingAt() ? opening.and(ofRequirement(opening.rest.substring(manner.end()))) : opening;
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
