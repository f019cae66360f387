package io.kaohe.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long somebody waits who types a command: whole processes, in turn with a Java that only says hello. */
final class ColdStart {
    private static final String EDITED = "judge/gap.dslr";
    private static final String CONDITION = "进度差低于0\n";

    private final int rounds;
    private final Path home = Path.of("target/kaohe").toAbsolutePath();
    private final Path temp;

    private ColdStart(int rounds, Path temp) {
        this.rounds = rounds;
        this.temp = temp;
    }

    static Table run(int rounds) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make("cold")) {
            return new ColdStart(rounds, scratch.folder()).run();
        }
    }

    private Table run() throws IOException, InterruptedException {
        Table table = new Table();
        Started hello = hello();
        Started kaohe = assess(home.resolve("rules"), temp.resolve("unused"));
        hello.warm();
        kaohe.warm();
        for (int round = 0; round < rounds; round++) {
            hello.run();
            kaohe.run();
        }
        table.row("命令行评一次，规则没有改：时间", "≤ 12 倍 Hello", kaohe.wall().over(hello.wall()), " 倍");
        if (Started.tellsMemory()) {
            table.row("同上：内存峰值", "≤ 2.5 倍 Hello", kaohe.peak().over(hello.peak()), " 倍");
        }
        table.row("同上：毫秒；Hello 的毫秒", "", kaohe.wall().median() + "；" + hello.wall().median());
        return edited(table);
    }

    /** Each time with another edit, so that it was never compiled before. */
    private Table edited(Table table) throws IOException, InterruptedException {
        Started hello = hello();
        Numbers edited = Numbers.none();
        for (int round = 0; round < rounds; round++) {
            Path rules = temp.resolve("rules" + round);
            edit(rules, round + 1);
            Started kaohe = assess(rules, temp.resolve("cache" + round));
            hello.run();
            kaohe.run();
            edited = edited.and(kaohe.wall());
        }
        table.row("改了一条规则以后第一次：时间", "≤ 45 倍 Hello", edited.over(hello.wall()), " 倍");
        return table.row("同上：毫秒；Hello 的毫秒", "", edited.median() + "；" + hello.wall().median());
    }

    private Started hello() {
        return new Started(temp, Started.java("-cp", "target/test-classes", Hello.class.getName()));
    }

    private Started assess(Path rules, Path cache) {
        String program = home.resolve("bin/kaohe").toString();
        String example = "examples/xiangxi-2022";
        return rules.startsWith(home)
                ? new Started(cache, List.of(program, "assess", example, "--period", "2022Q3"))
                : new Started(
                        cache, List.of(program, "assess", example, "--period", "2022Q3", "--rules", rules.toString()));
    }

    private void edit(Path copy, int number) throws IOException {
        Path rules = home.resolve("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = copy.resolve(rules.relativize(file));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        Path file = copy.resolve(EDITED);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String changed = text.replace(CONDITION, "进度差低于" + number + "个百分点\n  " + CONDITION);
        if (changed.equals(text)) {
            throw new IllegalStateException("nothing to edit in " + EDITED);
        }
        Files.writeString(file, changed, StandardCharsets.UTF_8);
    }
}
