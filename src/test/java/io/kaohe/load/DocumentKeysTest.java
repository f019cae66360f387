package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/document.md} are those of the readers. After an intended change run with {@code
 * -Dkaohe.rewrite=true}, and read what changed.
 */
class DocumentKeysTest {
    private static final Path PAGE =
            Path.of(System.getProperty("kaohe.basedir", ".")).resolve("docs/document.md");

    private static final String MARK = "<!-- What follows is generated from the readers' tables of keys. -->\n";

    private final StringBuilder tables = new StringBuilder();

    @Test
    void thePageNamesEveryKey() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String prose = page.substring(0, page.indexOf(MARK) + MARK.length());
        table("", DocumentSheets.KEYS);
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(PAGE, prose + tables, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(prose + tables);
    }

    @Test
    void noPlaceHasTwoKeysOfOneName() {
        unambiguous(new Shape.Table(DocumentSheets.KEYS));
        unambiguous(new Shape.Table(CaseReader.KEYS));
    }

    private static void unambiguous(Shape shape) {
        if (shape instanceof Shape.Table table) {
            Set<String> names = new HashSet<>();
            table.keys().keys().forEach(key -> {
                assertThat(names.add(key.english())).as(key.english()).isTrue();
                assertThat(names.add(key.name()) || key.name().equals(key.english()))
                        .as(key.name())
                        .isTrue();
                unambiguous(key.form().shape());
            });
        } else if (shape instanceof Shape.OneOf words) {
            assertThat(words.terms()).extracting(Term::english).doesNotHaveDuplicates();
        } else {
            inner(shape).forEach(DocumentKeysTest::unambiguous);
        }
    }

    private void table(String path, Keys keys) {
        tables.append("\n## ")
                .append(path.isEmpty() ? "The document" : "`" + path + "`")
                .append("\n\n");
        tables.append("| key | in files | needed | written |\n|---|---|---|---|\n");
        List<Key<?>> shown =
                keys.keys().stream().filter(key -> !key.english().contains("/")).toList();
        for (Key<?> key : shown) {
            String needed = key.required() ? "yes" : "";
            String written = said(key.form().shape());
            List<String> cells = List.of("`" + key.english() + "`", key.name(), needed, written);
            tables.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        for (Key<?> key : shown) {
            List<Key<?>> alike = SchemaText.alike(keys, key);
            if (alike.get(0).english().equals(key.english())) {
                String names = alike.stream().map(Key::english).collect(Collectors.joining("|"));
                nested(path.isEmpty() ? names : path + "." + names, key.form().shape());
            }
        }
    }

    private void nested(String path, Shape shape) {
        if (shape instanceof Shape.Table table) {
            table(path, table.keys());
        } else if (shape instanceof Shape.ListOf list) {
            nested(path + "[]", list.item());
        } else if (shape instanceof Shape.Named named) {
            nested(path + ".*", named.value());
        } else if (shape instanceof Shape.Either either) {
            either.shapes().stream().filter(one -> one instanceof Shape.Table).forEach(one -> nested(path, one));
        }
    }

    private static List<Shape> inner(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return List.of(list.item());
        } else if (shape instanceof Shape.Named named) {
            return List.of(named.value());
        }
        return shape instanceof Shape.Either either ? either.shapes() : List.of();
    }

    private static String said(Shape shape) {
        if (shape instanceof Shape.Value value) {
            return value.english();
        } else if (shape instanceof Shape.OneOf words) {
            return words.terms().stream()
                    .map(term -> "`" + term.english() + "` " + term.chinese())
                    .collect(Collectors.joining(", "));
        } else if (shape instanceof Shape.Truth) {
            return "`true` 是, `false` 否";
        } else if (shape instanceof Shape.ListOf list) {
            return "a list: " + said(list.item());
        } else if (shape instanceof Shape.Table) {
            return "keys, see below";
        } else if (shape instanceof Shape.Named named) {
            return "names of your own: " + said(named.value());
        }
        return inner(shape).stream().map(DocumentKeysTest::said).collect(Collectors.joining("; or "));
    }
}
