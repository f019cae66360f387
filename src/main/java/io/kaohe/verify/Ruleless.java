package io.kaohe.verify;

import java.util.List;
import java.util.stream.Stream;

/** What no rule decided, or more than one: verdicts, points, lights, grades, and entries of registers without points. */
final class Ruleless {
    private Ruleless() {}

    /** Where there is something of that kind: a body, or a target of it. */
    static List<String> of(List<Node> bodies) {
        return bodies.stream().flatMap(Ruleless::in).toList();
    }

    private static Stream<String> in(Node body) {
        String name = body.get("body").text("name");
        boolean entries = body.list("registers").stream()
                .flatMap(register -> register.list("entries").stream())
                .anyMatch(entry -> entry.get("points").value() == null);
        boolean own = entries || open(body.get("light")) || open(body.get("grade"));
        Stream<String> targets =
                body.list("targets").stream().filter(Ruleless::target).map(target -> name + " " + target.text("name"));
        return Stream.concat(own ? Stream.of(name) : Stream.of(), targets);
    }

    private static boolean target(Node target) {
        return target.get("rule").value() == null
                || target.get("requirement").list("tests").stream()
                        .anyMatch(test -> test.has("rule") && test.get("rule").value() == null)
                || target.list("awards").stream()
                        .anyMatch(award -> award.get("rule").value() == null)
                || open(target.get("light"));
    }

    /** Whether it was asked for and no one rule gave it. */
    private static boolean open(Node named) {
        return named.value() != null && named.get("rule").value() == null;
    }
}
