package io.kaohe.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaClassesTest {
    /** One of each sort of lambda, and what they all come to. */
    @SuppressWarnings("UnnecessaryLambda") // lambdas are what it is about
    public static final class Sorts implements Callable<List<String>> {
        private final String own = "own";
        private final List<String> said = new ArrayList<>();

        private interface Greeting {
            String greet(String name);

            default Function<String, String> twice() {
                return name -> greet(greet(name));
            }

            private String loud(String name) {
                return greet(name) + "!";
            }

            default Function<String, String> louder() {
                return this::loud;
            }
        }

        private static final class Inner {
            private final int number;

            private Inner(int number) {
                this.number = number;
            }

            private Supplier<Integer> answer() {
                return () -> number + secret();
            }
        }

        private static int secret() {
            return 1;
        }

        private static long sum(long... numbers) {
            long sum = 0;
            for (long number : numbers) {
                sum += number;
            }
            return sum;
        }

        @Override
        public List<String> call() {
            long wide = 40;
            double broad = 0.5;
            LongSupplier captured = () -> wide + (long) broad + own.length();
            Function<String, Integer> boxed = Integer::parseInt;
            ToIntFunction<Integer> unboxed = number -> number + 1;
            ToLongFunction<Integer> widened = Integer::intValue;
            ToDoubleFunction<Long> unboxedAndWidened = Long::longValue;
            IntToLongFunction plain = Integer::toUnsignedLong;
            IntFunction<Object> object = Integer::valueOf;
            BinaryOperator<Long> longs = Math::addExact;
            Function<Integer, Inner> made = Inner::new;
            IntFunction<String[]> array = String[]::new;
            Supplier<TreeMap<String, Integer>> constructed = TreeMap::new;
            Consumer<String> dropping = said::add;
            BiFunction<String, Integer, Character> receiver = String::charAt;
            Greeting greeting = name -> "hello " + name;
            Function<Object, String> wider = String::valueOf;
            Function<Long, Long> varied = Sorts::sum;
            dropping.accept("dropped");
            return List.of(
                    said.get(0),
                    String.valueOf(captured.getAsLong()),
                    String.valueOf(boxed.apply("7")),
                    String.valueOf(unboxed.applyAsInt(7)),
                    String.valueOf(widened.applyAsLong(7)),
                    String.valueOf(unboxedAndWidened.applyAsDouble(7L)),
                    String.valueOf(plain.applyAsLong(-1)),
                    String.valueOf(object.apply(7)),
                    String.valueOf(longs.apply(3L, 4L)),
                    String.valueOf(made.apply(6).answer().get()),
                    String.valueOf(array.apply(3).length),
                    constructed.get().toString(),
                    String.valueOf(receiver.apply("abc", 1)),
                    greeting.twice().apply("you"),
                    greeting.louder().apply("you"),
                    wider.apply(own),
                    String.valueOf(varied.apply(7L)),
                    Stream.of(1, 2).map(number -> number * 2).toList().toString());
        }
    }

    @Test
    void doesTheSameWithoutMakingAnythingAtRunTime(@TempDir Path folder, @TempDir Path made) throws Exception {
        copy(folder);

        LambdaClasses.copy(folder, made);

        assertThat(run(made)).isEqualTo(new Sorts().call());
        assertThat(files(made)).hasSize(21);
    }

    @Test
    void whatWasThereBeforeIsGone(@TempDir Path folder, @TempDir Path made) throws Exception {
        copy(folder);
        Files.writeString(folder.resolve("words.txt"), "words", StandardCharsets.UTF_8);
        Files.createDirectories(made.resolve("gone"));
        Files.writeString(made.resolve("gone/words.txt"), "others", StandardCharsets.UTF_8);

        LambdaClasses.copy(folder, made);

        assertThat(made.resolve("words.txt")).hasContent("words");
        assertThat(made.resolve("gone")).doesNotExist();
    }

    private static void copy(Path folder) throws IOException {
        List<String> names = new ArrayList<>(List.of(LambdaClassesTest.class.getName(), Sorts.class.getName()));
        for (Class<?> nested : Sorts.class.getDeclaredClasses()) {
            names.add(nested.getName());
        }
        for (String name : names) {
            String path = name.replace('.', '/') + ".class";
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (InputStream bytes = LambdaClassesTest.class.getResourceAsStream("/" + path)) {
                Files.write(file, Objects.requireNonNull(bytes).readAllBytes());
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("$$Lambda"))
                    .sorted()
                    .toList();
        }
    }

    /** What the classes in the folder come to, and nobody else's. */
    @SuppressWarnings("unchecked")
    private static List<String> run(Path folder)
            throws IOException, ReflectiveOperationException, InvocationTargetException {
        URL[] place = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(place, ClassLoader.getPlatformClassLoader())) {
            Object sorts = loader.loadClass(Sorts.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (List<String>) ((Callable<?>) sorts).call();
        } catch (ReflectiveOperationException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
