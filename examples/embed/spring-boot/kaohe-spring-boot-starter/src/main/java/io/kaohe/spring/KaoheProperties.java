package io.kaohe.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Kaohe's rules are.
 *
 * @param rules folder of the rule pack; the one in Kaohe's jar when it is not set
 * @param cache folder that keeps compiled rules, so that a start compiles only edited files; nothing is kept when it is not set
 */
@ConfigurationProperties("kaohe")
public record KaoheProperties(
        @Nullable Path rules, @Nullable Path cache) {}
