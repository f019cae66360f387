package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.formula.Formula;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/settings.md says a setting is written in is there: files, keys, sentence forms and functions. */
class SettingsPageTest {
    private static final Path BASE = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Pattern KEY = Pattern.compile("`([a-z.]+) ([^`]+)`");
    private static final Pattern PLACE = Pattern.compile("`((?:rules|examples|src)/[^`]+)`");
    private static final Pattern CASES = Pattern.compile("`[^`]+(?:\\.cases\\.yaml|/result\\.diff)`");
    private static final Pattern FORM = Pattern.compile("(?<![A-Za-z0-9])[AC]\\d(?!\\d)");
    private static final Pattern FUNCTIONS = Pattern.compile("函数 ((?:`[^`]+` ?)+)");

    private static String text(String file) throws IOException {
        return Files.readString(BASE.resolve(file), StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(0)).toList();
    }

    @Test
    void everySettingHasItsRow() throws IOException {
        String page = text("docs/settings.md");
        assertThat(IntStream.rangeClosed(1, 24).boxed().toList()).allMatch(n -> page.contains("\n| " + n + " "));
    }

    @Test
    void everyKeyExists() throws IOException {
        Matcher keys = KEY.matcher(text("docs/settings.md"));
        int count = 0;
        while (keys.find()) {
            List<String> path = Arrays.asList((keys.group(1) + "." + keys.group(2)).split("\\.(?!yaml|csv)", -1));
            assertThat(known(new Shape.Table(DocumentSheets.KEYS), path))
                    .as(keys.group())
                    .isTrue();
            count++;
        }
        assertThat(count).isGreaterThan(40);
    }

    /** Whether the names lead from the shape to another, through the items of lists and under names of one's own. */
    private static boolean known(Shape shape, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        List<String> rest = path.subList(1, path.size());
        if (shape instanceof Shape.Table table) {
            return table.keys().keys().stream()
                    .filter(key -> key.name().equals(path.get(0)))
                    .anyMatch(key -> known(key.form().shape(), rest));
        } else if (shape instanceof Shape.ListOf list) {
            return known(list.item(), path);
        } else if (shape instanceof Shape.Named named) {
            return known(named.value(), rest);
        }
        return shape instanceof Shape.Either either && either.shapes().stream().anyMatch(one -> known(one, path));
    }

    @Test
    void everyFormAndFunctionExists() throws IOException {
        String page = text("docs/settings.md");
        String rules = text("docs/rules.md");
        assertThat(found(FORM, page)).isNotEmpty().allMatch(form -> rules.contains("\n| " + form + " |"));
        List<String> functions = found(FUNCTIONS, page).stream()
                .flatMap(one -> Stream.of(one.substring(3).strip().split("[` ]+", -1)))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(functions).isNotEmpty().allMatch(Formula.functions()::contains);
    }

    /** A row each, and in its last column cases, or the result of a change that is tried in every test. */
    @Test
    void everyMethodHasItsCases() throws IOException {
        String page = text("docs/settings.md");
        List<String> rows = page.substring(page.indexOf("## 各种计分方法在哪里"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
        List<String> methods = Stream.concat(
                        IntStream.rangeClosed(1, 9).mapToObj(n -> "P" + n),
                        IntStream.rangeClosed(1, 6).mapToObj(n -> "R" + n))
                .toList();
        assertThat(rows.stream().map(row -> row.substring(2, 4)).toList()).containsAll(methods);
        for (String row : rows) {
            List<String> cells = Arrays.asList(row.split("\\|", -1));
            String cases = cells.get(cells.size() - 2);
            assertThat(found(CASES, cases)).as(row).isNotEmpty();
        }
    }

    @Test
    void everyFileExists() throws IOException {
        Matcher places = PLACE.matcher(text("docs/settings.md"));
        while (places.find()) {
            assertThat(BASE.resolve(places.group(1))).exists();
        }
    }
}
