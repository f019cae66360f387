package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Section;
import io.kaohe.facts.Table;
import io.kaohe.facts.TieBreak;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What explains and recomputes a report, in JSON: the rules that spoke, their numbers and tables, the settings in force. */
final class JsonScheme {
    private JsonScheme() {}

    /** The rules, by id. */
    static JsonObject rules(SortedMap<String, RuleInfo> rules) {
        JsonObject json = new JsonObject();
        rules.forEach((id, rule) -> json.put(
                id,
                new JsonObject()
                        .put("title", rule.title())
                        .put("clause", rule.clause())
                        .put("explanation", rule.explanation())
                        .put("advice", rule.advice())
                        .put("sentences", rule.sentences())
                        .put("numbers", rule.numbers())));
        return json;
    }

    /** The settings, numbers and bands. */
    static JsonObject of(Report report) {
        Scheme scheme = report.scheme();
        JsonObject numbers = new JsonObject();
        report.numbers().forEach((name, number) -> numbers.put(name, number(number)));
        JsonObject methods = new JsonObject();
        scheme.methods().forEach(methods::put);
        List<JsonObject> ties =
                scheme.overall().ties().stream().map(JsonScheme::tie).toList();
        return new JsonObject()
                .put("name", scheme.name())
                .put("numbers", numbers)
                .put(
                        "bands",
                        report.tables().values().stream().map(JsonScheme::table).toList())
                .put("tie", scheme.placing().code())
                .putIf("tieBreaks", ties.isEmpty() ? null : ties)
                .put("rounding", rounding(scheme))
                .put("minimumJudgeable", scheme.minimumJudgeable().toString())
                .put("totalMarks", JsonValue.decimal(scheme.totalMarks()))
                .put("methods", methods)
                .put("calendar", calendar(scheme))
                .put("vintages", vintages(scheme.vintages()))
                .put("oldestMonths", scheme.oldest())
                .put("pace", scheme.path().stream().map(Fraction::toString).toList())
                .put("levelMeetsOnlyUp", scheme.levelMeetsOnlyUp())
                .put(
                        "ladders",
                        scheme.ladders().values().stream()
                                .map(JsonScheme::ladder)
                                .toList())
                .put("sections", sections(scheme));
    }

    private static JsonObject tie(TieBreak tie) {
        return new JsonObject().put("by", tie.by().code()).put("name", tie.name());
    }

    private static JsonObject ladder(Ladder ladder) {
        return new JsonObject().put("name", ladder.name()).put("rungs", ladder.rungs());
    }

    private static JsonObject sections(Scheme scheme) {
        JsonObject json = new JsonObject();
        for (RoundType type : RoundType.values()) {
            List<Section> sections = scheme.sections().getOrDefault(type, List.of());
            json.put(type.code(), sections.stream().map(Section::code).toList());
        }
        return json;
    }

    private static JsonObject number(NamedNumber number) {
        return new JsonObject()
                .put("value", number.value().value().toPlainString())
                .put("unit", number.value().unit().symbol())
                .put("clause", number.clause())
                .put("since", JsonValue.text(number.since()))
                .put("until", JsonValue.text(number.until()));
    }

    private static JsonObject table(Table table) {
        return new JsonObject()
                .put("name", table.name())
                .put("key", table.key())
                .put("result", table.result())
                .put("rows", table.rows().stream().map(JsonScheme::row).toList());
    }

    private static JsonObject row(Table.Row row) {
        return new JsonObject()
                .put("from", row.from())
                .put("to", row.to() == Integer.MAX_VALUE ? null : row.to())
                .put("value", row.value().value().toPlainString())
                .put("unit", row.value().unit().symbol());
    }

    private static JsonObject rounding(Scheme scheme) {
        return new JsonObject()
                .put("completion", rounding(scheme, Scheme.COMPLETION))
                .put("part", rounding(scheme, Scheme.PART))
                .put("block", rounding(scheme, Scheme.BLOCK))
                .put("total", rounding(scheme, Scheme.TOTAL))
                .put("ranking", rounding(scheme, Scheme.RANKING));
    }

    private static @Nullable JsonObject rounding(Scheme scheme, String point) {
        Rounding rounding = scheme.rounding(point).orElse(null);
        return rounding == null
                ? null
                : new JsonObject()
                        .put("digits", rounding.digits())
                        .put("mode", rounding.mode().code());
    }

    private static JsonObject calendar(Scheme scheme) {
        JsonObject json = new JsonObject();
        for (RoundType type : RoundType.values()) {
            Set<String> slots = scheme.calendar().getOrDefault(type, Set.of());
            json.put(type.code(), List.copyOf(new TreeSet<>(slots)));
        }
        return json;
    }

    private static JsonObject vintages(Scheme.Vintages vintages) {
        return new JsonObject().put("interim", codes(vintages.interim())).put("yearly", codes(vintages.yearly()));
    }

    private static List<String> codes(Set<Vintage> vintages) {
        return new TreeSet<>(vintages).stream().map(Vintage::code).toList();
    }
}
