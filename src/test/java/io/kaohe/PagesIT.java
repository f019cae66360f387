package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages in a browser, wide, as on a phone and on paper: nothing is cut off, lies over something else or has to be pushed sideways,
 * and nothing keeps a screen reader or a keyboard out. The pictures stay in {@code target/pages}. Without Chromium it is skipped.
 */
class PagesIT {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path PAGES = Shell.project().toAbsolutePath().resolve("target/pages");

    @TempDir
    static Path scratch;

    @BeforeAll
    static void pages() throws IOException {
        assumeTrue(browser() != null, "no Chromium on the path: the pages are not looked at");
        Files.createDirectories(PAGES);
        Path province = scratch.resolve("province");
        Crowd.write(province);
        write("assess examples/xiangxi-2022 --period 2022Q3", "xiangxi-2022.html");
        write("assess examples/lishui-5g-2020 --period 2020", "lishui-5g-2020.html");
        write("assess examples/hard-cases --period 2022", "hard-cases.html");
        write("assess " + province + " --period 2022Q3 --body b0", "one-of-many.html");
        write("assess " + province + " --period 2022Q3", "province/");
        write("explain examples/xiangxi-2022 004-006 --period 2022Q3", "explanation.html");
    }

    private static void write(String command, String page) {
        Shell.Result result = Shell.run(
                "kaohe " + command + " --format html=" + PAGES.resolve(page) + (page.endsWith("/") ? "/" : ""));
        assertThat(result).isEqualTo(new Shell.Result("", "", 0));
    }

    private static @Nullable String browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    /** What the browser prints, with these words of its own. */
    private static String browse(Path page, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Objects.requireNonNull(browser()),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + scratch.resolve("browser"),
                "--virtual-time-budget=60000"));
        command.addAll(List.of(words));
        command.add(page.toUri().toString());
        Path out = scratch.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** The page with a script that looks at it; every explanation open, for what is closed is not laid out. */
    private static Path looked(String page) throws IOException {
        String text =
                Files.readString(PAGES.resolve(page), StandardCharsets.UTF_8).replace("<details", "<details open");
        String style = Files.readString(
                Shell.project().resolve("src/main/resources/io/kaohe/report.css"), StandardCharsets.UTF_8);
        Path copy = scratch.resolve("looked.html");
        return Files.writeString(
                copy,
                text.replace("</head>", "<style>" + style + "</style></head>")
                        .replace(
                                "</body>",
                                "<script>" + script("/axe.min.js") + "</script><script>" + script("/pages.js")
                                        + "</script></body>"),
                StandardCharsets.UTF_8);
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PagesIT.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> findings(String dom) {
        assertThat(dom).contains("BEGIN").contains("END");
        return dom.substring(dom.indexOf("BEGIN") + 5, dom.lastIndexOf("END"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "xiangxi-2022.html,1280",
        "xiangxi-2022.html,390",
        "lishui-5g-2020.html,1280",
        "lishui-5g-2020.html,390",
        "hard-cases.html,1280",
        "hard-cases.html,390",
        "one-of-many.html,1280",
        "one-of-many.html,390",
        "province/index.html,1280",
        "province/index.html,390",
        "province/b0.html,1280",
        "province/b0.html,390",
        "explanation.html,1280",
        "explanation.html,390"
    })
    void nothingIsInTheWay(String page, int width) throws IOException, InterruptedException {
        String dom = browse(looked(page), "--window-size=" + Math.max(width, 500) + ",2000", "--dump-dom");
        assertThat(findings(dom)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xiangxi-2022", "lishui-5g-2020", "hard-cases", "one-of-many", "explanation"})
    void picturesAreThereToBeLookedAt(String page) throws IOException, InterruptedException {
        Path html = PAGES.resolve(page + ".html");
        for (String width : List.of("1280", "500")) {
            Path picture = PAGES.resolve(page + "-" + width + ".png");
            browse(html, "--window-size=" + width + ",3000", "--screenshot=" + picture);
            assertThat(Files.size(picture)).isGreaterThan(10_000);
        }
        Path paper = PAGES.resolve(page + ".pdf");
        browse(html, "--no-pdf-header-footer", "--print-to-pdf=" + paper);
        assertThat(Files.size(paper)).isGreaterThan(10_000);
    }

    /** The look itself must see: a page on which something is wrong. */
    @Test
    void whatIsWrongIsSeen() throws IOException, InterruptedException {
        String page = Files.readString(PAGES.resolve("explanation.html"), StandardCharsets.UTF_8);
        Files.writeString(
                PAGES.resolve("wrong.html"),
                page.replace(
                        "<main id=\"main\">",
                        "<main id=\"main\"><img src=\"data:,\"><p style=\"width:3000px\">宽</p>"
                                + "<div class=\"tile\"><p>上</p><p style=\"margin-top:-1.5em\">下</p></div>"),
                StandardCharsets.UTF_8);
        String dom = browse(looked("wrong.html"), "--window-size=1280,2000", "--dump-dom");
        Files.delete(PAGES.resolve("wrong.html"));
        assertThat(findings(dom).stream().map(line -> line.replaceFirst(":.*", "")))
                .containsExactly("sideways", "over", "image-alt");
    }
}
