package io.kaohe.phrase;

import io.kaohe.facts.Level;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that several forms share, as alternatives of a pattern. */
final class Lexicon {
    /** Verbs that say that something is reached, and leave the test as it is. */
    static final String VERBS = "稳定达到|达到|到达|达成|达|完成投资|完成|新增加|新增|实现|新建成|新建|建成|创成|获批|引进|培育|培养|安排|成功";

    /** Adverbs that leave the test as it is. */
    static final String ADVERBS = "继续|持续|稳步|平稳|实现|保持";

    /** Who the peers are. */
    static final String PEERS = "全国|全省|全市|全县|全区|全州|全自治区|同类|同组";

    /** The year before the plan's. */
    static final String LAST_YEAR = "(?:上年度?|去年|上一年度?)";

    /** Ends of names of which less is better, so that an amount alone does not say which way it is meant. */
    static final String LOWER = "(?:失业|漏损|不良贷款|不良|负债|债务|近视|死亡|亡人|发病|患病|感染|伤亡|事故|发案|投诉|上访|受害|差错|辍学|流失|亏损|返贫|复发|病死"
            + "|违约|逾期|超标|停电|肥胖|贫困|空置|赤字|拖欠|恩格尔|发生|积压|减收|倒闭|迁出|过剩|欠费|欠薪|欠款)(?:率|系数|人数|人次|起数|件数|户数|时间|余额|额|数|量)?"
            + "|事件|积案|库存|逾期贷款|不良资产|案件(?:数)?|火灾(?:起数)?|隐患(?:数)?|时限|(?:办理|审批|办结|开办|办件|通关|响应|等候|等待|出警|受理|登记|退税)(?:时间|时长|天数|环节)"
            + "|浓度|能耗|电耗|水耗|煤耗|用水量|排放量|排放强度|排放总量|住院日|药占比|审批事项|大班额|收入比|成本|三公”?经费|赤字率";

    /** A change against the year before; leaves out what any yearly target is held against. */
    static final String AGAINST = "(?:同比|[比较]" + LAST_YEAR + "(?:同期|实际)?)";

    /** A number in Arabic digits or Chinese numerals. */
    static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|" + Numeral.CHINESE + "+)";

    /** A place in a ranking or a count of years. */
    static final String COUNT = "(?:[1-9]\\d{0,3}|" + Numeral.CHINESE + "+)";

    /** A level, and whether higher ones count; the county's is also called 区级. */
    static final String LEVELS = "(?<level>国家级|省级|市级|县级|(?<!自治)区级)(?<above>及?以上)?";

    private Lexicon() {}

    /** The alternatives, longest first, so that none hides another. */
    static String any(Collection<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }

    /** The level that the word names; null for none. */
    static @Nullable Level level(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word.charAt(0)) {
            case '国' -> Level.NATIONAL;
            case '省' -> Level.PROVINCIAL;
            case '市' -> Level.CITY;
            default -> Level.COUNTY;
        };
    }

    /** The whole number written; the text must have the form {@link #COUNT}. Less than 0 when it is no proper numeral. */
    static int count(String written) {
        return Numeral.at(written)
                .filter(number -> number.end() == written.length())
                .map(number -> number.value().intValueExact())
                .orElse(-1);
    }
}
