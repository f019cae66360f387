package io.kaohe.phrase;

import io.kaohe.facts.Test;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 每条产业链1家以上, 每县(市)至少1所, 均达到2%: a bounded amount that each member is held to. */
final class Members {
    private static final String PLACE = "县市区|县\\(市、区\\)|县\\(市\\)|县\\(区\\)|县区|县市|市县|市州|县|市|区|乡镇\\(街道\\)|乡镇街道|乡镇|镇街|街道"
            + "|乡|镇|行政村|自然村|村\\(社区\\)|村|社区";

    private static final String ORGANISATION = "企业|学校|医院|卫生院|卫生服务中心|服务中心|中心|园区|产业园|开发区|高新区|产业链|产业|行业|领域|机构|单位|部门"
            + "|科室|班级|家庭|农户|项目|景区|村|社区|合作社|高校|院所|支部|局|校|站";

    /** A place, something of each place, or a thing with at most a few words in front. */
    static final String NOUN =
            "(?:" + PLACE + ")(?:" + ORGANISATION + ")?|(?!" + PLACE + ")[\\p{IsHan}]{0,5}(?:" + ORGANISATION + ")";

    private static final Pattern EACH = Pattern.compile("每(?:一)?[个条家所名座项户支片]?(?<member>" + NOUN + ")(?<test>.+)");
    private static final Pattern ALL = Pattern.compile("(?:各(?:" + NOUN + "))?均(?<test>.+)");
    private static final Pattern VERB = Pattern.compile("新增|新建|建成|引进|培育|培养|达到|完成|实现|增长|建设");

    private Members() {}

    /** The test; empty when the clause does not speak of each member. */
    static Optional<Reading<Test>> read(String clause) {
        Matcher all = ALL.matcher(clause);
        if (all.matches()) {
            return each(null, all.group("test"));
        }
        Matcher each = EACH.matcher(clause);
        return each.matches() && !VERB.matcher(each.group("member")).find()
                ? each(each.group("member"), each.group("test"))
                : Optional.empty();
    }

    private static Optional<Reading<Test>> each(@Nullable String member, String inner) {
        return Bounded.read(inner).map(read -> read.map(test -> new Test.EachMember(member, test)));
    }
}
