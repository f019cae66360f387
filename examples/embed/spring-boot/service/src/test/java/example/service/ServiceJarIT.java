package example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is deployed: jars in a jar, where a compiler finds no class path. */
class ServiceJarIT {
    @TempDir
    private Path folder;

    @Test
    void compilesAPackAndAnswers() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("rules/judge"));
        Files.writeString(folder.resolve("rules/scheme.yaml"), "考核办法: 本局办法\n", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("rules/judge/own.dslr"),
                "规则「有数」\n  标题：有数\n  依据：约定\n当\n  数据状态是「有数」\n那么\n  判定为「达序时」，理由「有数」\n结束\n",
                StandardCharsets.UTF_8);
        int port = freePort();
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("service.jar"),
                        "--server.port=" + port,
                        "--kaohe.rules=" + folder.resolve("rules"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            awaitHealth(client, port, service);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assessments?period=2025Q3"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofFile(Path.of("..", "..", "plain", "facts.json")))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"on-pace\"").contains("judge/own/有数");
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth(HttpClient client, int port, Process service) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .build();
        while (service.isAlive()) {
            try {
                client.send(health, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(Duration.ofMillis(200).toMillis());
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("log"), StandardCharsets.UTF_8));
    }
}
