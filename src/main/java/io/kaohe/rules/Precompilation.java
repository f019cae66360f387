package io.kaohe.rules;

import io.kaohe.facts.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what is compiled of a pack among the classes of this program, with a list of it, for {@link RulePack} to find it there. */
public final class Precompilation {
    private Precompilation() {}

    /**
     * Compiles every rule of a pack, if it was not done before.
     *
     * @param version of this program
     * @param classes the folder of the classes of this program
     */
    public static void compile(Pack pack, String version, Path classes) throws IOException {
        ReadRules read = ReadRules.of(pack);
        List<Piece> pieces = read.expanded().pieces();
        Path list = classes.resolve(ShippedRules.LIST.substring(1));
        String head = "Kaohe " + version + " " + room(classes) + "\n" + ShippedRules.drools() + "\n";
        byte[] recollection = Recollection.bytes(read);
        Path recalled = classes.resolve(Recollection.FILE.substring(1));
        if (Files.exists(list) && upToDate(Files.readString(list, StandardCharsets.UTF_8), head, pieces)) {
            Files.write(recalled, recollection);
            return;
        }
        clear(list.resolveSibling(""));
        StringBuilder text = new StringBuilder(head);
        for (Map.Entry<Piece, RuleClasses> made : Generation.of(pieces).entrySet()) {
            RuleClasses rules = made.getValue();
            text.append(ShippedRules.line(made.getKey(), rules.model())).append('\n');
            for (Map.Entry<String, byte[]> one : rules.classes().entrySet()) {
                Path file = classes.resolve(one.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, one.getValue());
            }
        }
        Files.write(recalled, recollection);
        Files.writeString(list, text.toString(), StandardCharsets.UTF_8);
    }

    /** What was made of rules that are gone would stay for ever. */
    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean upToDate(String list, String head, List<Piece> pieces) {
        return list.startsWith(head)
                && list.lines().count() - head.lines().count() == pieces.size()
                && pieces.stream().allMatch(piece -> list.contains(" " + piece.hash() + " "));
    }

    /** Generated classes call those of this room, so that what was made for others must not be used. */
    private static String room(Path classes) throws IOException {
        MessageDigest hash = Piece.sha256();
        Path room = classes.resolve(Precompilation.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }
}
