package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pack that comes with the library is the one that users read and edit. */
class ShippedRulesTest {
    private static final Path RULES = Shell.project().resolve("rules");

    @Test
    void jarHoldsTheSamePack() throws IOException {
        Map<String, String> folder = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                folder.put(
                        RULES.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        Map<String, String> jar = new TreeMap<>();
        ShippedPack.files().forEach((path, bytes) -> jar.put(path, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(jar).isEqualTo(folder);
    }
}
