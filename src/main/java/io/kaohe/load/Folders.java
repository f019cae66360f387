package io.kaohe.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where files come from. */
public final class Folders {
    /** Code-point order, which is not that of {@link String#compareTo} beyond the first 65,536 characters. */
    static final Comparator<String> ORDER = Folders::compare;

    private Folders() {}

    /** The folder on disk; it is looked at whenever it is asked. */
    public static Folder of(Path dir) {
        return new DiskFolder(dir);
    }

    /**
     * The folder, of which every file is read at most once: whoever asks again gets what was read, though the file was edited
     * in between. For one thread.
     */
    public static Folder once(Folder folder) {
        return new OnceFolder(folder, new HashMap<>(), new HashMap<>());
    }

    /** A folder in which some files are other than they are. */
    public static Folder with(Folder folder, Map<String, byte[]> instead) {
        Folder others = of(instead);
        return new Folder() {
            @Override
            public SortedMap<String, byte[]> files(String inside) {
                SortedMap<String, byte[]> found = folder.files(inside);
                found.putAll(others.files(inside));
                return found;
            }

            @Override
            public Optional<byte[]> file(String path) {
                return others.file(path).or(() -> folder.file(path));
            }

            @Override
            public Kind kind(String path) {
                return others.file(path).isPresent() ? Kind.FILE : folder.kind(path);
            }
        };
    }

    private static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int at = 0; at < shared; at++) {
            char left = one.charAt(at);
            char right = other.charAt(at);
            if (left != right) {
                // Characters in two parts lie beyond all others, though their parts do not.
                boolean beyond = Character.isSurrogate(left);
                return beyond == Character.isSurrogate(right) ? Character.compare(left, right) : beyond ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Files in memory, by path; the bytes are copied. */
    public static Folder of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = new TreeMap<>(ORDER);
        files.forEach((path, bytes) -> copy.put(normal(path), bytes.clone()));
        return new MemoryFolder(copy);
    }

    /** The shortest way to write a path: without {@code .}, empty and needless {@code ..} steps. */
    static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : List.of(path.replace('\\', '/').split("/", -1))) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** {@code path} inside {@code folder}. */
    static String join(String folder, String path) {
        return normal(folder + "/" + path);
    }

    private record MemoryFolder(SortedMap<String, byte[]> content) implements Folder {
        @Override
        public SortedMap<String, byte[]> files(String folder) {
            String start = normal(folder).isEmpty() ? "" : normal(folder) + "/";
            SortedMap<String, byte[]> found = new TreeMap<>(ORDER);
            content.forEach((path, bytes) -> {
                if (path.startsWith(start) && (!start.isEmpty() || !path.startsWith("../"))) {
                    found.put(path, bytes.clone());
                }
            });
            return found;
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.ofNullable(content.get(normal(path))).map(byte[]::clone);
        }
    }

    private record DiskFolder(Path dir) implements Folder {
        @Override
        public SortedMap<String, byte[]> files(String folder) {
            SortedMap<String, byte[]> found = new TreeMap<>(ORDER);
            for (String path : paths(folder)) {
                file(path).ifPresent(bytes -> found.put(path, bytes));
            }
            return found;
        }

        @Override
        public List<String> paths(String folder) {
            Optional<Path> start = inside(folder).filter(Files::isDirectory);
            if (start.isEmpty()) {
                return List.of();
            }
            // Links are followed: what a linked folder holds would otherwise be left out in silence.
            try (Stream<Path> walk = Files.walk(start.get().toRealPath(), FileVisitOption.FOLLOW_LINKS)) {
                Path root = start.get().toRealPath();
                return walk.filter(path -> !Files.isDirectory(path))
                        .map(path -> join(folder, relative(root, path)))
                        .sorted(ORDER)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String relative(Path root, Path path) {
            return StreamSupport.stream(root.relativize(path).spliterator(), false)
                    .map(Path::toString)
                    .collect(Collectors.joining("/"));
        }

        @Override
        public Kind kind(String path) {
            Path place = inside(path).orElse(null);
            if (place == null || !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return Kind.NOTHING;
            } else if (Files.isDirectory(place)) {
                return Kind.FOLDER;
            }
            return Files.isRegularFile(place) ? Kind.FILE : Kind.OTHER;
        }

        @Override
        public Optional<byte[]> file(String path) {
            Optional<Path> file = inside(path).filter(Files::isRegularFile);
            try {
                return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Optional<Path> inside(String path) {
            try {
                return Optional.of(dir.resolve(normal(path)));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
    }

    private record OnceFolder(Folder folder, Map<String, List<String>> listed, Map<String, Optional<byte[]>> read)
            implements Folder {
        @Override
        public SortedMap<String, byte[]> files(String inside) {
            SortedMap<String, byte[]> found = new TreeMap<>(ORDER);
            for (String path : paths(inside)) {
                file(path).ifPresent(bytes -> found.put(path, bytes));
            }
            return found;
        }

        @Override
        public List<String> paths(String inside) {
            return listed.computeIfAbsent(inside, folder::paths);
        }

        @Override
        public Optional<byte[]> file(String path) {
            return read.computeIfAbsent(path, folder::file);
        }

        @Override
        public Kind kind(String path) {
            return folder.kind(path);
        }
    }
}
