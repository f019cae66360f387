package io.kaohe.phrase;

import java.util.regex.Pattern;

/** Parts of names that look like something else: the 5 of 5G, the 不 of 不动产, the 均 of 人均. */
final class Names {
    /** Stands for such a part, and is part of no word. */
    static final String PART = "◇";

    private static final String AMOUNT = "\\d+(?:\\.\\d+)?";

    private static final Pattern PARTS = Pattern.compile(String.join(
            "|",
            // what is quoted
            "“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’|「[^「」]*」|《[^《》]*》",
            // 5G, PM2.5, G228, 5A, 12345热线, 110千伏
            "[A-Za-z]+(?:[&.+-]?[A-Za-z]+)*(?:" + AMOUNT + ")?[A-Za-z]*|" + AMOUNT + "[A-Za-z]+",
            "\\d+号(?:线|楼|院|地块|路|厅|馆|井|桥)|\\d{3,5}(?=热线|平台|电话|政务|投诉|诉求)|\\d+(?:千伏|万吨级|吨级|兆瓦|万千瓦)(?!以)",
            // 3岁以下, 0-6岁, 20万元以上的村
            "(?:\\d+-)?" + AMOUNT + "(?:周岁|岁|月龄|日龄)(?:及|\\(含\\))?(?:以上|以下|以内)?",
            AMOUNT + "[百千万亿]*(?:元|平方米|吨|千瓦|人|亩|张床|吨标准煤)(?:及|\\(含\\))?以[上下]的?"
                    + "(?=企业|项目|村|乡镇|单位|园区|医院|商户|用户|产品|机构|锅炉|合作社|家庭|主体)",
            // 每万人口, 每百元, 人均, 亩均
            "每(?:[十百千万亿]+(?:常住)?(?:人口|人|户|元|名|亩|辆|公里|平方公里|张|美元)|平方公里|平方米|立方米|公顷)",
            "[人户亩日次生床校班车地村店单]均(?!$)|[年月]均(?=[\\p{IsHan}A-Z]{0,8}(?:浓度|值|质量))|平均|均衡|均等|均质",
            "[节合集契预签违履公条特邀制]约|批而未供|供而未用|不(?:动产|良|文明|合格|孕|锈钢)|未(?:成年|来|就业|利用)|各(?:类|项)",
            "(?:下降|降低|减少|增长|提高|提升|缩短|压减|控制|扩大|增加)(?=率|工程|行动|改造|计划|项目|专项|极|点|中心|幅度|区|线|价|系统|指标|面|值)",
            "改造提升|提质改造|整治提升|转型提升|能力提升",
            "预测预[警报]|预期寿命|[首]都"));

    private Names() {}

    /** The text with every such part as {@link #PART}. */
    static String masked(String plain) {
        return PARTS.matcher(plain).replaceAll(PART);
    }
}
