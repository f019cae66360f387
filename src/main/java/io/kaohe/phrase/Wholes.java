package io.kaohe.phrase;

import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has no number: 完成市下达任务, 全覆盖, 零的突破, 零事故, 同步增长, 全市首个, 定性. */
final class Wholes {
    private static final Pattern TASK = Pattern.compile(
            "(?<over>超额)?(?:圆满)?(?:完成|达到)?(?=.*(?:下达|年度|全年|[国省市州县区]定))"
                    + "(?:国家|上级|国|[省市州县区](?:级|里|委|政府|[\\p{IsHan}]{1,7}[厅局委办部])?)?(?:下达|定)?的?(?:年度|全年)?(?:目标任务|任务目标|目标|任务)(?:数|值)?");

    private static final List<Form> FORMS = List.of(
            Form.of(TASK.pattern(), said -> new Test.AtLeast(null, said.group("over") != null)),
            Form.of("(?:实现)?全覆盖|(?:做到|实现)?应(?<what>[\\p{IsHan}]{1,2})尽\\k<what>", new Test.Coverage(false)),
            Form.of("(?:实现)?(?:动态清零|清零|归零)", new Test.Coverage(true)),
            Form.of(
                    "(?:实现|取得)?(?:" + Lexicon.LEVELS + ")?(?:的)?(?:零的突破|零突破|破题)",
                    said -> new Test.Breakthrough(Lexicon.level(said.group("level")), said.group("above") != null)),
            Form.of("(?:实现|确保)?零(?:事故|发生|伤亡|死亡|亡人|感染)|(?:坚决)?(?:不发生|杜绝)" + Wholes.things(), new Test.BottomLine(false)),
            Form.of("(?:按期|按时)?(?:实现)?全部(?:完成)?(?:整改|办结|销号)(?:到位|完毕|完成)?", new Test.BottomLine(true)),
            Form.of("(?:实现|保持)?同步(?:增长|提升|提高|上升|增加)", new Test.Together()),
            Form.of(
                    "(?:成为|争当|在)?(?<scope>" + Ranks.SCOPE + ")?(?:首个|首家|率先|第一个|第一家|(?<only>唯一))",
                    said -> new Test.First(said.group("scope"), said.group("only") != null)),
            Form.of("定性", new Test.Qualitative()));

    private Wholes() {}

    /** What must not happen; 杜绝浪费 has nothing to count. */
    private static String things() {
        return "(?<thing>[\\p{IsHan}()、]{0,24}(?:事故|事件|案件|火灾|灾害|灾情|疫情|返贫|致贫|伤亡|死亡|感染|中毒|污染|舆情|上访|违纪|违法|(?:金融|债务|系统性|区域性)\\p{IsHan}{0,6}?风险))(?:的?发生)?";
    }

    /** The test; empty when the clause has none of these forms. */
    static Optional<Reading<Test>> read(String clause) {
        return Form.first(FORMS, clause);
    }
}
