package io.kaohe.measure;

import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Test.BottomLine;
import org.junit.jupiter.api.Test;

/** 零事故, 全部整改. */
class BottomLineKindTest {
    private static World accidents() {
        return new World("起", DataKind.FLOW, new BottomLine(false));
    }

    @Test
    void whatHappenedCannotBeUndone() {
        assertThat(seen(accidents().value("2022-01..06", "0起").at(6)))
                .containsExactly("在途 有数 未定", "实绩=0", "目标值=0", "缺口=0");
        assertThat(seen(accidents().value("2022-01..06", "1起").at(6)))
                .containsExactly("在途 有数 已突破", "实绩=1", "目标值=0", "缺口=1");
        assertThat(seen(accidents().value("2022", "1起").at(12))).containsExactly("到期 有数 未定", "实绩=1", "目标值=0", "缺口=1");
    }

    @Test
    void whatIsStillOpenCanBeClosed() {
        World open = new World("个", DataKind.FLOW, new BottomLine(true)).value("2022-01..06", "3个");
        assertThat(seen(open.at(6))).containsExactly("在途 有数 未定", "实绩=3", "目标值=0", "缺口=3");
        World stock = new World("个", DataKind.STOCK, new BottomLine(false)).value("2022-06", "3个");
        assertThat(seen(stock.at(6))).first().isEqualTo("在途 有数 未定");
    }

    @Test
    void noReportIsNotZero() {
        assertThat(seen(accidents().at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
        World blank = accidents().figure("2022", f -> {
            f.value = amount("0起");
            f.zeroReturn = false;
        });
        assertThat(seen(blank.at(12))).contains("缺口=0", "注：2022年的数是0，没有写明零报告，请确认不是漏填");
    }
}
