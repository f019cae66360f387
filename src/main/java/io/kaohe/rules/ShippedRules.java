package io.kaohe.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.util.Drools;
import org.drools.model.Model;

/** What the build compiled of the shipped pack, and put beside our own classes with a list of it. */
final class ShippedRules {
    static final String LIST = "/" + Piece.ROOT.replace('.', '/') + "/list";

    private final String maker;
    private final Map<Piece, String> models;

    private ShippedRules(String maker, Map<Piece, String> models) {
        this.maker = maker;
        this.models = models;
    }

    /** Reads the list. Without one, or under another Drools than that of the build, nothing is there. */
    static ShippedRules read() {
        try (InputStream list = ShippedRules.class.getResourceAsStream(LIST)) {
            return list == null ? new ShippedRules("", Map.of()) : read(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedRules read(InputStream list) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        String program = String.valueOf(lines.readLine());
        boolean same = drools().equals(lines.readLine());
        Map<Piece, String> models = new LinkedHashMap<>();
        if (same) {
            lines.lines().map(line -> line.split(" ", -1)).forEach(words -> models.put(piece(words), words[2]));
        }
        return new ShippedRules(program + "\n" + drools(), models);
    }

    /** A line of the list: what the piece looks at, its hash, and the class with its rules. */
    static String line(Piece piece, String model) {
        return piece.focus() + " " + piece.hash() + " " + model;
    }

    private static Piece piece(String[] words) {
        return new Piece(Focus.valueOf(words[0]), words[1], "");
    }

    /** The Drools that is there. */
    static String drools() {
        return "Drools " + Drools.getFullVersion();
    }

    /** The version of this program, its own classes and Drools: everything that decides, with the text, what is compiled of it. */
    String maker() {
        return maker;
    }

    /** The pieces of the shipped pack, in their order; without their texts, which nobody needs where they are compiled. */
    List<Piece> pieces() {
        return List.copyOf(models.keySet());
    }

    /** What was compiled of a piece; empty when it is not of the shipped pack. */
    Optional<Model> find(Piece piece) {
        return Optional.ofNullable(models.get(piece))
                .map(model -> RuleLoader.model(ShippedRules.class.getClassLoader(), model));
    }
}
