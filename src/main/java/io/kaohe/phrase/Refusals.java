package io.kaohe.phrase;

import io.kaohe.report.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is refused by name, and in which order it is looked for. */
final class Refusals {
    /** More characters than any requirement in a plan has. */
    private static final int LONGEST = 60;

    private static final String NUMBER = "(?:\\d|" + Numeral.CHINESE + ")";

    /** What would read as something else if it were not looked for first. */
    private static final Map<String, Pattern> BEFORE = patterns(
            "phrase.mask", "[*×✕□■○●?]|(?<![A-Za-z])[xX]+(?![A-Za-z])",
            "phrase.boolean", "^(?i:是|否|真|假|对|错|有|无|√|true|false|yes|no|on|off|y|n|完成|未完成|达标|未达标)$",
            "phrase.date",
                    "\\d{4}年|^(?:19|20)\\d\\d[-/]\\d{1,2}(?:[-/]\\d{1,2})?$|^\\d{4}\\.\\d{1,2}\\.\\d{1,2}$" + "|"
                            + NUMBER + "月|季度|年底|月底|上半年|下半年",
            "phrase.separator", "\\d、\\d{3}(?!\\d)|\\d,\\d",
            "phrase.number", "\\d[eE][-+]?\\d|(?<![\\d.])0\\d|(?<!\\d)\\.\\d|\\d\\.(?!\\d)|\\d\\.\\d+\\.",
            "phrase.range", NUMBER + "[\\p{IsHan}%‰]{0,2}?[-~～—–至到]+" + NUMBER,
            "phrase.approximate",
                    "左右|上下|大约|(?<!节)约(?!束)|将近|接近|近(?=" + NUMBER + ")|(?<=" + NUMBER
                            + "[万亿]?)[余多]|几|数(?=[十百千万])|\\d[%\\p{IsHan}]*\\+",
            "phrase.negative", "-" + NUMBER,
            "phrase.vague", "一批|若干|一系列|一定|一些",
            "phrase.joined", "[、,;]|。.|或(?!以上|以下)|以及|同时|且|和|并|及(?!以上|以下)");

    /** What no version so far judges, though it is written as it should be. */
    private static final Map<String, Pattern> KINDS = patterns(
            "phrase.kind.qualitative", "^定性$",
            "phrase.kind.breakthrough", "零的?突破|破题|从无到有",
            "phrase.kind.multiple", "翻.?番|倍增|成倍|\\d倍|" + Numeral.CHINESE + "倍",
            "phrase.kind.not-falling", "不减|持平|不下降|不降|连续|稳中|历年|新高|保持|逐年|更多|前移|进位|[于过](?:上年|去年|上期|往年)",
            "phrase.kind.coverage", "覆盖|清零|归零|应.尽.|全部",
            "phrase.kind.first", "首个|首家|首批|首次|率先|唯一|第一个",
            "phrase.kind.together", "同步",
            "phrase.kind.benchmark", "平均|[低高]于全|好于|快于|优于|标杆",
            "phrase.kind.bottom-line", "^零|不发生|杜绝|无.*事故",
            "phrase.kind.stage", "获批|开工|建成|创成|获评|印发|出台|通过|验收|挂牌|投产|启动|认定|竣工|申报",
            "phrase.kind.each", "每|均|分别|各",
            "phrase.kind.decline", "下降|减少|降低|缩减|压减|缩短(?![至到])|负增长");

    private static final Pattern COMMITMENT = Pattern.compile("(确保|力争|争取|鼓励|支持|努力|必须|力求|奋力)(.*)");

    private static final Map<String, String> COMMITMENTS =
            Map.of("力争", "力争", "争取", "力争", "努力", "力争", "力求", "力争", "奋力", "力争", "鼓励", "鼓励", "支持", "鼓励");

    private static final Pattern VAGUE =
            Pattern.compile("加快|推进|推动|提升|提高|提质|加强|增强|持续|进一步|稳步|积极|明显|大幅|显著|前列|靠前|前茅|上游|梯队|方阵|领先|全力|深化|完善|扩大|改善|优化");

    private static final Pattern UNIT = Pattern.compile("\\D*?\\d+(?:\\.\\d+)?([\\p{IsHan}A-Za-z]{7,})");

    /** What is told of a figure as of a requirement; all else is only no figure. */
    private static final Set<String> IN_FIGURE =
            Set.of("phrase.mask", "phrase.separator", "phrase.number", "phrase.approximate");

    private static final Pattern NO_FIGURE =
            Pattern.compile("|(?i:n/?a|null|none|nil)|[-/—]+|无|暂无|未公布|未报|未报送|缺|见.*|详见.*|另行.*|待.*");

    private Refusals() {}

    private static Map<String, Pattern> patterns(String... codesAndPatterns) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (int i = 0; i < codesAndPatterns.length; i += 2) {
            patterns.put(codesAndPatterns[i], Pattern.compile(codesAndPatterns[i + 1]));
        }
        return patterns;
    }

    private static Optional<String> first(Map<String, Pattern> patterns, String plain) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is refused before the phrase is read; empty when nothing is. */
    static <T> Optional<Reading<T>> before(String text, String plain) {
        if (plain.isEmpty()) {
            return Optional.of(Reading.refused("phrase.empty", text.strip()));
        }
        if (plain.length() > LONGEST) {
            return Optional.of(Reading.refused("phrase.long", text.strip(), "" + LONGEST));
        }
        return first(BEFORE, plain).map(code -> Reading.refused(code, text.strip()));
    }

    /** Why a phrase that has no known form is refused. */
    static <T> Reading<T> after(String text, String plain) {
        Matcher commitment = COMMITMENT.matcher(plain);
        if (commitment.matches()) {
            return committed(text, commitment.group(1), commitment.group(2));
        }
        Optional<String> kind = first(KINDS, plain);
        if (kind.isPresent()) {
            return Reading.refused(kind.get(), text.strip());
        }
        Optional<String> near = Suggestion.of(plain);
        if (near.isPresent()) {
            return Reading.refused("phrase.unreadable.near", text.strip(), near.get());
        }
        if (VAGUE.matcher(plain).find()) {
            return Reading.refused("phrase.vague", text.strip());
        }
        Matcher unit = UNIT.matcher(plain);
        return unit.matches()
                ? Reading.refused("phrase.unit", text.strip(), unit.group(1))
                : Reading.refused("phrase.unreadable", text.strip());
    }

    /** The word of commitment is told only when the rest can be read: otherwise the rest is what must be mended first. */
    private static <T> Reading<T> committed(String text, String word, String rest) {
        Reason problem = Phrase.requirement(rest).problem();
        return problem == null
                ? Reading.refused("phrase.commitment", text.strip(), COMMITMENTS.getOrDefault(word, "确保"), rest)
                : new Reading<>(null, problem);
    }

    /** What is refused in a figure of a return; empty when nothing is. */
    static <T> Optional<Reading<T>> inFigure(String text, String plain) {
        if (NO_FIGURE.matcher(plain).matches()) {
            return Optional.of(Reading.refused("phrase.amount.none", text.strip()));
        }
        if (plain.length() > LONGEST) {
            return Optional.of(Reading.refused("phrase.amount", text.strip()));
        }
        return first(BEFORE, plain)
                .filter(code -> !code.equals("phrase.negative"))
                .map(code -> Reading.refused(IN_FIGURE.contains(code) ? code : "phrase.amount", text.strip()));
    }
}
