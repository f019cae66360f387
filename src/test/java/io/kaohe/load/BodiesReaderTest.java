package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodiesReaderTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsBodiesAndTheirGroup() {
        assertThat(read.name()).isEqualTo("某某市2022年科技创新目标考核");
        assertThat(read.year()).isEqualTo(2022);
        String file = "../data/bodies.yaml";
        assertThat(read.bodies())
                .containsExactly(
                        new Body("city", "某某市", null, null, null, true, null, null, new Source(file, 2, 5)),
                        new Body("jishou", "吉首市", "city", "一类", "某副局长", true, null, null, new Source(file, 3, 5)),
                        new Body(
                                "luxi",
                                "泸溪县",
                                "city",
                                "二类",
                                null,
                                true,
                                LocalDate.of(2022, 1, 1),
                                null,
                                new Source(file, 4, 5)),
                        new Body("peer-a", "邻市甲", null, null, null, false, null, null, new Source(file, 5, 5)));
        assertThat(read.groups())
                .containsExactly(
                        new PeerGroup("counties", "县市", List.of("luxi", "jishou", "peer-a"), new Source(file, 7, 5)));
    }
}
