package io.kaohe.phrase;

import io.kaohe.facts.Requirement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose indicator stands behind its verb: 6月底前印发实施方案, 成功创建国家卫生县, 不发生重特大事故.
 *
 * @param name the indicator's name in the plain text
 * @param requirement what is required of it, with the verb as its text
 */
record Behind(String name, Requirement requirement) {
    private static final String DOCUMENT = "方案|规划|计划|办法|意见|细则|措施|政策|报告|指南|标准|清单|条例|规定|目录|导则|预案";
    private static final String TITLE = "区|市|县|镇|村|基地|中心|园|实验室|孵化器|空间|平台|试点|单位|机构|学校|医院|站";

    private static final Pattern STAGE =
            Pattern.compile("(?:加紧|抓紧)?(?:(?<issue>制定出台|编制出台|研究出台|编制印发|制定印发|印发|出台|发布)(?<document>《[^《》]+》|[^,;。]+(?:"
                    + DOCUMENT + "))|(?<confer>成功创建|成功创立|成功获批|创成|获批)(?<title>[^,;。]+(?:" + TITLE + ")))");

    private static final Pattern NEVER = Pattern.compile("(?<verb>(?:坚决)?(?:不发生|杜绝))(?<thing>.+?)(?:的?发生)?");

    /** More of them or several of them is a number that nobody gave. */
    private static final Pattern SEVERAL = Pattern.compile("更多|系列|等|多[个项家]|、|[和与及或]");

    private static final Pattern DOCUMENTS =
            Pattern.compile("更多|系列|多[个项]|(?:" + DOCUMENT + ")[、和与及]|^" + Lexicon.NUMBER + "[个项份部篇件]");

    /** The sentence, refused when its name is none; empty when it has not this form. */
    static Optional<Reading<Behind>> read(String said) {
        Opening opening = Opening.of(said);
        Matcher never = NEVER.matcher(opening.rest());
        if (never.matches()) {
            return Requirements.read(said)
                    .map(read -> read.flatMap(whole ->
                            clean(never.group("thing"), "零发生", Requirements.worded(never.group("verb"), whole))));
        }
        Matcher stage = STAGE.matcher(opening.rest());
        if (!stage.matches()) {
            return Optional.empty();
        }
        boolean document = stage.group("issue") != null;
        String name = stage.group(document ? "document" : "title");
        String verb = stage.group(document ? "issue" : "confer");
        String whole = said.substring(0, said.length() - opening.rest().length()) + verb;
        if ((document ? DOCUMENTS : SEVERAL).matcher(name).find()) {
            return Optional.of(Reading.refused("phrase.indicators"));
        }
        return Requirements.read(whole)
                .map(read -> read.map(required -> Requirements.worded(verb, required))
                        .flatMap(required ->
                                document ? Reading.of(new Behind(name, required)) : clean(name, verb, required)));
    }

    private static Reading<Behind> clean(String name, String said, Requirement requirement) {
        Optional<Reading<Behind>> spoilt = Spoilers.in(name, said, requirement);
        return spoilt.orElseGet(() -> Reading.of(new Behind(name, requirement)));
    }
}
