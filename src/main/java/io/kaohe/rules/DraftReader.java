package io.kaohe.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one rule, from its metadata to its outcome. */
final class DraftReader {
    private static final Pattern ENTRY = Pattern.compile("([^：:]*)[：:](.*)");

    /** Where in a rule a line stands. */
    private enum Place {
        METADATA,
        CONDITIONS,
        OUTCOME
    }

    private final String name;
    private final Line head;
    private final Findings findings;
    private final SortedMap<String, String> metadata = new TreeMap<>();
    private final List<Line> conditions = new ArrayList<>();
    private final List<Line> outcomes = new ArrayList<>();
    private Place place = Place.METADATA;

    DraftReader(String name, Line head, Findings findings) {
        this.name = name;
        this.head = head;
        this.findings = findings;
    }

    String name() {
        return name;
    }

    Line head() {
        return head;
    }

    void take(Line line) {
        if (line.keyword("当") && place == Place.METADATA) {
            place = Place.CONDITIONS;
        } else if (line.keyword("那么") && place != Place.OUTCOME) {
            place = Place.OUTCOME;
        } else {
            switch (place) {
                case METADATA -> entry(line);
                case CONDITIONS -> conditions.add(line);
                case OUTCOME -> outcomes.add(line);
            }
        }
    }

    /** The rule, or what it lacks as findings. */
    Optional<Draft> finish() {
        for (String key : List.of(Draft.TITLE, Draft.CLAUSE)) {
            if (!metadata.containsKey(key)) {
                findings.add("missing", head.source(), name, key);
            }
        }
        if (place != Place.OUTCOME) {
            findings.add("no-then", head.source(), name);
        } else if (outcomes.isEmpty()) {
            findings.add("no-outcome", head.source(), name);
        }
        if (conditions.isEmpty()) {
            findings.add("no-conditions", head.source(), name);
        }
        outcomes.stream().skip(1).forEach(extra -> findings.add("two-outcomes", extra.source(), extra.text(), name));
        boolean whole = !name.isEmpty() && !conditions.isEmpty() && !outcomes.isEmpty();
        return whole ? Optional.of(new Draft(name, head, metadata, conditions, outcomes.get(0))) : Optional.empty();
    }

    private void entry(Line line) {
        Matcher entry = ENTRY.matcher(line.text());
        if (!entry.matches()) {
            findings.add("entry", line.source(), line.text(), name);
            return;
        }
        String key = entry.group(1).strip();
        String value = entry.group(2).strip();
        if (!Draft.KEYS.contains(key)) {
            findings.add("key", line.source(), key, Nearest.to(key, Draft.KEYS));
        } else if (value.isEmpty()) {
            findings.add("key-empty", line.source(), key);
            metadata.putIfAbsent(key, value);
        } else if (metadata.put(key, value) != null) {
            findings.add("key-twice", line.source(), key, name);
        }
    }
}
