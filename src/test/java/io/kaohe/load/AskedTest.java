package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test.BaseYear;
import io.kaohe.facts.Test.Breakthrough;
import io.kaohe.facts.Test.Multiple;
import io.kaohe.facts.Test.NotFalling;
import io.kaohe.facts.Test.Qualitative;
import io.kaohe.facts.Test.Stage;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void aGroupOfKeysSaysWhatWordsSayBadly() {
        assertThat(read("{零的突破: {}}")).isEqualTo(Requirement.of("零的突破", new Breakthrough(null, false)));
        assertThat(read("{零的突破: {级别: 省级, 以上: 是}}"))
                .isEqualTo(Requirement.of("省级以上零的突破", new Breakthrough(Level.PROVINCIAL, true)));
        assertThat(read("{阶段: 公示}")).isEqualTo(Requirement.of("公示", new Stage("公示", null, false)));
        assertThat(read("{阶段: 获批, 级别: 国家级}"))
                .isEqualTo(Requirement.of("获批（国家级）", new Stage("获批", Level.NATIONAL, false)));
        assertThat(read("{连续增长: {年: 3}}"))
                .isEqualTo(Requirement.of("连续3年增长", new NotFalling(Past.EVERY_YEAR, 3, true, false, Aspect.LEVEL)));
    }

    @Test
    void aMultipleMayLeaveItsYearsOut() {
        Amount twice = Amount.of("2", "倍");
        assertThat(read("{倍数: {倍: 2, 基年: 2020, 末年: 2025}}"))
                .isEqualTo(Requirement.of("到2025年达到2020年的2倍", new Multiple(twice, new BaseYear(2020), 2025)));
        assertThat(read("{倍数: {倍: 2倍, 基年: 上年}}"))
                .isEqualTo(Requirement.of("达到上年的2倍", new Multiple(twice, new BaseYear(null), null)));
        assertThat(read("{倍数: {倍: 2}}")).isEqualTo(Requirement.of("达到基数的2倍", new Multiple(twice, null, null)));
    }

    @Test
    void wordsStayWords() {
        assertThat(read("30家以上")).isEqualTo(Sample.requirement("30家以上"));
        assertThat(read("定性")).isEqualTo(Requirement.of("定性", new Qualitative()));
    }

    private static Requirement read(String requirement) {
        Problems problems = new Problems();
        Fields fields = Sample.fields("{编号: t, 要求: " + requirement + "}", TargetKeys.KEYS, problems);
        Asked asked = fields.get(TargetKeys.REQUIREMENT);
        assertThat(Sample.told(problems)).isEmpty();
        return Objects.requireNonNull(asked).requirement();
    }
}
