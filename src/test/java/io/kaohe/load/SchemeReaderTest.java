package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Placing;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemeReaderTest {
    private static final Folder FOLDER = Sample.plan();

    private static final Ladder FILES = new Ladder("文件", List.of(List.of("起草"), List.of("审议"), List.of("印发", "出台")));

    private final Pack pack = Sample.pack();

    @Test
    void whatThePackLeavesOutHasTheDefaultsOfTheFormat() {
        Scheme scheme = pack.scheme();

        assertThat(scheme)
                .isEqualTo(new Scheme(
                        "通用考核办法",
                        Sha256.of(Sample.bytes(pack.schemeText())),
                        numbersOfThePack(),
                        new BigDecimal("100"),
                        new TreeMap<>(Map.of("至少", "按比例", "增长", "按比例", "位次", "名次递减")),
                        Map.of(
                                RoundType.REVIEW,
                                Set.of("Q1", "Q3"),
                                RoundType.SUMMARY,
                                Set.of("H1"),
                                RoundType.SETTLEMENT,
                                Set.of("年")),
                        Placing.GAP,
                        Fraction.of(new BigDecimal("0.6")),
                        new Scheme.Vintages(
                                Set.of(Vintage.FLASH, Vintage.PRELIMINARY, Vintage.FINAL),
                                Set.of(Vintage.PRELIMINARY, Vintage.FINAL)),
                        3,
                        List.of(),
                        new TreeMap<>(Map.of(Scheme.PART, new Rounding(2, RoundingMode.HALF_UP))),
                        new TreeMap<>(
                                Map.of("文件", FILES, "平台", new Ladder("平台", List.of(List.of("申报"), List.of("获批"))))),
                        Map.of(),
                        true,
                        Overall.NONE));
    }

    @Test
    void theFoldersSchemeIsLaidOverThePacksKeyByKey() {
        Scheme scheme = Sample.assessment(FOLDER).scheme();

        assertThat(scheme.name()).isEqualTo("某某市科技创新目标考核办法");
        assertThat(scheme.totalMarks()).isEqualTo(new BigDecimal("60"));
        assertThat(scheme.methods()).isEqualTo(Map.of("至少", "按比例", "至少/约束性", "全有全无", "增长", "按比例", "位次", "名次递减"));
        assertThat(scheme.placing()).isEqualTo(Placing.DENSE);
        assertThat(scheme.vintages())
                .isEqualTo(new Scheme.Vintages(
                        Set.of(Vintage.FLASH, Vintage.PRELIMINARY, Vintage.FINAL), Set.of(Vintage.FINAL)));
        assertThat(scheme.oldest()).isEqualTo(2);
        assertThat(scheme.path()).hasSize(4).startsWith(Fraction.of(new BigDecimal("0.2")));
        assertThat(scheme.roundings())
                .isEqualTo(Map.of(
                        Scheme.PART,
                        new Rounding(2, RoundingMode.HALF_UP),
                        Scheme.TOTAL,
                        new Rounding(1, RoundingMode.TRUNCATE)));
        assertThat(scheme.numbers().keySet()).containsExactlyInAnyOrder("封顶", "黄灯线");
    }

    @Test
    void aLadderIsReplacedWholeAndOthersStay() {
        Scheme scheme = Sample.assessment(FOLDER).scheme();

        assertThat(scheme.ladders().keySet()).containsExactly("平台", "文件");
        assertThat(scheme.ladders().get("文件")).isEqualTo(FILES);
        Ladder platforms = Objects.requireNonNull(scheme.ladders().get("平台"));
        assertThat(platforms.stages()).containsExactly("谋划", "申报", "推荐", "现场考察", "公示", "获批", "认定", "挂牌", "验收");
        assertThat(platforms.rung("认定")).hasValue(6);
    }

    @Test
    void readsWhatEachTypeOfRoundShows() {
        Scheme scheme = Sample.assessment(FOLDER).scheme();

        assertThat(scheme.sections())
                .isEqualTo(Map.of(
                        RoundType.REVIEW,
                        List.of(Section.PACE, Section.PLACES, Section.LIGHTS, Section.BEHIND),
                        RoundType.SUMMARY,
                        List.of(Section.PACE, Section.OUTLOOK, Section.CATCH_UP),
                        RoundType.SETTLEMENT,
                        List.of(Section.RESULTS, Section.GRADES, Section.VETO, Section.CONSEQUENCES)));
        assertThat(scheme.levelMeetsOnlyUp()).isFalse();
    }

    @Test
    void aNumberIsReplacedWithItsDatesAndSortedByThem() {
        Scheme scheme = Sample.assessment(FOLDER).scheme();

        assertThat(scheme.numbers().get("封顶"))
                .extracting(number -> number.value() + " " + number.since() + " " + number.until())
                .containsExactly("120% 2022-01-01 2022-06-30", "110% 2022-07-01 null");
    }

    @Test
    void theHashIsOfBothTexts() {
        String own = Sample.text(FOLDER.file("scheme.yaml").orElseThrow());

        assertThat(Sample.assessment(FOLDER).scheme().hash())
                .isEqualTo(Sha256.of(Sample.bytes(pack.schemeText() + own)));
    }

    private static SortedMap<String, List<NamedNumber>> numbersOfThePack() {
        return new TreeMap<>(Map.of(
                "封顶",
                List.of(new NamedNumber(
                        "封顶",
                        Amount.of("120", "%"),
                        "第七条",
                        LocalDate.of(2021, 1, 1),
                        null,
                        new Source("scheme.yaml", 3, 7))),
                "黄灯线",
                List.of(new NamedNumber(
                        "黄灯线", Amount.of("10", "个百分点"), "第十二条", null, null, new Source("scheme.yaml", 4, 8)))));
    }
}
