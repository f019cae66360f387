package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things by id, for references to be looked up in. Things that could not be read are known by their id alone. */
final class Names<T> {
    private final String code;
    private final Problems problems;
    private final Function<T, String> called;
    private final Map<String, Named<T>> named = new LinkedHashMap<>();
    private boolean complete = true;

    private record Named<T>(Source at, @Nullable T thing) {}

    /** @param code of the problem when a reference leads nowhere */
    Names(String code, Problems problems) {
        this(code, problems, thing -> "");
    }

    /** @param called what people call such a thing, and might write in place of its id */
    Names(String code, Problems problems, Function<T, String> called) {
        this.code = code;
        this.problems = problems;
        this.called = called;
    }

    /** Some of the ids could not be read, so that nothing can be called unknown. */
    void incomplete() {
        complete = false;
    }

    boolean complete() {
        return complete;
    }

    /** Takes up the thing of that id and answers true; one that is there already stays, and the second is a problem. */
    boolean add(String id, Source at, @Nullable T thing) {
        Named<T> first = named.putIfAbsent(id, new Named<>(at, thing));
        if (first != null) {
            problems.add("load.id.duplicate", at, id, first.at().toString());
        }
        return first == null;
    }

    /** Puts the thing in the place that its id took up without one. */
    void fill(String id, Source at, T thing) {
        named.computeIfPresent(id, (key, empty) -> new Named<>(at, thing));
    }

    /** Whether the id stands for something, readable or not. */
    boolean has(String id) {
        return named.containsKey(id);
    }

    /** What the id stands for; null when nothing, or nothing readable. */
    @Nullable
    T find(String id) {
        Named<T> found = named.get(id);
        return found == null ? null : found.thing();
    }

    /** What the reference stands for; null when nothing readable, and a problem when nothing at all. */
    @Nullable
    T look(Node.Text reference) {
        if (complete && !has(reference.text())) {
            unknown(reference);
        }
        return find(reference.text());
    }

    private void unknown(Node.Text reference) {
        String name = reference.text();
        Optional<String> meant = named.entrySet().stream()
                .filter(each -> each.getValue().thing() != null)
                .filter(each -> called.apply(
                                Objects.requireNonNull(each.getValue().thing()))
                        .equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
        if (meant.isPresent()) {
            problems.add("load.id.name", reference.at(), name, meant.get());
        } else {
            problems.unknown(code, reference.at(), name, ids());
        }
    }

    List<String> ids() {
        return List.copyOf(named.keySet());
    }

    /** Whether every one of them could be read. */
    boolean whole() {
        return complete && named.values().stream().noneMatch(each -> each.thing() == null);
    }

    /** Everything readable, in the order it was added. */
    List<T> all() {
        List<T> all = new ArrayList<>();
        named.values().stream().map(Named::thing).filter(Objects::nonNull).forEach(all::add);
        return all;
    }
}
