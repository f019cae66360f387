package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import io.kaohe.report.NumberHold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers that stand in the sentences of rules. A 0 is no measure that somebody chose, so it is none of them. */
final class Literals {
    private static final Pattern QUOTED = Pattern.compile("「[^「」]*」|【[^【】]*】");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?");

    private final Pack pack;
    private final RulePack rules;

    Literals(Pack pack, RulePack rules) {
        this.pack = pack;
        this.rules = rules;
    }

    List<Movable> all() {
        List<Movable> all = new ArrayList<>();
        for (Pack.RuleText file : pack.rules()) {
            for (Draft draft : RuleFile.read(file, new Findings())) {
                String id = RuleReader.id(draft);
                Stream.concat(draft.conditions().stream(), Stream.of(draft.outcome()))
                        .forEach(line -> literals(file, id, line, all));
            }
        }
        return all;
    }

    private void literals(Pack.RuleText file, String id, Line line, List<Movable> all) {
        String bare = QUOTED.matcher(line.text())
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
        Matcher number = NUMBER.matcher(bare);
        while (number.find()) {
            if (new BigDecimal(number.group()).signum() != 0) {
                all.add(literal(file, id, line, number.start(), number.group()));
            }
        }
    }

    private Movable literal(Pack.RuleText file, String id, Line line, int start, String written) {
        return new Movable(
                NumberHold.Kind.SENTENCE,
                line.text(),
                written,
                line.at(start),
                List.of(id),
                tried -> true,
                direction -> {
                    String other =
                            Movable.step(new BigDecimal(written), direction).toPlainString();
                    return rules.edited(with(file, edited(file, line.at(start), written, other)))
                            .map(moved -> new Movable.Moved(moved, UnaryOperator.identity()));
                });
    }

    private static Pack.RuleText edited(Pack.RuleText file, Source at, String written, String other) {
        List<String> lines = new ArrayList<>(Arrays.asList(file.text().split("\r\n|\r|\n", -1)));
        StringBuilder line = new StringBuilder(lines.get(at.line() - 1));
        line.replace(at.column() - 1, at.column() - 1 + written.length(), other);
        lines.set(at.line() - 1, line.toString());
        return new Pack.RuleText(file.path(), String.join("\n", lines));
    }

    private Pack with(Pack.RuleText file, Pack.RuleText edited) {
        List<Pack.RuleText> files = pack.rules().stream()
                .map(one -> one.equals(file) ? edited : one)
                .toList();
        return new Pack(pack.name(), pack.hash(), files, pack.scheme(), pack.tables(), pack.cases(), pack.schemeText());
    }
}
