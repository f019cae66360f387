package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.facts.Spelling;
import io.kaohe.facts.Word;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Reason;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every problem met on the way, so that all can be told at once. */
final class Problems {
    /** How many names a message lists where no name is near. */
    private static final int LISTED = 12;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final boolean document;

    private Problems(boolean document) {
        this.document = document;
    }

    /** Problems of files, whose keys and words are Chinese. */
    Problems() {
        this(false);
    }

    /** Problems of a document, whose keys and words are English. */
    static Problems ofDocument() {
        return new Problems(true);
    }

    /** The message for those who write documents, whose advice differs: lists and keys look otherwise there. */
    String inDocument(String code) {
        return document ? code + ".document" : code;
    }

    /** The key as whoever reads of a problem wrote it. */
    String name(Key<?> key) {
        return document ? key.english() : key.name();
    }

    /** The sheet as whoever reads of a problem calls it. */
    String name(Sheet sheet) {
        return document ? sheet.part() : sheet.file();
    }

    /** The word as whoever reads of a problem wrote it. */
    String word(Word word) {
        return document ? word.code() : word.chinese();
    }

    void add(String code, Source at, String... arguments) {
        found.add(Problem.of(code, at, arguments));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** How many there are so far. */
    int count() {
        return found.size();
    }

    /** Whether something is wrong with a file of that folder. */
    boolean in(String folder) {
        return found.stream().anyMatch(problem -> problem.source().file().startsWith(folder));
    }

    void add(Reason reason, Source at) {
        found.add(new Problem(reason.code(), at, reason.arguments()));
    }

    /**
     * A name that is not among {@code known}: {@code code.near} with the nearest of them, {@code code} with all of them
     * when none is near.
     */
    void unknown(String code, Source at, String name, Collection<String> known) {
        Optional<String> near = Spelling.nearest(name, known);
        if (near.isPresent()) {
            add(code + ".near", at, name, near.get());
        } else {
            add(code, at, name, listed(known));
        }
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    void orThrow(InvalidInput.Kind kind) {
        if (!found.isEmpty()) {
            throw new InvalidInput(kind, List.copyOf(found));
        }
    }

    private static String listed(Collection<String> names) {
        if (names.isEmpty()) {
            return "（没有）";
        }
        String shown = String.join("、", names.stream().limit(LISTED).toList());
        return names.size() > LISTED ? shown + " 等" + names.size() + "个" : shown;
    }
}
