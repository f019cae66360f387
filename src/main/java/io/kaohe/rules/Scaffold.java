package io.kaohe.rules;

import io.kaohe.facts.RequirementKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule to begin with: it is whole, its cases hold it, and its owner writes over it.
 *
 * @param rule its text
 * @param cases its cases, items of a list without indentation; where they expect {@link #OPEN}, what comes out has to be put in
 */
public record Scaffold(String rule, String cases) {
    /** Stands for a result that depends on the other rules of the pack. */
    public static final String OPEN = "\"?\"";

    /** What a target of a kind promises, and figures that miss it and that just meet it. */
    private record Kind(String missed, String met) {}

    private static Map<RequirementKind, Kind> kinds() {
        Map<RequirementKind, Kind> kinds = new EnumMap<>(RequirementKind.class);
        kinds.put(RequirementKind.AT_LEAST, new Kind("要求: 达100亿元以上, 实绩: 99.99亿元", "要求: 达100亿元以上, 实绩: 100亿元"));
        kinds.put(RequirementKind.AT_MOST, new Kind("要求: 控制在40起以内, 实绩: 41起", "要求: 控制在40起以内, 实绩: 40起"));
        kinds.put(RequirementKind.GROWTH, new Kind("要求: 增长20%, 增速: 19.99%", "要求: 增长20%, 增速: 20%"));
        kinds.put(RequirementKind.RANK, new Kind("要求: 全市前3, 位次: 4", "要求: 全市前3, 位次: 3"));
        return kinds;
    }

    /** The folders of the steps that have rules. */
    public static List<String> folders() {
        return Arrays.stream(Focus.values()).map(Focus::folder).distinct().toList();
    }

    /** What may be promised in the cases of a rule of that folder, the first that the pack leaves free is to be taken; else nothing. */
    public static List<RequirementKind> choices(String folder) {
        return folder.equals(Focus.JUDGING.folder()) ? List.copyOf(kinds().keySet()) : List.of();
    }

    /** A case of that kind that nobody judges, as an item of a list. */
    public static String probe(RequirementKind kind) {
        return "- {名称: " + kind.chinese() + ", 轮次: 2022, "
                + Objects.requireNonNull(kinds().get(kind)).missed() + ", 规则: 无}\n";
    }

    /**
     * A rule of that folder.
     *
     * @param id its id
     * @param kind one of {@link #choices}; anything where there is no choice
     */
    public static Scaffold of(String folder, String id, RequirementKind kind) {
        Kind promise = kinds().getOrDefault(kind, new Kind("", ""));
        String name = id.substring(id.lastIndexOf('/') + 1);
        List<String> texts = List.of(read(folder + ".dslr"), read(folder + ".cases.yaml")).stream()
                .map(text -> text.replace("{name}", name)
                        .replace("{id}", id)
                        .replace("{kind}", kind.chinese())
                        .replace("{missed}", promise.missed())
                        .replace("{met}", promise.met()))
                .toList();
        return new Scaffold(texts.get(0), texts.get(1));
    }

    private static String read(String name) {
        String path = "/io/kaohe/rules/new/" + name;
        try (InputStream bytes = Objects.requireNonNull(Scaffold.class.getResourceAsStream(path), path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
