package io.kaohe.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Kaohe;
import io.kaohe.KaohePacks;
import io.kaohe.facts.Round;
import io.kaohe.report.InvalidInput;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KaoheAutoConfigurationTest {
    private static final String RULE = String.join(
            "\n", "规则「有数」", "  标题：有数就算达序时", "  依据：本局约定", "当", "  数据状态是「有数」", "那么", "  判定为「达序时」，理由「有数」", "结束", "");

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(KaoheAutoConfiguration.class));

    @TempDir
    private Path folder;

    private String pack(String name) throws IOException {
        Files.createDirectories(folder.resolve("judge"));
        Files.writeString(folder.resolve("scheme.yaml"), "考核办法: " + name + "\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("judge/own.dslr"), RULE, StandardCharsets.UTF_8);
        return "kaohe.rules=" + folder;
    }

    @Test
    void thePackInKaohesJarIsInForceWhenNoneIsNamed() {
        context.run(started -> assertThat(
                        started.getBean(KaohePacks.class).inForce().hash())
                .isEqualTo(Kaohe.shipped().hash()));
    }

    @Test
    void thePackOfTheFolderIsInForceAndItsRulesAreKeptCompiled() throws IOException {
        Path cache = folder.resolveSibling(folder.getFileName() + "-cache");
        context.withPropertyValues(pack("本局办法"), "kaohe.cache=" + cache).run(started -> {
            assertThat(started.getBean(KaohePacks.class).inForce().name()).isEqualTo("本局办法");
            assertThat(cache).isNotEmptyDirectory();
        });
    }

    @Test
    void aPackThatCannotBeUsedStopsTheStartAndIsToldInWords() throws IOException {
        String property = pack("本局办法");
        Files.writeString(folder.resolve("judge/own.dslr"), RULE.replace("「达序时」，", "「慢」，"), StandardCharsets.UTF_8);
        context.withPropertyValues(property).run(failed -> {
            FailureAnalysis analysis =
                    new RefusedPackAnalyzer().analyze(Objects.requireNonNull(failed.getStartupFailure()));
            assertThat(Objects.requireNonNull(analysis).getDescription())
                    .startsWith("judge/own.dslr:7:7 ")
                    .contains("「慢」");
        });
    }

    @Test
    void aServiceMayBringItsOwn() throws IOException {
        pack("本局办法");
        KaohePacks own = KaohePacks.of(() -> Kaohe.load(folder));
        Assessor assessor = (document, round) -> {
            throw new IllegalStateException();
        };
        context.withBean(KaohePacks.class, () -> own)
                .withBean(Assessor.class, () -> assessor)
                .run(started -> {
                    assertThat(started.getBean(KaohePacks.class)).isSameAs(own);
                    assertThat(started.getBean(Assessor.class)).isSameAs(assessor);
                });
    }

    @Test
    void whatIsRefusedIsTimedAsSuch() throws IOException {
        context.withPropertyValues(pack("本局办法"))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(started -> {
                    Assessor assessor = started.getBean(Assessor.class);
                    assertThatThrownBy(() -> assessor.assess(new byte[0], new Round(2025, 9)))
                            .isInstanceOf(InvalidInput.class);
                    MeterRegistry meters = started.getBean(MeterRegistry.class);
                    assertThat(meters.get("kaohe.assess")
                                    .tag("outcome", "refused")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                    assertThat(meters.find("kaohe.assess").timers()).hasSize(1);
                });
    }

    @Test
    void nothingIsTimedWithoutMicrometer() throws IOException {
        context.withPropertyValues(pack("本局办法"))
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(started -> {
                    assertThat(started).hasSingleBean(Assessor.class);
                    assertThat(started.getBean(Assessor.class)).isNotInstanceOf(MeteredAssessor.class);
                });
    }

    @Test
    void thereIsNoEndpointWithoutTheActuator() throws IOException {
        context.withPropertyValues(pack("本局办法"), "management.endpoints.web.exposure.include=kaohe")
                .withClassLoader(new FilteredClassLoader(Endpoint.class))
                .run(started -> assertThat(started).doesNotHaveBean(KaoheEndpoint.class));
    }

    @Test
    void theEndpointTellsThePackInForceAndTakesAnEditedOne() throws IOException {
        context.withPropertyValues(pack("本局办法"), "management.endpoints.web.exposure.include=kaohe")
                .run(started -> {
                    KaoheEndpoint endpoint = started.getBean(KaoheEndpoint.class);
                    assertThat(endpoint.inForce().name()).isEqualTo("本局办法");
                    assertThat(endpoint.reload().outcome()).isEqualTo("unchanged");
                    pack("新办法");
                    assertThat(endpoint.reload())
                            .isEqualTo(new KaoheEndpoint.Reloaded("replaced", endpoint.inForce(), List.of()));
                    assertThat(endpoint.inForce().name()).isEqualTo("新办法");
                });
    }
}
