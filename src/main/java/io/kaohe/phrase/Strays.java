package io.kaohe.phrase;

import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.Optional;

/**
 * Words that are no part of a name, by what they would do to the requirement behind them. Whatever stands in front of a
 * requirement is its name, so each word that turns, limits or loosens the requirement has to be known here.
 */
final class Strays {
    private static final String PROCESS = "加强|强化|深化|推进|推动|加快|完善|优化|健全|落实|开展|实施|抓好|做好|统筹|巩固|促进|坚持|突出|聚焦";

    /** Looked for in every name after {@link Names#masked}. */
    private static final Reasons ALWAYS = Reasons.of()
            .with("phrase.years", "[前近]" + Lexicon.NUMBER + "年")
            .with("phrase.place", "(?:" + Lexicon.PEERS + ")后$|倒数$")
            .with("phrase.numbered", "^\\(?(?:" + Numeral.CHINESE + "+|\\d{1,2})[、.)](?!◇?或)")
            .with(
                    "phrase.ceiling",
                    "严[控禁防]|从严|禁止|(?:避免|防范|防止|预防)$|严格限制|不得|停[止建批]?审批|上限|下限|限价(?!房)|封顶|红线|天花板|限额(?!以?[上下])|[最][高大多低小少](?:额|值|量)?$")
            .with(
                    "phrase.existing",
                    "(?<!自)已(?!脱贫|婚|故|登记|参保|毕业)|现有|原有|目前|当前|截[至止]|在谈|洽谈(?!会)|意向(?!书)",
                    "(?<![模虚草])拟(?!上市|录|定|态|合|$)|计划$|^计划(?!生育)|打算|准备$")
            .with("phrase.halted", "暂缓|推迟|延期|延迟|延后|暂停|缓建|停建|(?:暂|缓|仍|还)$|正在|即将|尚", "^停止|(?:停止|取消|终止|中止|撤销|放弃)$")
            .with(
                    "phrase.condition",
                    "多数|少数(?!民族)|部分|个别|普遍(?!服务)|^若|若(?=条件)|^如(?!期|东|皋)|假如|视情|条件(?:允许|具备|成熟)|有条件",
                    "扣除|剔除|除.+?外|原则(?:上)?$|下一?年度|翌年|任期|(?:复合|同期|平均|包括|含|另)$")
            .with(
                    "phrase.inexact",
                    "(?:逾|大概|大体|大致|可能|或许|直逼|逼近|接近|冲刺|冲击|挑战|剑指|瞄准|迈向|跨越|跨上|迈上|站上|迈过|略|稍|稍微|略微|远远?|大大)$",
                    "(?:起码|足有|足足|总共|(?<!公)共|(?<![人英])才|还差|差|缺|[应须要可能会确]有|需|望|直指|锚定|对标|看齐|上探|守住|守牢"
                            + "|(?<![防风监管调自遥数测温程电])控|(?:奋斗|底线|保底|托底)(?:目标|值)?)$")
            .with("phrase.promise", "(?:力保|保证|务必|务求|誓夺|志在|承诺)$|^(?:力保|保证|务必|务求)")
            .with("phrase.scope", "^(?:目标|任务|指标|基数)(?:值|数)?$|^\\([^()]*\\)$")
            .with("phrase.share", "(?:^|达到|相当于|[占为])(?:" + Lexicon.PEERS + ").*(?:平均|" + Names.PART + ")(?:水平|值|数)?$")
            .with(
                    "phrase.deadline",
                    "(?<![比较])年初|(?:元旦|国庆|春节|中秋)(?=节?[前后]|节?$)|学期",
                    "(?:五一|节[前后]|汛[前后期]|[春夏秋冬](?:季|天|收)?|近期|近日|早日|择机|适时|届时|后续|(?<!博士)后|月初|周[内末]|[上本下当次]个?[月周]|年前|年后)$")
            .with("phrase.sentence", "台阶|新高度|^(?:" + PROCESS + ")[^、]*、");

    /** How a stage is worked at, or a step before it. */
    private static final Reasons BEFORE_STAGE = Reasons.of()
            .with("phrase.first.stage", "率先$|首个$|首家$|第一[个家]$")
            .with("phrase.halted", "(?:征求意见|讨论|送审|报审)稿|草案|初稿|起草|报请|上报$|停止|取消|(?:等待|筹备|收回|废止|难|(?<!接)待)$")
            .with("phrase.manner", "(?:同步|重新|分段|分步|争分夺秒|日夜|抢抓|陆续|相继|逐一|预期|局部|大部|(?<!恢)复|再|(?<![考中面复])试)$");

    /** With no day this is vague, and said to be so elsewhere. */
    private static final Reasons BEFORE_DAY =
            Reasons.of().with("phrase.manner", "^(?:加快|加紧|抓紧|大力|全力|积极|稳步|持续|扎实|推进|推动|强化)");

    /** Peers that the requirement did not take for such, and a place that is not to fall below another. */
    private static final Reasons BEFORE_PLACE = Reasons.of()
            .with("phrase.place", "(?:后|倒数|末[位尾]|方阵|梯队)$", "不(?:低|高|少|多|大|小)于$|不超过$|至少$|至多$")
            .with(
                    "phrase.peers",
                    "居(?!民|家|住|委|室|间|所)[^、]*$|(?:位列|名列|排在|跻身)[^、]*$",
                    "(?:地区|城市|三角|[东西中南北]部|湾区|城市群|经济[圈带区]|东北|西南|西北|片区|流域|(?:系统|行业)内?)$",
                    "^全.$|[是为]$");

    private static final Reasons BEFORE_PAST = Reasons.of().with("phrase.past.ceiling", "不$|不得$");

    private static final Reasons BEFORE_CHANGE = Reasons.of().with("phrase.manner", "同步$");

    private Strays() {}

    /** Why what stands in front is no name for the requirement, with the word that says so; empty when none does. */
    static <T> Optional<Reading<T>> in(String masked, Requirement requirement) {
        Test test = requirement.test();
        Optional<Reading<T>> own = own(test).named(masked);
        return own.or(() -> ALWAYS.<T>named(masked).filter(stray -> !plan(stray, test)))
                .or(() -> test instanceof Test.Stage && requirement.by() != null
                        ? BEFORE_DAY.named(masked)
                        : Optional.empty());
    }

    private static Reasons own(Test test) {
        return switch (test.kind()) {
            case STAGE -> BEFORE_STAGE;
            case RANK -> BEFORE_PLACE;
            case NOT_FALLING -> BEFORE_PAST;
            case GROWTH -> BEFORE_CHANGE;
            default -> Reasons.of();
        };
    }

    /** 三年行动计划 is issued as it is called; before any other requirement 计划 is a verb. */
    private static boolean plan(Reading<?> stray, Test test) {
        return test instanceof Test.Stage
                && stray.problem() != null
                && stray.problem().arguments().contains("计划");
    }
}
