package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Pack;
import io.kaohe.report.Quantity;
import io.kaohe.report.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the build read of the shipped pack: enough to run its rules, of which a round needs the meaning of a few. Those are
 * read again from their sentences, in which nothing was wrong.
 */
final class Recollection {
    static final String FILE = "/" + Piece.ROOT.replace('.', '/') + "/read";

    private final Pack pack;
    private final Recalling from;

    private Recollection(Pack pack, Recalling from) {
        this.pack = pack;
        this.from = from;
    }

    /** What was read of this very pack; empty of any other, and under another Drools than that of the build. */
    static Optional<Expanded> of(Pack pack) {
        try (InputStream file = Recollection.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return Optional.empty();
            }
            Recalling from = new Recalling(file.readAllBytes());
            boolean same =
                    from.text().equals(ShippedRules.drools()) && from.text().equals(pack.hash());
            return same ? Optional.of(new Recollection(pack, from).read()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, for {@link #of}. */
    static byte[] bytes(ReadRules read) {
        Noting to = new Noting().text(ShippedRules.drools()).text(read.pack().hash());
        Expanded all = read.expanded();
        Map<Rule, String> keys = new HashMap<>();
        all.keyed().forEach((key, rule) -> keys.put(rule, key));
        to.list(read.rules(), rule -> note(to.text(keys.getOrDefault(rule, "")), rule));
        to.list(all.pieces(), piece -> to.text(piece.focus().name()).text(piece.hash()));
        to.list(
                List.copyOf(all.constants().values().entrySet()),
                list -> to.text(list.getKey()).texts(list.getValue()));
        to.list(
                sides(all),
                side -> to.text(side.key())
                        .text(side.rule())
                        .number(side.place())
                        .text(side.plain()));
        return to.bytes();
    }

    private static void note(Noting to, Rule rule) {
        RuleInfo info = rule.info();
        to.text(rule.focus().name()).text(info.id()).text(info.title()).text(info.clause());
        to.optional(info.explanation()).optional(info.advice()).texts(info.sentences());
        to.texts(info.numbers()).texts(rule.tables()).texts(rule.indicators());
        to.texts(rule.needs().methods());
    }

    /**
     * A side of a comparison.
     *
     * @param rule the key of the rule that it stands in
     * @param place which of that rule's sides it is
     * @param plain its letter and what it holds; empty where it must be read again
     */
    private record Side(String key, String rule, int place, String plain) {}

    private static List<Side> sides(Expanded all) {
        List<Side> sides = new ArrayList<>();
        List<Map.Entry<String, Term>> terms =
                List.copyOf(all.constants().terms().entrySet());
        all.keyed().forEach((key, rule) -> {
            int count = own(rule).size();
            for (int place = 0; place < count; place++) {
                Map.Entry<String, Term> term = terms.get(sides.size());
                sides.add(new Side(term.getKey(), key, place, plain(term.getValue())));
            }
        });
        return sides;
    }

    /** The sides of a rule, in their order. */
    private static List<Term> own(Rule rule) {
        return List.copyOf(
                new Expansion(List.of(rule)).all().constants().terms().values());
    }

    private static String plain(Term term) {
        if (term instanceof Term.Literal literal) {
            Fraction value = literal.value();
            return "L" + value.numerator() + "/" + value.denominator();
        } else if (term instanceof Term.Named named) {
            return (named.negative() ? "-" : "+") + named.name();
        }
        return term instanceof Term.Measure measure ? "Q" + measure.quantity().name() : "";
    }

    private static Term term(String plain) {
        String rest = plain.substring(1);
        return switch (plain.charAt(0)) {
            case 'L' -> {
                int slash = rest.indexOf('/');
                yield new Term.Literal(new Fraction(
                        new BigDecimal(rest.substring(0, slash)), new BigDecimal(rest.substring(slash + 1))));
            }
            case 'Q' -> new Term.Measure(Quantity.valueOf(rest));
            default -> new Term.Named(rest, plain.charAt(0) == '-');
        };
    }

    private Expanded read() {
        Map<String, Rule> keyed = new LinkedHashMap<>();
        from.each(() -> keyed.put(from.text(), rule()));
        List<Piece> pieces = new ArrayList<>();
        from.each(() -> pieces.add(new Piece(Focus.valueOf(from.text()), from.text(), "")));
        Map<String, List<String>> values = new HashMap<>();
        from.each(() -> values.put(from.text(), from.texts()));
        return new Expanded(Collections.unmodifiableMap(keyed), constants(keyed, values), pieces);
    }

    private Rule rule() {
        Focus focus = Focus.valueOf(from.text());
        RuleInfo info = new RuleInfo(
                from.text(), from.text(), from.text(), from.optional(), from.optional(), from.texts(), from.texts());
        Rule.Needs needs = new Rule.Needs(sorted(), sorted(), sorted());
        return new Rule(info, focus, needs, new Once<>(() -> RuleReader.meaning(info, focus, pack)));
    }

    private SortedSet<String> sorted() {
        return new TreeSet<>(from.texts());
    }

    private Constants constants(Map<String, Rule> keyed, Map<String, List<String>> values) {
        Map<String, Term> terms = new HashMap<>();
        Map<String, Once<Term>> others = new HashMap<>();
        from.each(() -> {
            String key = from.text();
            Rule rule = keyed.get(from.text());
            int place = from.number();
            String plain = from.text();
            if (!plain.isEmpty()) {
                terms.put(key, term(plain));
            } else if (rule != null) {
                others.put(key, new Once<>(() -> own(rule).get(place)));
            }
        });
        Function<String, @Nullable Term> again = key -> {
            Once<Term> other = others.get(key);
            return other == null ? null : other.get();
        };
        return new Constants(terms, values, again);
    }
}
