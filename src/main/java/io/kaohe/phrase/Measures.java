package io.kaohe.phrase;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which texts after a number are units. */
final class Measures {
    /** What may follow a Chinese numeral: 一流 and 一定 are no amounts. */
    private static final Set<String> COUNTED =
            words(" % 个 家 项 名 人 次 件 篇 种 批 座 条 所 支 户 台 套 场 处 亩 吨 元 部 只 张 位 级 天 年 个月 人次 家次 户次 公里 分 百分点 个百分点"
                    + " 起 头 辆 间 栋 岁 小时 分钟 平方米 平方公里 立方米 个工作日 美元 公顷 床");

    /** What may follow a number besides; whatever else begins with one of these has a noun behind its unit. */
    private static final Set<String> KNOWN = words(
            "日 秒 度 米 点 宗 羽 匹 株 棵 幢 片 块 口 艘 架 班 册 本 幅 盏 对 组 团 届 期 岁 学时 课时 工作日 个小时 个学时"
                    + " 件次 项次 场次 台次 架次 车次 班次 班列 台套 台(套) 头(只) 家(次) 人(次) 克 毫克 微克 公斤 千克 升 毫升 厘米 毫米 海里 千米"
                    + " 千瓦 千瓦时 兆瓦 吉瓦 万千瓦时 亿千瓦时 伏安 千伏安 标箱 标准箱 个标箱 个标准箱 吨标准煤 吨标煤 吨公里 人公里 立方 标准立方米 亿立方米"
                    + " 斤 份 类 集 首 门 堂 尾 轮 批次 列 人年 标段 倍 标台 例 例次 剂次 人份 单 笔 路 对 站 节 桶 箱 袋 瓶 盒 根 道 眼 口井 人日 人天 吨位 载重吨 学位 泊位 车位 机位 公斤标准煤 平方千米 平方厘米 单位 毫西弗 贝克 摄氏度 毫秒 欧元 港元 人民币 元人民币 床位 车皮 分贝 兆 兆比特 标准床");

    /** Units in Latin letters; any other letters are a slip or an abbreviation, as in 100k. */
    private static final String LATIN =
            "P|(?i:[kmgt]?wh?|[kmg]?va|kv|v|[kmg]?hz|[kmgtpe]b|[kmg]bps|[kmgtp]flops|eflops|teu|[kmcd]?m[²³]?|k?g|mg|ug|[μµ]g|ml|l|t|tce"
                    + "|h|min|s|ms|d|db|dba|gy|sv|msv|bq|ppm|pa|mpa|kj|gj|usd|cny)(?:/(?i:[kmcd]?m[²³]?|l|ml|k?g|h|d|t|s|a|kwh))?|[㎡℃%‰]";

    private static final Pattern PLAIN = Pattern.compile("|[百千]?(?:万亿|[万亿])?(?:" + LATIN + ")|[\\p{IsHan}()]{1,6}");

    /** 元/月, 微克/立方米, /10万. 30家/年 is a rate of its own, only money is set by the year. */
    private static final Pattern PER =
            Pattern.compile("(?<of>[\\p{IsHan}]{0,6})/(?<per>(?:10万|十万|万|千|百)?[\\p{IsHan}]{0,4})");

    /** Characters that belong to an operator or to another phrase, never to a unit. */
    private static final Pattern FOREIGN =
            Pattern.compile("[余多约近左右上下内不超达增降减至到前第或和及且并的几每均以破否成半折数零〇一二两三四五六七八九十底末]|.[万亿千]|.百(?!分点)");

    /** 千 and 百 that are part of a unit; before any other word they are a second numeral. */
    private static final Pattern THOUSAND = Pattern.compile("[百千]?(?:万亿|[万亿])[^万亿]*|千[瓦米克伏].*|百分点|[^百千].*|");

    private static final Pattern LARGE = Pattern.compile("^[百千]?(?:万亿|[万亿])(?![百千](?!瓦|米|克|伏|分点))");

    private Measures() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the text can follow a Chinese numeral. */
    static boolean counts(String symbol) {
        return thousand(symbol) && COUNTED.contains(small(symbol));
    }

    /** Whether the text can follow a number in digits. */
    static boolean are(String symbol) {
        Matcher per = PER.matcher(symbol);
        if (per.matches()) {
            return per(per.group("of"), per.group("per"));
        }
        return PLAIN.matcher(symbol).matches() && !symbol.matches("[AG月周季]|季度") && word(symbol);
    }

    private static boolean per(String of, String per) {
        boolean known = per.equals("10万") || word(per.replaceFirst("^10(?=万)", ""));
        boolean yearly = per.equals("年") && !of.endsWith("元");
        return known && !per.isEmpty() && !yearly && (of.isEmpty() ? per.matches("(?:10|十)?[万千百].?") : word(of));
    }

    /** Whether the unit is one that plans use; any other may be a piece of a word. */
    static boolean known(String symbol) {
        Matcher per = PER.matcher(symbol);
        if (!per.matches()) {
            return inTable(symbol) || small(symbol).matches(LATIN);
        }
        String each = per.group("per").replaceFirst("^10", "");
        return (per.group("of").isEmpty() || inTable(per.group("of"))) && (each.equals("月") || inTable(each));
    }

    private static boolean inTable(String symbol) {
        String small = small(symbol);
        return COUNTED.contains(small) || KNOWN.contains(small);
    }

    /** A word that is known, or that is at least not a known one with something behind it: 家企业, 亿元产值. */
    private static boolean word(String symbol) {
        String small = small(symbol);
        if (!thousand(symbol) || (FOREIGN.matcher(small).find() && !KNOWN.contains(small))) {
            return false;
        }
        return inTable(small) || (small.length() <= 4 && !longer(small)) || small.matches(LATIN);
    }

    private static boolean longer(String small) {
        for (int end = 1; end < small.length(); end++) {
            if (inTable(small.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean thousand(String symbol) {
        return THOUSAND.matcher(symbol).matches();
    }

    /** The unit without the powers of ten in front of it. */
    private static String small(String symbol) {
        return LARGE.matcher(symbol).replaceFirst("");
    }
}
