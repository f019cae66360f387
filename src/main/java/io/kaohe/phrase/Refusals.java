package io.kaohe.phrase;

import io.kaohe.facts.Requirement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is refused by name, and in which order it is looked for. Problems are without the text as their first argument. */
final class Refusals {
    private static final String NUMBER = "(?:\\d|" + Numeral.CHINESE + ")";

    /** What would read as something else if it were not looked for first. */
    private static final Reasons BEFORE = Reasons.of()
            .with(
                    "phrase.mask",
                    "[*×✕□■○●?_…]",
                    "(?<![A-Za-z])[xX]+(?![A-Za-z])|[xX]{2,}",
                    "(?<![A-Za-z])[nN](?=[家个项名人万亿%])")
            .with("phrase.boolean", "^(?i:是|否|真|假|对|错|有|无|√|true|false|yes|no|on|off|y|n|完成|未完成|达标|未达标)$")
            .with(
                    "phrase.date",
                    "^(?:19|20)\\d\\d[-/]\\d{1,2}(?:[-/]\\d{1,2})?$",
                    "^(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?$",
                    "^\\d{4}\\.\\d{1,2}\\.\\d{1,2}$",
                    "^\\d{1,2}月(?:\\d{1,2}日)?$")
            .with("phrase.numbered", "^\\d{1,2}\\.(?=\\p{IsHan})", "^\\d{1,2}、(?=\\p{IsHan})")
            .with("phrase.vague", "一批(?!次)|若干(?!措施|意见|政策|规定)|一系列|一些")
            .with("phrase.separator", "\\d、\\d{3}(?!\\d)", "\\d,\\d")
            .with(
                    "phrase.number",
                    "\\d[eE][-+]?\\d",
                    "(?<![\\d.A-Za-z])0\\d",
                    "(?<![\\dA-Za-z])\\.\\d|\\d\\.(?!\\d)|\\d\\.\\d+\\.",
                    NUMBER + "[“”\"‘’'「」]" + NUMBER)
            .with(
                    "phrase.approximate",
                    "将近|近(?=" + NUMBER + ")",
                    "(?<=" + NUMBER + "[万亿]?)(?:余|多(?!式|元|层))",
                    "几(?=" + NUMBER + "|[个家项名人万])|数(?=[十百千万])",
                    "\\d[%\\p{IsHan}]{0,3}\\+(?![\\p{IsHan}\\dA-Za-z])")
            .with("phrase.each", "分别", "均[^、,和]*\\d[^\\d、,和]*[、和与及]\\d")
            .with("phrase.negative", "(?:^|[长加高升幅速降低少于至到为])-" + NUMBER);

    /** Why a text that has no known form is refused, in the order in which it is looked for. */
    private static final Reasons AFTER = Reasons.of()
            .with("phrase.forecast", "预计|有望|可望|预测|预估")
            .with(
                    "phrase.years",
                    "\\d{4}年",
                    "\\d{4}[-~〜—–―至到]+\\d{4}",
                    NUMBER + "年(?:内|间|累计|期间|来|共)",
                    "年均增|年递增|累计|连续|期间")
            .with("phrase.share", "任务的|任务" + NUMBER, "的\\d[\\d.]*%")
            .with("phrase.letter", "(?<![A-Za-z])[lIOo]\\d|\\d[lIOo](?![A-Za-z])")
            .with("phrase.zero", "零[家个项件名人起次所座宗例]")
            .with("phrase.numeral", "[〇壹贰叁肆伍陆柒捌玖佰仟廿卅]", Numeral.CHINESE + "万[零一二两三四五六七八九十百千]", "百分之.*[零点]|千分之")
            .with("phrase.past.ceiling", "不(?:超过|高于|多于|大于)" + Lexicon.LAST_YEAR)
            .with("phrase.deadline", "月|[上中下]旬|季度|[上下]半年|年初|适时")
            .with("phrase.unit.missing", "(?:增长|增加|提高|下降|减少)\\d[\\d.]*$")
            .with("phrase.fraction", "一半|半数|过半|减半|半年|大部分|多数|分之|\\d折", "[一二三四五六七八九\\d]成(?:以上|以内)?$")
            .with("phrase.negated", "未|不能|没有")
            .with(
                    "phrase.reading",
                    NUMBER + "倍",
                    "[一二两三四五六七八九][千百][一二三四五六七八九]",
                    "(?<!十)(?:一两|两三|一二|二三|三四|四五|五六|六七|七八|八九)")
            .with("phrase.first", "首批|首次|首期")
            .with("phrase.negative", "负增长");

    private static final Pattern VAGUE =
            Pattern.compile("加快|推进|推动|提升|提高|提质|加强|增强|持续|进一步|稳步|积极|明显|大幅|显著|前列|靠前|前茅|上游|梯队|方阵|领先|全力|深化|完善|扩大|改善|优化"
                    + "|一批|若干|一系列|一定|一些|台阶|新突破|重大突破|有所突破|保持稳定|稳定增长|零容忍|稳步增长|双增长|力度");

    private static final Pattern STAGE = Pattern.compile("(?:启动|实施|开展|谋划|筹备|推进|建设|创建).*|.*(?:创建|启动|实施|建设|谋划|筹备|前期工作)");

    private static final Pattern NO_NUMBER = Pattern.compile(
            ".*(?:达到?|突破|超过?|新增|[至在于到为完成引进培育培养]|\\p{IsHan})(?<unit>[百千]?[万亿]?(?:元|人|家|个|项|件|名|所|座|公里|亩|吨|微克/立方米|%|[万亿]))(?:以上|以内|以下|左右)?");

    private static final Pattern UNIT =
            Pattern.compile("\\D*?\\d+(?:\\.\\d+)?(?<unit>[\\p{IsHan}A-Za-z&&[^以]]{3,}|[A-Za-z]{1,2})(?:以上|以下|以内|左右)?");

    /** What is told of a figure as of a requirement; all else is only no figure. */
    private static final Set<String> IN_FIGURE =
            Set.of("phrase.mask", "phrase.separator", "phrase.number", "phrase.approximate");

    private static final Pattern NO_FIGURE =
            Pattern.compile("|(?i:n/?a|null|none|nil)|[-/—]+|无|暂无|未公布|未报|未报送|缺|见.*|详见.*|另行.*|待.*");

    private static final Pattern ABOUT = Pattern.compile("(?:大约|约).*|.*(?:左右|上下)");

    private Refusals() {}

    /** What is refused before the phrase is read; empty when nothing is. */
    static <T> Optional<Reading<T>> before(String plain, int longest) {
        if (plain.isEmpty()) {
            return Optional.of(Reading.refused("phrase.empty"));
        }
        if (plain.length() > longest) {
            return Optional.of(Reading.refused("phrase.long", "" + longest));
        }
        return BEFORE.in(plain);
    }

    /** Why a requirement that has no known form is refused. */
    static Reading<Requirement> inRequirement(String plain) {
        Optional<Reading<Requirement>> near =
                Suggestion.of(plain).map(phrase -> Reading.refused("phrase.unreadable.near", phrase));
        Sentence sentence = Sentences.read(plain, plain);
        Requirement rest = sentence.requirement();
        String indicator = sentence.indicator();
        if (near.isEmpty() && rest != null && indicator != null) {
            return Reading.refused("phrase.indicator", indicator, rest.text());
        }
        return Refusals.<Requirement>named(plain).or(() -> near).orElseGet(() -> unread(plain));
    }

    /** Why a sentence no end of which is a requirement is refused. */
    static Reading<Requirement> inSentence(String plain) {
        return Refusals.<Requirement>named(plain)
                .or(() -> Suggestion.inSentence(plain).map(phrase -> Reading.refused("phrase.unreadable.near", phrase)))
                .orElseGet(() -> unread(plain));
    }

    private static <T> Optional<Reading<T>> named(String plain) {
        return Opening.of(plain).rest().isEmpty() ? Optional.of(Reading.refused("phrase.date")) : AFTER.in(plain);
    }

    private static Reading<Requirement> unread(String plain) {
        if (VAGUE.matcher(plain).find()) {
            return Reading.refused("phrase.vague");
        }
        if (STAGE.matcher(plain).matches()) {
            return Reading.refused("phrase.stage");
        }
        Matcher unit = UNIT.matcher(plain);
        if (unit.matches() && !Measures.known(unit.group("unit"))) {
            return Reading.refused("phrase.unit", unit.group("unit"));
        }
        Matcher none = NO_NUMBER.matcher(Names.masked(plain));
        return none.matches() && !none.group().matches(".*\\d.*")
                ? Reading.refused("phrase.number.missing", none.group("unit"))
                : Reading.refused("phrase.unreadable");
    }

    /** What is refused in a figure of a return; empty when nothing is. */
    static <T> Optional<Reading<T>> inFigure(String plain, int longest) {
        if (NO_FIGURE.matcher(plain).matches()) {
            return Optional.of(Reading.refused("phrase.amount.none"));
        }
        if (plain.length() > longest) {
            return Optional.of(Reading.refused("phrase.amount"));
        }
        if (ABOUT.matcher(plain).matches()) {
            return Optional.of(Reading.refused("phrase.approximate"));
        }
        return BEFORE.<T>in(plain)
                .filter(read -> read.problem() != null && !read.problem().code().equals("phrase.negative"))
                .map(read -> read.problem() != null
                                && IN_FIGURE.contains(read.problem().code())
                        ? read
                        : Reading.refused("phrase.amount"));
    }
}
