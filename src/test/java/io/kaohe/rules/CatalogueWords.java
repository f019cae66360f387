package io.kaohe.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the catalogue says of each name of the language, and which names it has no words for. */
final class CatalogueWords {
    private static final Path FILE = Path.of("src/test/resources/catalogue/words.properties");

    private final Properties words = new Properties();
    private final SortedSet<String> missing = new TreeSet<>();

    CatalogueWords() {
        try (Reader reader = Files.newBufferedReader(
                Path.of(System.getProperty("kaohe.basedir", ".")).resolve(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for {@code key}, such as 量.实绩; says so where there are none yet. */
    String say(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            missing.add(key);
            return "（说明待补）";
        }
        return text;
    }

    /** Names without words, asked for so far. */
    SortedSet<String> missing() {
        return missing;
    }
}
