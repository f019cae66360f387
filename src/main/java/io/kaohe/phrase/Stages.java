package io.kaohe.phrase;

import io.kaohe.facts.Test;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** 开工, 通过验收, 获批省级以上, 通过国家级验收, 印发, 获评优秀: a stage on a ladder, with the level that it needs. */
final class Stages {
    /** What plans say, and what the stage is called on a ladder. */
    private static final Map<String, String> NAMES = names(
            "开工", "开工建设|开工|动工建设|动工",
            "竣工", "竣工|完工",
            "投用", "建成投用|建成投入使用|建成并投入使用|建成并投用|竣工投用|投入使用|投入运营|投入运行|投运|建成通车|通车|开通运营|投用",
            "投产", "建成投产|建成并投产|竣工投产|投产",
            "建成", "建成",
            "验收", "通过竣工验收|完成竣工验收|竣工验收|成功通过验收|成功验收|通过验收|完成验收|验收",
            "评审", "通过评审|通过专家评审|完成评审",
            "现场考察", "通过现场考察|完成现场考察工作|完成现场考察",
            "获批", "成功创建|成功创立|创建成功|获得批复|获批复|获认定|获得认定|通过认定|成功获批|获批|创成",
            "挂牌", "挂牌|揭牌",
            "印发", "制定出台|编制出台|研究出台|编制印发|制定印发|印发实施|出台实施|印发|出台|发布",
            "签约", "完成签约|签约",
            "申报", "完成申报|申报",
            "备案", "完成备案|备案",
            "公示", "完成公示|公示");

    private static final String ADVERBS = "(?:实现|正式|顺利|如期|按期|按时|全面|整体)?";

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(?:获评为?|(?:被)?评为|(?:被)?评定为|获得?|达到|(?:继续)?保持)(?<grade>优秀|良好|合格)(?:等次|等级|档次)?|(?<bare>优秀|良好|合格)(?:等次|等级|档次)",
                    said -> new Test.Stage(
                            said.group("grade") != null ? said.group("grade") : said.group("bare"), null, false)),
            Form.of(
                    ADVERBS + "(?<stage>" + Lexicon.any(NAMES.keySet()) + ")",
                    said -> new Test.Stage(name(said.group("stage")), null, false)),
            levelled("(?:获批|获评|创成|成功创建|成功创立|获得批复|获认定)" + Lexicon.LEVELS, "获批"),
            levelled("(?:获得?|通过)" + Lexicon.LEVELS + "(?:认定|批复)", "获批"),
            levelled("(?:通过|完成)" + Lexicon.LEVELS + "(?:竣工)?验收", "验收"),
            levelled("通过" + Lexicon.LEVELS + "评审", "评审"));

    private Stages() {}

    private static Map<String, String> names(String... stagesAndWords) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < stagesAndWords.length; i += 2) {
            for (String word : stagesAndWords[i + 1].split("\\|", -1)) {
                names.put(word, stagesAndWords[i]);
            }
        }
        return names;
    }

    private static Form levelled(String pattern, String stage) {
        return Form.of(pattern, said -> levelled(said, stage));
    }

    private static Test levelled(Matcher said, String stage) {
        return new Test.Stage(stage, Lexicon.level(said.group("level")), said.group("above") != null);
    }

    private static String name(String word) {
        return NAMES.getOrDefault(word, word);
    }

    /** The test; empty when the clause names no stage that can be reached: 启动, 推进 and 创建 do not say when they are done. */
    static Optional<Reading<Test>> read(String clause) {
        return Form.first(FORMS, clause);
    }
}
