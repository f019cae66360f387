package io.kaohe.phrase;

import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.Optional;

/**
 * Words in front of a requirement that would change its test. A name that holds one is no name, and the whole sentence is
 * refused: the requirement alone would be read as something else.
 */
final class Spoilers {
    /** Nobody says whether “十四五” is five years or a name, unless a plan of that name follows. */
    private static final Reasons FIVE_YEARS = Reasons.of().with("phrase.years", "十[一二三四五六]五[”\"]?+(?!规划|国土|专项)");

    /** Looked for in the name after {@link Names#masked}. */
    private static final Reasons WORDS = Reasons.of()
            .with(
                    "phrase.years",
                    "\\d{4}年",
                    "\\d{4}[-~〜—–―至到]+\\d{4}",
                    "^" + Lexicon.NUMBER + "年(?!义务|一贯|制|级)",
                    Lexicon.NUMBER + "年(?:内|间|累计|期间|来|共)",
                    "明年|后年|来年|次年|去年|上年|往年|今后|年均|年递|逐年|累计|连续|期间|时期")
            .with("phrase.sentence", "[^\\p{IsHan}\\p{IsLatin}\\d" + Names.PART + "()、·“”‘’「」《》]", "^、|^[一二三四五六七八九十]是")
            .with("phrase.deadline", Lexicon.NUMBER + "月", "季度|[上中下]旬|[上下]半年|年底|月底")
            .with("phrase.forecast", "预计|有望|可望|预测|预估|估计")
            .with("phrase.negated", "不|未|没有|无法|难以")
            .with("phrase.each", "[每各均]|分别|逐(?!步|年)")
            .with(
                    "phrase.word",
                    // it changes
                    "下降|减少|降低|压减|压降|缩短|压缩|削减|缩减|回落|下滑|收窄|缩小|递减",
                    "增长|增加|提高|提升|上升|扩大|回升|递增|增速|增幅|涨幅|降幅|翻番|倍|同比|环比",
                    // it is compared, or comes near
                    "低于|高于|少于|多于|超过|大于|小于|至少|至多|最多|最少|以内",
                    "左右|上下(?!游)|大约|接近|将近",
                    // it is held, limited or placed
                    "控制|限制|遏制|防止|避免|(?<!水土)保持|维持|稳定|继续|位居|排名|名次|位次|前移",
                    // it is promised, or only a part
                    "确保|力争|必须|力求|奋力|超额|提前|半年|其中|[仅只了]",
                    // a verb of another requirement
                    "进入|迈入|跻身|(?<=.)(?:实现|达到|(?<!向上)争取)")
            .with(
                    "phrase.word",
                    "(?:[从由将要可须拟应前底末并且和及与或都]|以[上下内]|(?<![产性功职智动节电热核才技效体潜赋储])能)$",
                    "(?:口径|可比价|实际|名义|基本|逐步|初步|大致|总体|部分|全部|首次|首批|分期|分批|尽量|原则上|全面|同时)$",
                    "(?:比(?![例重率价值赛武拼对较])|较(?![大重高低快]))[\\p{IsHan}" + Names.PART + "]{1,6}$")
            .with("phrase.loose", "\\d[\\d.]*", "(?<!第)" + Numeral.CHINESE + "+[个家所项座条名批户套台件场处辆栋间](?!体|案)")
            .with(
                    "phrase.scope",
                    "(?:" + Lexicon.PEERS + ")$|在(?:" + Lexicon.PEERS + ")",
                    "^(?:国家级|省级|市级|县级|区级)(?:以上)?$",
                    "^(?:真正|切实|坚决|已经|将要|[我本][国省市县区州]|[^" + Names.PART + "])$");

    private Spoilers() {}

    /**
     * Why what stands in front spoils the requirement, without the text as the first argument; empty when it is a name that
     * fits.
     *
     * @param said the requirement's own words
     */
    static <T> Optional<Reading<T>> in(String name, String said, Requirement requirement) {
        Optional<Reading<T>> unit = Fit.unit(requirement);
        if (unit.isPresent() || name.isEmpty()) {
            return unit;
        }
        String masked = Names.maskedInside(name);
        return FIVE_YEARS
                .<T>named(name)
                .or(() -> Strays.in(masked, requirement))
                .or(() -> WORDS.named(masked))
                .or(() ->
                        Brackets.balanced(name) ? Optional.empty() : Optional.of(Reading.refused("phrase.unreadable")))
                .or(() -> Fit.of(name, Opening.ofRequirement(said).rest(), requirement))
                .or(() -> second(masked, requirement));
    }

    /** A name of which a part can be read as a requirement holds a second target: 高企30家、中小企业500家. */
    private static <T> Optional<Reading<T>> second(String masked, Requirement requirement) {
        String[] parts = masked.split("、", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (readable(parts[i], last && Fit.counts(requirement))) {
                return Optional.of(Reading.refused("phrase.indicators"));
            }
        }
        return Optional.empty();
    }

    /** In 项目签约30个 the stage is part of what is counted. */
    private static boolean readable(String part, boolean counted) {
        for (int at = 0; at < part.length(); at++) {
            String end = part.substring(at);
            Optional<Reading<Test>> read = Fit.number(end) ? Optional.empty() : Grammar.read(end);
            if (read.isPresent() && !(counted && read.get().value() instanceof Test.Stage)) {
                return true;
            }
        }
        return false;
    }
}
