package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a folder of the project with edits. */
record EditedPack(Path folder) {
    /** A copy of {@code rules/}. */
    static EditedPack of(Path parent, String name) throws IOException {
        return copy("rules", parent.resolve(name));
    }

    /** A copy of a folder of the project. */
    static EditedPack copy(String folder, Path to) throws IOException {
        Path from = Shell.project().resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        return new EditedPack(to);
    }

    /** Puts one text in the place of another, which must be there. */
    EditedPack edit(String file, String text, String instead) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, instead), StandardCharsets.UTF_8);
        return this;
    }

    /** Adds to the end of a file. */
    EditedPack add(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        Files.writeString(path, before + text, StandardCharsets.UTF_8);
        return this;
    }
}
