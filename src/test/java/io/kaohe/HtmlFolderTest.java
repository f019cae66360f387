package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format html=DIR/}: a page a body and one that leads to them. */
class HtmlFolderTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final int LARGEST = 10_000_000;

    @TempDir
    Path folder;

    private static Shell.Result assess(Path assessment, Path pages) {
        return Shell.run("kaohe assess " + assessment + " --period 2020 --format html=" + pages + "/");
    }

    private static List<String> names(Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path lishui() throws IOException {
        Path from = Shell.project().resolve("examples/lishui-5g-2020");
        Path copy = folder.resolve("lishui");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }

    @Test
    void everyBodyHasItsPageAndTheIndexLeadsToIt() throws IOException {
        Path pages = folder.resolve("pages");
        assertThat(assess(Path.of("examples/lishui-5g-2020"), pages)).isEqualTo(new Shell.Result("", "", 0));
        List<String> names = names(pages);
        assertThat(names)
                .containsExactly(
                        "index.html",
                        "jingning.html",
                        "jinyun.html",
                        "liandu.html",
                        "longquan.html",
                        "qingtian.html",
                        "qingyuan.html",
                        "report.css",
                        "songyang.html",
                        "suichang.html",
                        "yunhe.html");
        for (String name : names) {
            if (name.endsWith(".html")) {
                String page = Files.readString(pages.resolve(name), StandardCharsets.UTF_8);
                assertThat(broken(pages, name, page)).as(name).isEmpty();
            }
        }
    }

    /** The links of the page that lead nowhere. */
    private static List<String> broken(Path pages, String name, String page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String part : page.split(" href=\"", -1)) {
            String href = part.substring(0, Math.max(0, part.indexOf('"')));
            if (part.equals(page) || page.startsWith(part)) {
                continue;
            }
            String file = href.replaceFirst("#.*", "");
            Path target = pages.resolve(file.isEmpty() ? name : file);
            String place = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
            boolean there = Files.exists(target)
                    && (place.isEmpty()
                            || Files.readString(target, StandardCharsets.UTF_8).contains(" id=\"" + place + "\""));
            if (!there) {
                broken.add(href);
            }
        }
        return broken;
    }

    @Test
    void onlyWhatChangedIsWrittenAgain() throws IOException {
        Path assessment = lishui();
        Path pages = folder.resolve("pages");
        assess(assessment, pages);
        List<String> names = names(pages);
        for (String name : names) {
            Files.setLastModifiedTime(pages.resolve(name), FileTime.from(LONG_AGO));
        }
        assess(assessment, pages);
        assertThat(written(pages)).isEmpty();
        Path actuals = assessment.resolve("actuals/2020.yaml");
        String text = Files.readString(actuals, StandardCharsets.UTF_8);
        assertThat(text).contains("348");
        Files.writeString(actuals, text.replace("348", "349"), StandardCharsets.UTF_8);
        assess(assessment, pages);
        assertThat(written(pages)).containsExactly("index.html", "jinyun.html");
        assertThat(names(pages)).isEqualTo(names);
    }

    private static List<String> written(Path pages) throws IOException {
        List<String> written = new ArrayList<>();
        for (String name : names(pages)) {
            if (!Files.getLastModifiedTime(pages.resolve(name)).toInstant().equals(LONG_AGO)) {
                written.add(name);
            }
        }
        return written;
    }

    @Test
    void aFileInItsPlaceIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("pages"), "mine", StandardCharsets.UTF_8);
        assertThat(assess(Path.of("examples/lishui-5g-2020"), file))
                .isEqualTo(new Shell.Result("", "「" + file + "」是文件，这里要写目录。\n用 kaohe assess --help 看说明。\n", 2));
        assertThat(file).hasContent("mine");
        Path nowhere = folder.resolve("none/pages");
        assertThat(assess(Path.of("examples/lishui-5g-2020"), nowhere))
                .isEqualTo(new Shell.Result(
                        "", "目录「" + nowhere + "」没法建，它所在的目录还没有。请先建好。\n用 kaohe assess --help 看说明。\n", 2));
    }

    /** A hundred bodies with sixty targets each. */
    @Test
    void aProvinceStaysUnderTenMegabytes() throws IOException {
        Path province = folder.resolve("province");
        Crowd.write(province);
        Path page = folder.resolve("province.html");
        Path pages = folder.resolve("pages");
        Shell.Result result = Shell.run("kaohe assess " + province + " --period 2022Q3 --format html=" + page
                + " --format html=" + pages + "/");
        assertThat(result).isEqualTo(new Shell.Result("", "", 0));
        assertThat(Files.size(page)).isLessThan(LARGEST);
        assertThat(names(pages)).hasSize(Crowd.BODIES + 2);
        long all = 0;
        for (String name : names(pages)) {
            all += Files.size(pages.resolve(name));
        }
        assertThat(all).isLessThan(LARGEST);
        String text = Files.readString(page, StandardCharsets.UTF_8);
        assertThat(text.split("<div class=\"why\">", -1)).hasSize(Crowd.BODIES * Crowd.TARGETS + 1);
    }
}
