package io.kaohe.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of messages, put together as a report does. */
final class Texts {
    private static final Path MESSAGES = Path.of("src/main/resources/io/kaohe/messages");

    private final Properties texts = new Properties();

    Texts() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> codes(String prefix) {
        return texts.stringPropertyNames().stream()
                .filter(code -> code.startsWith(prefix))
                .sorted()
                .toList();
    }

    String say(String code, List<String> arguments) {
        String text = texts.getProperty(code);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + code);
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
