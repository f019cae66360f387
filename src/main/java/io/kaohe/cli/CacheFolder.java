package io.kaohe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a user keeps what can be made again; every system has its place for it. */
final class CacheFolder {
    private CacheFolder() {}

    /**
     * Our folder there; empty where the machine does not say.
     *
     * @param environment XDG_CACHE_HOME, HOME, LOCALAPPDATA
     * @param system {@code os.name}
     */
    static Optional<Path> of(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Path place;
        if (name.startsWith("windows")) {
            place = path(environment.get("LOCALAPPDATA"), "");
        } else if (name.startsWith("mac")) {
            place = path(environment.get("HOME"), "Library/Caches");
        } else {
            Path named = path(environment.get("XDG_CACHE_HOME"), "");
            place = named == null ? path(environment.get("HOME"), ".cache") : named;
        }
        return place == null ? Optional.empty() : Optional.of(place.resolve("kaohe"));
    }

    /** The place below a path; null without one. A path that is not absolute means nothing here. */
    private static @Nullable Path path(@Nullable String text, String below) {
        if (text == null) {
            return null;
        }
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? path.resolve(below) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
