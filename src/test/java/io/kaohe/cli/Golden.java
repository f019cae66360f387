package io.kaohe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts under {@code src/test/resources/cli}. */
final class Golden {
    private Golden() {}

    static String read(String name) throws IOException {
        Path base = Path.of(System.getProperty("kaohe.basedir", ""));
        return Files.readString(base.resolve("src/test/resources/cli").resolve(name), StandardCharsets.UTF_8);
    }
}
