package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Block;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Part;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsHowABlockIsScored() {
        Problems problems = new Problems();
        Fields row = Sample.fields("{编号: b, 名称: 板块, 汇总: 平均, 满分: 30, 上限: 33分, 下限: 0}", BlockReader.KEYS, problems);
        Node.Text id = Objects.requireNonNull(row.get(BlockReader.ID));
        assertThat(new BlockReader(problems).read(row, id))
                .isEqualTo(new Block(
                        "b",
                        "板块",
                        Aggregation.MEAN,
                        new BigDecimal("30"),
                        new BigDecimal("33"),
                        BigDecimal.ZERO,
                        id.at()));
        assertThat(Sample.told(problems)).isEmpty();
    }

    @Test
    void readsThePlan() {
        assertThat(read.plan().name()).isEqualTo("某某市2022年全市科技创新工作要点");
        assertThat(read.plan().document()).isEqualTo("州科〔2022〕8号");
        assertThat(read.plan().blocks())
                .extracting(Block::id, Block::name, Block::plain)
                .containsExactly(tuple("subjects", "创新主体", true), tuple("platforms", "创新平台", true));
        List<Target> targets = read.plan().targets();
        assertThat(targets.get(0))
                .isEqualTo(new Target(
                        "004-006",
                        "subjects",
                        "gaoxin-output",
                        Sample.requirement("达220亿元以上"),
                        "高新技术产业产值达220亿元以上",
                        new BigDecimal("5"),
                        List.of(),
                        LocalDate.of(2022, 11, 30),
                        List.of("city"),
                        null,
                        "高新科",
                        List.of("规划科"),
                        Commitment.MUST,
                        Importance.MAJOR,
                        Nature.BINDING,
                        Setter.ASSIGNED,
                        null,
                        null,
                        null,
                        new Source("plan.yaml", 7, 5)));
    }

    @Test
    void aTargetHasItsDefaultsAndThoseOfThePlan() {
        assertThat(read.plan().targets().get(1))
                .isEqualTo(new Target(
                        "010",
                        null,
                        "gdp",
                        Sample.requirement("增长5.5%"),
                        null,
                        null,
                        List.of(new Part("完成", new BigDecimal("4")), new Part("争先", new BigDecimal("6"))),
                        LocalDate.of(2022, 12, 31),
                        List.of("luxi"),
                        null,
                        "市科技局",
                        List.of(),
                        Commitment.FIRM,
                        Importance.ROUTINE,
                        Nature.ANTICIPATORY,
                        Setter.OWN,
                        null,
                        null,
                        null,
                        new Source("plan.yaml", 20, 5)));
    }

    @Test
    void aGroupAnswersWithItsAssessedMembersInTheOrderOfTheBodies() {
        Target given = read.plan().targets().get(2);

        assertThat(given.bodies()).containsExactly("jishou", "luxi");
        assertThat(given.group()).isEqualTo("counties");
    }

    @Test
    void aRepeatIsAllThatItRepeatsButWhatItSaysItself() {
        Target repeat = read.plan().targets().get(4);
        Target first = read.plan().targets().get(5);

        assertThat(first.id()).isEqualTo("004-013");
        assertThat(first.bodies()).containsExactly("jishou", "luxi");
        assertThat(repeat)
                .isEqualTo(new Target(
                        "004-094",
                        "platforms",
                        "004-013",
                        first.requirement(),
                        "科技成果登记30项以上",
                        null,
                        List.of(),
                        LocalDate.of(2022, 11, 30),
                        first.bodies(),
                        "counties",
                        "成果科",
                        List.of(),
                        Commitment.STRIVE,
                        Importance.ROUTINE,
                        Nature.ANTICIPATORY,
                        Setter.OWN,
                        null,
                        "004-013",
                        null,
                        new Source("plan.yaml", 27, 5)));
        assertThat(repeat.scored()).isFalse();
    }

    @Test
    void aStageStandsOnItsLadder() {
        assertThat(read.plan().targets().subList(6, 9))
                .extracting(target -> target.requirement().text(), Target::ladder)
                .containsExactly(tuple("市级零的突破", null), tuple("现场考察（国家级）", "平台"), tuple("印发", "文件"));
    }

    @Test
    void whatIsInDoubtNeedsNoRequirement() {
        assertThat(read.plan().targets().subList(9, 12))
                .extracting(target -> target.requirement().text(), Target::doubt, Target::scored)
                .containsExactly(
                        tuple("12家", "原文印作12家，应为1-2家", false), tuple("定性", "页码混进了数", false), tuple("定性", null, true));
    }

    @Test
    void theWordsMaySayHowStronglyAndByWhen() {
        assertThat(read.plan().targets().subList(13, 18))
                .extracting(target -> target.requirement().test().kind(), Target::commitment, Target::deadline)
                .containsExactly(
                        tuple(RequirementKind.TOGETHER, Commitment.STRIVE, LocalDate.of(2022, 12, 31)),
                        tuple(RequirementKind.EACH_MEMBER, Commitment.FIRM, LocalDate.of(2022, 12, 31)),
                        tuple(RequirementKind.ABOUT, Commitment.FIRM, LocalDate.of(2022, 12, 31)),
                        tuple(RequirementKind.BENCHMARK, Commitment.FIRM, LocalDate.of(2022, 12, 31)),
                        tuple(RequirementKind.STAGE, Commitment.MUST, LocalDate.of(2022, 9, 30)));
    }
}
