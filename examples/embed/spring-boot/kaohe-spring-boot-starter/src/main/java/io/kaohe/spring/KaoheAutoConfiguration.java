package io.kaohe.spring;

import io.kaohe.Kaohe;
import io.kaohe.KaohePacks;
import io.kaohe.rules.RuleCache;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kaohe as beans: {@link KaohePacks} and {@link Assessor}, timed and with an endpoint where the service has these. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(KaoheProperties.class)
public class KaoheAutoConfiguration {
    /** The pack in force, read from the folder of the properties or from Kaohe's jar. */
    @Bean
    @ConditionalOnMissingBean
    KaohePacks kaohePacks(KaoheProperties properties) {
        if (properties.rules() == null) {
            return KaohePacks.of(Kaohe::shipped);
        }
        RuleCache cache = properties.cache() == null ? RuleCache.none() : RuleCache.in(properties.cache());
        return KaohePacks.of(() -> Kaohe.load(properties.rules(), cache));
    }

    /** Judges without being timed; looked at after the classes below, so only where there is no Micrometer. */
    @Bean
    @ConditionalOnMissingBean
    Assessor assessor(KaohePacks packs) {
        return plain(packs);
    }

    private static Assessor plain(KaohePacks packs) {
        return (document, round) -> {
            Kaohe kaohe = packs.inForce();
            return kaohe.assess(kaohe.read(document), round, null);
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {
        @Bean
        @ConditionalOnBean(MeterRegistry.class)
        @ConditionalOnMissingBean(Assessor.class)
        Assessor meteredAssessor(KaohePacks packs, MeterRegistry meters) {
            return new MeteredAssessor(plain(packs), meters);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
    static class Reloading {
        @Bean
        @ConditionalOnAvailableEndpoint(KaoheEndpoint.class)
        @ConditionalOnMissingBean
        KaoheEndpoint kaoheEndpoint(KaohePacks packs) {
            return new KaoheEndpoint(packs);
        }
    }
}
