package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Body;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Vintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class PackReaderTest {
    private final Pack pack = Sample.pack();

    @Test
    void readsRulesAndTables() {
        assertThat(pack.name()).isEqualTo("通用考核办法");
        assertThat(pack.rules()).extracting(Pack.RuleText::path).containsExactly("award/steps.dslr", "judge/gap.dslr");
        assertThat(pack.rules().get(1).text()).startsWith("规则「滞后」\n");
        assertThat(pack.tables())
                .containsExactly(new Table(
                        "名次表",
                        "位次",
                        "得分比例",
                        List.of(
                                new Table.Row(1, 1, Amount.of("100", "%")),
                                new Table.Row(2, 3, Amount.of("85", "%")),
                                new Table.Row(4, Integer.MAX_VALUE, Amount.of("0", "%"))),
                        Source.of("tables/places.csv")));
    }

    @Test
    void theHashIsThatOfTheFilesWhateverTheirLineEnds() {
        SortedMap<String, byte[]> files = Sample.rules().files("");
        files.replaceAll((path, bytes) -> Sample.bytes(Sample.text(bytes).replace("\n", "\r\n")));
        files.put("README.md", Sample.bytes("别的说明"));
        files.put(".DS_Store", new byte[] {1});

        assertThat(PackReader.read(Folders.of(files))).isEqualTo(pack);
    }

    @Test
    void theHashChangesWithEveryFile() {
        SortedMap<String, byte[]> files = Sample.rules().files("");
        files.put("tables/places.csv", Sample.bytes("位次,得分比例\n1以后,100%\n"));

        assertThat(PackReader.read(Folders.of(files)).hash()).isNotEqualTo(pack.hash());
    }

    @Test
    void aCaseIsASmallAssessment() {
        RuleCase first = pack.cases().get(0);

        assertThat(first.name()).isEqualTo("差一点");
        assertThat(first.round()).isEqualTo(new Round(2022, 9));
        assertThat(first.expected()).isEqualTo(Map.of("判定", "滞后", "规则", "judge/gap/滞后"));
        assertThat(first.source()).isEqualTo(new Source("judge/gap.cases.yaml", 2, 5));
        Assessment facts = first.assessment();
        assertThat(facts.scheme()).isEqualTo(pack.scheme());
        assertThat(facts.plan().targets())
                .extracting(Target::requirement)
                .containsExactly(Sample.requirement("达220亿元以上"));
        assertThat(facts.achievements())
                .extracting(Achievement::period, Achievement::basis, Achievement::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Period.through(2022, 9), Basis.CUMULATIVE, Amount.of("164.99", "亿元")));
    }

    @Test
    void aCaseMayHaveATaskABaseAndPeers() {
        Assessment facts = pack.cases().get(1).assessment();

        assertThat(facts.bodies()).extracting(Body::id).containsExactly("body", "peer-1", "peer-2");
        assertThat(facts.groups().get(0).members()).containsExactly("body", "peer-1", "peer-2");
        assertThat(facts.tasks()).extracting(Task::value).containsExactly(Amount.of("300", "个"));
        assertThat(facts.achievements())
                .extracting(figure -> figure.body() + " " + figure.period() + " " + figure.value())
                .containsExactly("body 2022-06 200个", "body 2021-06 150个", "body 2021-12 180个", "peer-1 2022-06 210个");
        assertThat(facts.achievements()).extracting(Achievement::basis).containsOnly(Basis.POINT);
        Achievement own = facts.achievements().get(0);
        assertThat(own.kind()).isEqualTo(FigureKind.SELF);
        assertThat(own.status()).isEqualTo(FigureStatus.CONFIRMED);
        assertThat(own.vintage()).isEqualTo(Vintage.FLASH);
        Target target = facts.plan().targets().get(0);
        assertThat(target.group()).isEqualTo("peers");
        assertThat(target.bodies()).containsExactly("body");
        assertThat(target.nature()).isEqualTo(Nature.BINDING);
        assertThat(target.deadline()).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(target.weight()).isEqualTo(new BigDecimal("8"));
    }

    @Test
    void aCaseMayHavePartsInsteadOfAFigure() {
        Assessment facts = pack.cases().get(2).assessment();

        assertThat(facts.indicators())
                .extracting(Indicator::id)
                .containsExactly("indicator", "numerator", "denominator");
        assertThat(facts.indicators().get(0).ratio()).isTrue();
        assertThat(facts.indicators().get(0).frequency()).isEqualTo(Frequency.YEAR);
        assertThat(facts.achievements())
                .extracting(figure -> figure.indicator() + " " + figure.period() + " " + figure.value())
                .containsExactly("numerator 2022 71.5亿元", "denominator 2022 817.5亿元");
    }

    @Test
    void aCaseMayHaveNoFigureAtAll() {
        assertThat(pack.cases().get(3).assessment().achievements()).isEmpty();
    }

    /** One body alone has no share of a quota: 30 % of one is none, and no case could ever expect the best grade. */
    @Test
    void aQuotaOfThePackDoesNotHoldInItsCases() {
        SortedMap<String, byte[]> files = Sample.rules().files("");
        files.computeIfPresent(
                "scheme.yaml",
                (path, text) -> Sample.bytes(Sample.text(text)
                        .replace("阶梯:\n", "阶梯:\n  等次: [合格, 优秀]\n")
                        .replace("设置:\n", "设置:\n  名额: {优秀: {至多: 30%}}\n")));
        Pack quoted = PackReader.read(Folders.of(files));
        assertThat(quoted.scheme().overall().quotas()).hasSize(1);
        assertThat(quoted.cases().get(0).assessment().scheme().overall().quotas())
                .isEmpty();
    }

    /** What an office program leaves beside an open file is nobody's table. */
    @Test
    void lockFilesAreNotRead() {
        SortedMap<String, byte[]> files = Sample.rules().files("");
        files.put("tables/~$places.csv", Sample.bytes("x"));
        files.put("award/Thumbs.db", new byte[] {1});
        assertThat(PackReader.read(Folders.of(files))).isEqualTo(pack);
    }
}
