package io.kaohe.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A nation from CSV to JSON lines by the command line, in a heap that holds neither its report nor its text. */
final class Scale {
    private final int bodies;

    Scale(int bodies) {
        this.bodies = bodies;
    }

    Table run() throws IOException {
        Table table = new Table();
        try (Scratch scratch = Scratch.make("scale")) {
            Path nation = scratch.folder().resolve("nation");
            new Nation(bodies, Nation.TARGETS).write(nation);
            for (int heap : new int[] {768, 384}) {
                String must = heap == 768 ? "够用" : "（争取）够用";
                String found = within(heap, nation, scratch.folder());
                table.row(bodies + " 个单位 × 50 项，CSV 到 JSON 行，" + heap + " MB 堆", must, found);
            }
        }
        return table;
    }

    private String within(int heap, Path nation, Path temp) {
        Path out = temp.resolve("lines.jsonl");
        Started kaohe = new Started(
                temp,
                Started.java(
                        "-Xmx" + heap + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Dkaohe.home=" + Path.of("target/kaohe").toAbsolutePath(),
                        "-cp",
                        "target/kaohe/lib/*",
                        "io.kaohe.cli.Main",
                        "assess",
                        nation.toString(),
                        "--period",
                        "2022",
                        "--format",
                        "jsonl=" + out));
        try {
            kaohe.run();
            long lines = lines(out);
            long expected = 1 + bodies * (Nation.TARGETS + 1L);
            if (lines != expected) {
                return "不够：" + lines + " 行，应是 " + expected + " 行";
            }
            String peak = Started.tellsMemory() ? "，进程峰值 " + kaohe.peak().median() + " MiB" : "";
            return "够用，" + Numbers.words(kaohe.wall().each().get(0) / 1000) + " 秒" + peak;
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            return "不够";
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reader.lines().count();
        }
    }
}
