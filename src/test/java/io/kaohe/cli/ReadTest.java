package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ReadTest {
    private static final String TOP_THREE =
            "{\"text\": \"研发投入强度全市前3\", \"understood\": true, \"indicator\": \"研发投入强度\", "
                    + "\"join\": \"all\", \"commitment\": null, \"by\": null, \"floor\": null, \"stretch\": null, \"tests\": [{\"kind\": \"rank\", "
                    + "\"value\": \"3\", \"unit\": \"位\", \"strict\": false, \"scope\": \"全市\"}], \"problem\": null}\n";

    private final FakeLibrary library = new FakeLibrary();

    @Test
    void aPhraseIsExplained() {
        Ran ran = Ran.run(library, "read", "研发投入强度全市前3");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("研发投入强度", "位次", "全市");
        assertThat(library.asked).isEmpty();
    }

    @Test
    void aLineInIsALineOut() {
        assertThat(Ran.piped("研发投入强度全市前3\n", library, "read", "-", "--format", "json"))
                .isEqualTo(new Ran(0, TOP_THREE, ""));
    }

    @Test
    void aBlankLineInIsALineOutToo() {
        Ran ran = Ran.piped("研发投入强度全市前3\n \n研发投入强度全市前3\n", library, "read", "-", "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().toList())
                .hasSize(3)
                .element(1)
                .satisfies(blank -> assertThat(blank)
                        .startsWith("{\"text\": \" \", \"understood\": false,")
                        .endsWith("\"tests\": [], \"problem\": \"空行\"}"));
        assertThat(Ran.piped("\n研发投入强度全市前3\n\n", library, "read", "-").out())
                .isEqualTo(Ran.run(library, "read", "研发投入强度全市前3").out());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndAllIsPrinted() {
        Ran ran = Ran.piped("加快推进\n研发投入强度全市前3\n", library, "read", "-", "--format", "json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("{\"text\": \"加快推进\", \"understood\": false, \"indicator\": null,")
                .endsWith(TOP_THREE);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        byte[] other = "全市前3".getBytes(Charset.forName("GB18030"));
        assertThat(Ran.piped(other, library, Surroundings.plain(), "read", "-"))
                .isEqualTo(new Ran(2, "", "标准输入里的汉字读不出来。请用 UTF-8 编码输送。\n用 kaohe read --help 看说明。\n"));
        assertThat(Ran.run(library, "read", "全市前3", "--format", "json=a.json").code())
                .isEqualTo(2);
        assertThat(Ran.run(library, "read").code()).isEqualTo(2);
    }
}
