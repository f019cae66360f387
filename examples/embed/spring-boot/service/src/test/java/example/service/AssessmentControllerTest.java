package example.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Kaohe;
import io.kaohe.facts.Round;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a port, with a pack that is edited while it answers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AssessmentControllerTest {
    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) throws IOException {
        edit("达序时");
        registry.add("kaohe.rules", () -> folder.toString());
    }

    /** Whatever has a figure stands as that word says; what has none is not returned. */
    private static void edit(String verdict) throws IOException {
        Files.createDirectories(folder.resolve("judge"));
        Files.writeString(folder.resolve("scheme.yaml"), "考核办法: 本局办法\n", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("judge/own.dslr"), rule("有数", verdict) + rule("未报送", "未报送"), StandardCharsets.UTF_8);
    }

    private static String rule(String state, String verdict) {
        return String.join(
                "\n",
                "规则「" + state + "」",
                "  标题：" + state,
                "  依据：本局约定",
                "当",
                "  数据状态是「" + state + "」",
                "那么",
                "  判定为「" + verdict + "」，理由「" + state + "」",
                "结束",
                "",
                "");
    }

    private static byte[] facts() throws IOException {
        return Files.readAllBytes(Path.of("..", "..", "plain", "facts.json"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> assess(byte[] document, String period) throws IOException, InterruptedException {
        return send(to("/assessments?period=" + period)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    private String reload() throws IOException, InterruptedException {
        return send(to("/actuator/kaohe").POST(HttpRequest.BodyPublishers.noBody()))
                .body();
    }

    @BeforeEach
    void asAtTheStart() throws IOException, InterruptedException {
        edit("达序时");
        reload();
    }

    private static String library() throws IOException {
        Kaohe kaohe = Kaohe.load(folder);
        return Format.JSON.render(
                kaohe.assess(kaohe.read(facts()), new Round(2025, 9), null), new View(null, false, false));
    }

    @Test
    void answersWhatTheLibraryAnswers() throws IOException, InterruptedException {
        HttpResponse<String> answer = assess(facts(), "2025Q3");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(library());
        assertThat(send(to("/actuator/metrics/kaohe.assess")).body()).contains("\"outcome\"");
    }

    @Test
    void tellsEverythingThatIsWrongWithTheFacts() throws IOException, InterruptedException {
        byte[] wrong = new String(facts(), StandardCharsets.UTF_8)
                .replace("\"135亿元\"", "\"135家\"")
                .replace("\"112家\"", "\"112亿元\"")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = assess(wrong, "2025Q3");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("-:25:78 「112亿元」的单位和指标「高新技术企业」的计量单位「家」不能换算")
                .contains("-:26:84 「135家」的单位和指标「高新技术产业产值」的计量单位「亿元」不能换算");
    }

    @Test
    void aPeriodThatIsNoneIsTheSendersFault() throws IOException, InterruptedException {
        assertThat(assess(facts(), "soon").statusCode()).isEqualTo(400);
        assertThat(assess(facts(), "2024Q3").statusCode()).isEqualTo(400);
    }

    @Test
    void aBrokenPackIsRefusedAndTheGoodOneGoesOn() throws IOException, InterruptedException {
        String before = assess(facts(), "2025Q3").body();
        edit("慢");
        assertThat(reload())
                .contains("\"refused\"")
                .contains("judge/own.dslr:7:7 ")
                .contains("「慢」");
        assertThat(assess(facts(), "2025Q3").body()).isEqualTo(before);
    }

    @Test
    void noRequestFailsWhilePacksAreReplaced() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Callable<Set<String>> requests = () -> {
            Set<String> answers = new TreeSet<>();
            while (!done.get()) {
                HttpResponse<String> answer = assess(facts(), "2025Q3");
                answers.add(answer.statusCode() + answer.body());
            }
            return answers;
        };
        Set<String> expected = new TreeSet<>(Set.of("200" + library()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Set<String>>> all =
                    new ArrayList<>(List.of(threads.submit(requests), threads.submit(requests)));
            for (String verdict : List.of("滞后", "超序时", "达序时", "滞后")) {
                edit(verdict);
                expected.add("200" + library());
                assertThat(reload()).contains("\"replaced\"");
            }
            done.set(true);
            for (Future<Set<String>> each : all) {
                assertThat(each.get()).isNotEmpty().isSubsetOf(expected);
            }
        } finally {
            done.set(true);
            threads.shutdown();
        }
    }
}
