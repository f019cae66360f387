package io.kaohe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        Function<String, Stream<Path>> variable =
                key -> Stream.ofNullable(environment.get(key)).flatMap(CacheFolder::path);
        Stream<Path> places;
        if (name.startsWith("windows")) {
            places = variable.apply("LOCALAPPDATA");
        } else if (name.startsWith("mac")) {
            places = variable.apply("HOME").map(home -> home.resolve("Library/Caches"));
        } else {
            places = Stream.concat(
                    variable.apply("XDG_CACHE_HOME"), variable.apply("HOME").map(home -> home.resolve(".cache")));
        }
        return places.findFirst().map(place -> place.resolve("kaohe"));
    }

    /** A path that is not absolute means nothing here. */
    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
