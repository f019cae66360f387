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
            "高效办成一件事|一件事(?:一次办)?|八项规定|" + Lexicon.NUMBER
                    + "[件大]?(?:民生)?实事|(?:世界|中国|全国|财富|民企|民营)\\p{IsHan}{0,4}\\d+强(?=企业)",
            "\\d+号(?:线|楼|院|地块|路|厅|馆|井|桥)|\\d{3,5}(?=热线|平台|电话|政务|投诉|诉求)|1(?:10|19|20|22)(?=接处警|接警|急救|出警|指挥|救援|报警)|\\d+(?:千伏|万吨级|吨级|兆瓦|万千瓦)(?!以)",
            // 3岁以下, 0-6岁, 20万元以上的村
            "24小时(?=自助|便民|服务|营业|书房|书店|监测)|\\d+(?:个?小时|个?工作日|天|分钟)内?(?=(?:办结|到达|响应|接通|到场)率)",
            "(?:年?产值|年?营收|年?营业收入|年?主营业务收入|年?税收|投资)(?:超过|超|过|达到|达)" + AMOUNT + "[百千万亿]*元(?=的?(?:企业|项目|园区|乡镇|村))",
            "(?:\\d+[-~〜—–―至])?" + AMOUNT + "(?:周岁|岁|月龄|日龄)(?:及|\\(含\\))?(?:以上|以下|以内)?",
            AMOUNT + "[百千万亿]*(?:元|平方米|吨|千瓦|人|亩|张床|吨标准煤)(?:及|\\(含\\))?以[上下]的?(?:工业|服务业|农业|产业|技改|燃煤|燃气)?"
                    + "(?=企业|项目|村|乡镇|单位|园区|医院|商户|用户|产品|机构|锅炉|合作社|家庭|主体)",
            AMOUNT
                    + "(?:蒸吨/?小?时?(?:及|\\(含\\))?以[上下]的?(?=燃煤|燃气|锅炉)|户(?:及|\\(含\\))?以[上下]的?(?=自然村|村|小区|寨)|分(?:及|\\(含\\))?以[上下]的?(?=人数|考生|学生))",
            // 每万人口, 每百元, 人均, 亩均
            "每(?:[十百千万亿]+(?:常住)?(?:人口|人|户|元|名|亩|辆|公里|平方公里|张|美元)|平方公里|平方米|立方米|公顷)",
            "[人户亩日次生床校班车地村店单]均(?!$)|[年月]均(?=[\\p{IsHan}A-Z0-9.]{0,8}(?:浓度|值|质量))|平均(?!$)|均衡|均等|均质|均价",
            "[节合集契预签违履公条特邀制]约|批而未供|供而未用|不(?:动产|良|文明|合格|孕|锈钢)|未(?:成年|来|就业|利用)|各(?:类|项)",
            "(?:下降|降低|减少|增长|提高|提升|缩短|压减|控制|扩大|增加)(?=率|性|工程|行动|改造|计划|项目|专项|极|点|中心|幅度|区|线|价|系统|指标|面|值)",
            "改造提升|提质改造|整治提升|转型提升|能力提升",
            "预测预[警报]|预期寿命|[首]都"));

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private Names() {}

    /**
     * The same for a name. What is nothing but such a part is looked at as it stands, 平均 is no name; but PM2.5 is one, and
     * of what is quoted as a whole the parts inside the marks count.
     */
    static String maskedInside(String name) {
        String masked = masked(name);
        String bare = Requirements.unquoted(name);
        boolean whole =
                masked.equals(PART) && bare.equals(name) && !LATIN.matcher(name).find();
        return whole ? name : masked.equals(PART) ? masked(bare) : masked;
    }

    /** The text with every such part as {@link #PART}. */
    static String masked(String plain) {
        return PARTS.matcher(plain).replaceAll(PART);
    }
}
