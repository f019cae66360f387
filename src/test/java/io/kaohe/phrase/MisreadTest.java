package io.kaohe.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Phrases that once were read as something else, or refused for the wrong reason, a test for each cause. */
class MisreadTest {
    private static List<String> words(String phrases) {
        return List.of(phrases.strip().split("\\s+", -1));
    }

    private static void refused(String code, String phrases) {
        assertThat(words(phrases)).allSatisfy(phrase -> {
            Sentence sentence = Phrase.sentence(phrase);
            assertThat(sentence.requirement()).as(phrase).isNull();
            assertThat(requireNonNull(sentence.problem()).code()).as(phrase).isEqualTo(code);
        });
    }

    /** 0起 and 失业率5% were read as at least so many. */
    @Test
    void anAmountThatIsAlwaysMetOrPointsTheWrongWay() {
        refused("phrase.zero", """
                较大及以上事故0起 殡葬服务投诉0件 安全事故死亡0人 新增债务0元 投诉率0% 事故率达到0% 达到0%以上
                新增企业0家 0
                """);
        refused("phrase.bound", """
                城镇登记失业率4.5% 失业率5% 公共供水管网漏损率9% 不良贷款率1.5% 资产负债率60% 近视率达到45%
                PM2.5平均浓度达到33微克/立方米 PM10年均浓度60微克/立方米 死亡人数达到3人 投诉量达到100件
                办理时限3个工作日 平均住院日8天 审批事项20项
                """);
    }

    /** 经营主体总量净增5000户 was read as at least 5000户 in all, which is always met. */
    @Test
    void whatIsAddedIsNotWhatThereIs() {
        refused("phrase.stock", """
                经营主体总量新增5000户 各项贷款余额新增50亿元 参保人数新增1.2万人 发电装机容量新增30万千瓦
                在校生规模新增800人以上 人均住房面积新增2平方米
                """);
        for (String phrase : words("""
                经营主体总量净增5000户 各项贷款余额净增50亿元以上 新能源汽车保有量净增2万辆 规上文化企业净增10家
                耕地面积净增加500亩
                """)) {
            assertThat(requireNonNull(Phrase.sentence(phrase).requirement()).test())
                    .as(phrase)
                    .isInstanceOfSatisfying(
                            io.kaohe.facts.Test.Growth.class,
                            growth -> assertThat(growth.aspect()).isEqualTo(Aspect.GROWTH));
        }
        assertThat(Phrase.sentence("隐性债务余额净减少5亿元").indicator()).isEqualTo("隐性债务余额");
        assertThat(requireNonNull(Phrase.sentence("高新技术企业新增30家").requirement()).test())
                .isInstanceOf(io.kaohe.facts.Test.AtLeast.class);
    }

    /** 事故起数增长5% was a promise of more accidents. */
    @Test
    void moreOfWhatIsBetterLowerIsNoPromise() {
        refused("phrase.worse", """
                事故起数增长5% 失业率提高1个百分点 投诉件数增加30件 火灾起数增加2起 PM2.5浓度提高2微克/立方米
                漏损率提高1个百分点 近视率提高1个百分点 刑事案件增长5%
                """);
    }

    /** 严控新增产能20万吨 was read as at least 20万吨 of 严控新增产能. */
    @Test
    void aCeilingOrABanIsNoName() {
        refused("phrase.ceiling", """
                严控新增产能20万吨 严禁新增产能20万吨 严防新增债务5亿元 禁止新增煤矿3处 停止审批高耗能项目5个
                政府债务余额上限80亿元 政府债务限额50亿元 能耗总量上限300万吨标准煤 收费标准最高限价5元
                给予企业补助封顶50万元
                """);
    }

    /** 项目暂缓开工 was read as 开工 of 项目暂缓. */
    @Test
    void aStageThatIsPutOffIsNotReached() {
        refused("phrase.halted", "项目暂缓开工 项目停止开工 项目取消开工 项目推迟投产 项目延期竣工 大桥正在建成");
    }

    /** 大桥年初建成 was read with its deadline in the name. */
    @Test
    void aTimeIsNoPartOfAName() {
        refused("phrase.deadline", """
                大桥年初建成通车 项目年初开工 大桥元旦建成通车 大桥国庆节建成通车 实验小学新校区秋季学期投用 大桥汛后建成
                大桥秋收后开工 大桥近期建成通车 项目早日建成 项目择机开工 项目适时开工 项目后续开工
                """);
    }

    /** GDP增长8%、高于全省平均水平 compared the sum with the mean of the province. */
    @Test
    void aBenchmarkBehindAGrowthSaysWhatItCompares() {
        refused("phrase.benchmark.aspect", """
                规上工业增加值增长8%、高于全省平均水平1个百分点 GDP增长8%、高于全省平均水平
                固定资产投资增长8%以上、高于全省平均水平 固定资产投资高于全省平均水平2个百分点 GDP高于全省平均水平1个百分点
                """);
    }

    /** 不低于前三年平均水平 was read as a benchmark from outside. */
    @Test
    void theOwnPastIsNoBenchmark() {
        refused("phrase.benchmark.past", """
                不低于前三年平均水平 粮食产量不低于前五年平均水平 不低于过去三年平均水平 不低于五年平均水平 高于上五年平均水平
                不低于历史平均水平 不低于常年平均水平 不低于同期平均水平 不低于计划平均水平
                """);
    }

    /** 高于全国全省平均水平 was read as one benchmark. */
    @Test
    void twoBenchmarksAreNotOne() {
        refused("phrase.benchmark.two", "高于全国全省平均水平 高于全省全市平均水平 高于全国全省全市平均水平");
    }

    /** 达到全省平均水平的90% was read as at least 90%. */
    @Test
    void aShareOfABenchmarkIsNoAmount() {
        refused("phrase.share", "达到全省平均水平的90%");
    }

    /** 综合实力居长三角城市前十 lost its peers to the name. */
    @Test
    void peersAreNoPartOfAName() {
        refused("phrase.peers", """
                综合实力居长三角城市前十 居民收入居西部地区前三 经济总量居中部前五 综合实力居粤港澳大湾区前五 综合实力居省会城市前十
                全是前3
                """);
        refused("phrase.opposed", "全市第一或第二");
    }

    /** 逾, 大概, 直逼 and 冲刺 were taken for the ends of names. */
    @Test
    void aLooseWordBeforeANumberIsNoName() {
        refused("phrase.inexact", """
                新增企业逾20家 接待游客逾500万人次 旅客吞吐量逾百万人次 引进企业大概20家 总产值直逼千亿元 GDP冲刺500亿元
                总产值冲击千亿元 总产值挑战1000亿元 总产值剑指1000亿元 总产值瞄准1000亿元 总产值迈向1000亿元
                总产值跨越1000亿元 旅游收入略高于上年
                """);
    }

    /** 高新技术企业已达30家 was read as a requirement. */
    @Test
    void whatIsThereAlreadyIsNoRequirement() {
        refused("phrase.existing", """
                高新技术企业已达30家 现有高新技术企业30家 已建成公园30个 原有企业30家 目前有企业30家 截至目前新增企业30家
                在谈项目30个 意向投资30亿元 拟建公园5个 拟新增企业5家
                """);
    }

    /** 多数乡镇达到3家 was read as 3家 of 多数乡镇. */
    @Test
    void aConditionOrAPartIsNoName() {
        refused("phrase.condition", """
                多数乡镇达到3家 少数企业达到3家 部分企业达到3家 重点企业普遍达到5亿元 若条件允许新增5家 视情新增5家
                扣除价格因素增长5% 剔除减税因素增长5% 新增规上企业原则不少于20家 下年度增长5% 复合增长10%
                """);
    }

    /** 30家以上、20家以内 was read as two tests. */
    @Test
    void whatExcludesEachOtherIsNotJoined() {
        refused("phrase.opposed", """
                30家以上、20家以内 不低于5%、不高于3% 突破10亿元、控制在10亿元以内 只增不减、下降5% 增长5%、持平
                全市前三、全市前五
                """);
    }

    /** 加强管理，新增30家 was read with 加强管理 as its name. */
    @Test
    void aClauseOrANumberOfAListIsNoName() {
        refused("phrase.sentence", "加强管理，新增30家 推进城市更新，增长5% 深化改革、新增30家 上台阶增长6%");
        refused("phrase.numbered", "（一）新增企业30家 （二）新增企业30家 一、新增企业30家");
    }

    /** 道路长度达到50% was read as a share. */
    @Test
    void aPercentOfALengthIsRefused() {
        refused("phrase.percent", "道路长度达到50% 占地面积达到30% 水面达到30% 高度达到50% 抢占市场30%");
    }

    /** 增加10家到30家 was read as a range of growth. */
    @Test
    void fromOneAmountToAnotherHasTwoReadings() {
        refused("phrase.reading", "增加10家到30家 缩短3天至5天 提高到5%到8%");
    }

    /** 方案（征求意见稿）印发 was read as 印发. */
    @Test
    void aDraftAnAlternativeOrAnUnknownUnitIsRefused() {
        refused("phrase.indicators", "印发5个方案 获批国家级或省级园区");
        refused("phrase.halted", "方案（征求意见稿）印发");
        refused("phrase.unit", "100k");
        refused("phrase.manner", "同步增长5%");
    }

    /** 项目同步开工 was read with 同步 in its name. */
    @Test
    void howItIsDoneIsNoPartOfAName() {
        refused("phrase.promise", "力保粮食产量50万吨 保证增长6%");
        refused("phrase.existing", "高新技术企业计划新增20家 计划新增企业20家");
        refused("phrase.manner", "项目同步开工 项目重新开工 项目分段建成 项目争分夺秒建成 加快高铁站年底前建成");
        refused("phrase.ceiling", "防范不发生事故");
        refused("phrase.condition", "除偏远村外全覆盖 除自然灾害外不发生重大事故");
    }

    /** These were refused for a reason that was not theirs. */
    @Test
    void theReasonFitsThePhrase() {
        refused("phrase.zero", "新增企业零家");
        refused("phrase.numeral", "二〇家 一万零五百人 壹佰家 廿家");
        refused("phrase.reading", "一两家 两三家");
        refused("phrase.years", "2024—2026年新增企业100家");
        refused("phrase.percent", "年均PM2.5浓度改善5%");
        refused("phrase.share", "完成年度任务的90%");
        refused("phrase.place", "排名不低于第5位");
        refused("phrase.numbered", "1.新增企业30家");
        refused("phrase.date", "9月30日");
        refused("phrase.each", "旅游人次、旅游收入均增长10%和12%");
        refused("phrase.first.stage", "数据条例全省率先出台 零碳园区率先建成");
        refused("phrase.past.ceiling", "生产安全事故死亡人数不超过上年");
        refused("phrase.word", "逐步实现全覆盖");
    }

    /** 全市后3名 was answered with 全市前3名, 增长l0% with 增长到0%. */
    @Test
    void aSuggestionNeverMeansSomethingElse() {
        assertThat(words("""
                30家以外 30家之外 5%以外 控制在5%以外 降低l5% 新增l0家 减少l2起 下降l0% 压减l5% 增加O5家
                提升l0% 增长l0% 提高l5个百分点 高新技术企业突破50家企业 旅游总收入突破300亿元大关 前10家企业
                第3个开发区 15分钟生活圈 1小时交通圈 3天时间办结 24小时值班制度 新增企业30家（工信局） 10w人次
                筹集保障性租赁住房8000套（间） 全市后3名 不下10个 不止10个 不足10个 不上10个 不逊10个 30个以外
                控制在5个以外 增长I0% 严控10个 上限10个 最大10个
                """)).allSatisfy(phrase -> {
            assertThat(requireNonNull(Phrase.sentence(phrase).problem()).code())
                    .as(phrase)
                    .isNotEqualTo("phrase.unreadable.near");
            assertThat(requireNonNull(Phrase.requirement(phrase).problem()).code())
                    .as(phrase)
                    .isNotIn("phrase.unreadable.near", "phrase.indicator");
        });
    }

    /** 突破1000家高新技术企业 was answered with 突破高新技术企业1000家. */
    @Test
    void aNounThatIsMovedKeepsTheWordBeforeItsNumber() {
        assertThat(requireNonNull(Phrase.sentence("突破1000家高新技术企业").problem()).arguments())
                .contains("高新技术企业突破1000家");
        assertThat(requireNonNull(Phrase.sentence("约50家企业").problem()).arguments())
                .contains("企业约50家");
    }
}
