package io.kaohe.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.base.util.Drools;
import org.drools.model.Model;

/** What the build compiled of the shipped pack, and put beside our own classes with a list of it. */
final class ShippedRules {
    static final String LIST = "/" + Piece.ROOT.replace('.', '/') + "/list";

    private final String maker;
    private final Map<String, String> models;

    private ShippedRules(String maker, Map<String, String> models) {
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
        Map<String, String> models = new HashMap<>();
        if (same) {
            lines.lines().forEach(model -> models.put(model.substring(0, model.lastIndexOf('.')), model));
        }
        return new ShippedRules(program + "\n" + drools(), models);
    }

    /** The Drools that is there. */
    static String drools() {
        return "Drools " + Drools.getFullVersion();
    }

    /** The version of this program, its own classes and Drools: everything that decides, with the text, what is compiled of it. */
    String maker() {
        return maker;
    }

    /** What was compiled of a piece; empty when it is not of the shipped pack. */
    Optional<Model> find(Piece piece) {
        return Optional.ofNullable(models.get(piece.home()))
                .map(model -> RuleLoader.model(ShippedRules.class.getClassLoader(), model));
    }
}
