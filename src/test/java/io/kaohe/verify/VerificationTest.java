package io.kaohe.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.report.InvalidInput;
import io.kaohe.report.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report says of itself is right as it was made, and is refused as soon as one number of it is another. */
class VerificationTest {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** Numbers that follow from nothing else in a report, and why. */
    private static final Map<Pattern, String> GIVEN = Map.of(
            Pattern.compile("run\\.period|.*\\.(period|round|span)"), "when, and no number",
            Pattern.compile("scheme\\.(numbers|bands|rounding|oldestMonths|pace|totalMarks|minimumJudgeable).*"),
                    "settings; the hash of the scheme holds them",
            Pattern.compile("bodies\\[]\\.(history|events)\\[].*"), "given; the hashes of the files hold them",
            Pattern.compile("bodies\\[]\\.targets\\[]\\.(ruling|indicator)\\..*"), "given",
            Pattern.compile("bodies\\[]\\.targets\\[]\\.requirement\\.tests\\[]\\.(test\\.)?[a-z]+"), "promised",
            Pattern.compile("bodies\\[]\\.targets\\[]\\.(requirement\\.tests\\[]\\.)?actual\\.(facts\\[]\\.)?"
                            + "(place|growthPlace|note)"),
                    "given",
            Pattern.compile("bodies\\[]\\.targets\\[]\\.requirement\\.(text|floor|stretch)"), "promised");

    /** What decides nothing: the most that open marks could earn where no score is issued, limits that nothing reaches. */
    private static final Pattern IDLE =
            Pattern.compile("bodies\\[]\\.(targets\\[]\\.unjudged\\.most|(blocks|registers)\\[]\\.(cap|floor)) .*");

    static List<Made> reports() {
        return Made.all();
    }

    static List<Made> examples() {
        return Made.examples();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportFollowsFromItself(Made made) {
        Verification whole = verification(made.json());
        assertThat(whole.difference()).isEmpty();
        assertThat(whole.difference(
                        made.kaohe().hash(),
                        made.assessment().inputs(),
                        made.assessment().scheme().hash()))
                .isEmpty();
        Verification one = verification(made.json(made.first()));
        assertThat(one.difference()).isEmpty();
        assertThat(one.whole()).isFalse();
    }

    private static Verification verification(String json) {
        return Verification.of(json.getBytes(StandardCharsets.UTF_8), "report.json");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anyNumberInItsLastDigitIsRefused(Made made) {
        Node root = JsonText.read(made.json().getBytes(StandardCharsets.UTF_8), "report.json");
        List<String> taken = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        collect(root.value(), "", leaves);
        for (Leaf leaf : leaves) {
            leaf.change();
            if (accepted(root)) {
                taken.add(leaf.path() + " " + leaf.old());
            }
            leaf.restore();
        }
        // The hard cases have open marks and a score with its range: there each of them counts.
        boolean idle = !made.name().equals("examples/hard-cases 2022");
        taken.removeIf(path -> idle && IDLE.matcher(path).matches());
        assertThat(taken).isEmpty();
        assertThat(leaves).hasSizeGreaterThan(10);
        assertThat(accepted(root)).isTrue();
    }

    private static boolean accepted(Node root) {
        try {
            return new Verification(Reading.report(root)).difference().isEmpty();
        } catch (InvalidInput e) {
            return false;
        }
    }

    /** A number in a map or a list. */
    private record Leaf(String path, Object home, Object key, Object old) {
        void change() {
            String text = old.toString();
            int last = (text.charAt(text.length() - 1) - '0' + 1) % 10;
            String other = text.substring(0, text.length() - 1) + last;
            put(old instanceof Integer ? Integer.valueOf(other) : other);
        }

        void restore() {
            put(old);
        }

        @SuppressWarnings("unchecked")
        private void put(Object value) {
            if (home instanceof Map<?, ?>) {
                ((Map<Object, Object>) home).put(key, value);
            } else {
                ((List<Object>) home).set((Integer) key, value);
            }
        }
    }

    private static void collect(@Nullable Object value, String path, List<Leaf> leaves) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((key, inside) -> {
                String name = path.isEmpty() ? key.toString() : path + "." + key;
                leaf(fields, key, inside, name, leaves);
            });
        } else if (value instanceof List<?> items) {
            for (int at = 0; at < items.size(); at++) {
                leaf(items, at, items.get(at), path + "[]", leaves);
            }
        }
    }

    private static void leaf(Object home, Object key, @Nullable Object value, String path, List<Leaf> leaves) {
        boolean number = value instanceof Integer
                || (value instanceof String text && DECIMAL.matcher(text).matches());
        if (!number) {
            collect(value, path, leaves);
        } else if (value != null
                && GIVEN.keySet().stream()
                        .noneMatch(given -> given.matcher(path).matches())) {
            leaves.add(new Leaf(path, home, key, value));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whetherItIsProvisionalIsRefusedWhenItIsNot(Made made) {
        String json = made.json();
        String stated = "\"provisional\": " + made.report().provisional();
        String other = "\"provisional\": " + !made.report().provisional();
        assertThat(json).contains(stated);
        assertThat(verification(json.replace(stated, other)).difference())
                .map(Reason::code)
                .hasValueSatisfying(code -> assertThat(code).startsWith("verify.provisional"));
    }

    @Test
    void someReportsAreProvisionalAndSomeRulesPayWithoutFigures() {
        assertThat(reports()).anyMatch(made -> made.report().provisional());
        assertThat(reports())
                .anyMatch(made -> !JsonText.read(made.json().getBytes(StandardCharsets.UTF_8), "report.json")
                        .list("filled")
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anyFigureOfAnyInputChangedIsRefused(Made made) throws IOException {
        Verification verification = verification(made.json());
        assertThat(verification.difference(path -> Optional.of(bytes(made, path))))
                .isEmpty();
        for (var input : made.assessment().inputs()) {
            String text = new String(bytes(made, input.path()), StandardCharsets.UTF_8);
            for (MatchResult number : NUMBER.matcher(text).results().collect(Collectors.toList())) {
                String other = text.substring(0, number.end() - 1)
                        + (char) ('0' + (text.charAt(number.end() - 1) - '0' + 1) % 10)
                        + text.substring(number.end());
                assertThat(verification.difference(path -> Optional.of(
                                path.equals(input.path())
                                        ? other.getBytes(StandardCharsets.UTF_8)
                                        : bytes(made, path))))
                        .contains(Reason.of("verify.input", input.path()));
            }
        }
    }

    private static byte[] bytes(Made made, String path) {
        try {
            return Files.readAllBytes(made.folder().resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What reads a report to hold another one against it refuses it by a problem, or takes it. */
    private static void compared(Node root) {
        try {
            EditionReader.of(root);
        } catch (InvalidInput e) {
            assertThat(e.problems()).hasSize(1);
        }
    }

    @Test
    void whateverIsNotAReportIsAProblemAndNothingElse() {
        Made made = Made.examples().get(0);
        Node root = JsonText.read(made.json().getBytes(StandardCharsets.UTF_8), "report.json");
        List<Leaf> leaves = new ArrayList<>();
        collect(root.value(), "", leaves);
        for (Leaf leaf : leaves) {
            for (Object other : List.of(true, "一", List.of(), Map.of(), -1, "-99999999999999999999", "0")) {
                leaf.put(other);
                accepted(root);
                compared(root);
            }
            leaf.restore();
        }
        byte[] whole = made.json().getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < whole.length - 2; end += 211) {
            byte[] cut = java.util.Arrays.copyOf(whole, end);
            assertThatThrownBy(() -> Verification.of(cut, "report.json")).isInstanceOf(InvalidInput.class);
        }
    }
}
