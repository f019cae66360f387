package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Overall;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Register;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.sketch.SchemeSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule packs for tests. */
final class Packs {
    /** The shipped pack's named numbers. */
    static final Map<String, Amount> NUMBERS = Map.ofEntries(
            share("封顶", "120"),
            Map.entry("超序时线", Amount.of("5", "个百分点")),
            Map.entry("黄灯线", Amount.of("10", "个百分点")),
            share("绿灯分线", "90"),
            share("黄灯分线", "60"),
            share("下限得分", "80"),
            share("一档线", "90"),
            share("二档线", "80"),
            share("三档线", "70"),
            share("四档线", "60"),
            share("基本份额", "80"),
            share("超额系数", "100"),
            share("功效基础", "60"),
            share("优秀线", "90"),
            share("良好线", "80"),
            share("合格线", "60"));

    /** The shipped pack's methods. */
    static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("至少", "按比例"),
            Map.entry("至多", "全有全无"),
            Map.entry("至多/预期性", "按比例"),
            Map.entry("左右", "按比例"),
            Map.entry("区间", "区间"),
            Map.entry("增长", "按比例"),
            Map.entry("倍数", "按比例"),
            Map.entry("不减", "全有全无"),
            Map.entry("同步", "全有全无"),
            Map.entry("位次", "名次递减"),
            Map.entry("对标", "全有全无"),
            Map.entry("逐个", "全有全无"),
            Map.entry("覆盖", "全有全无"),
            Map.entry("零的突破", "全有全无"),
            Map.entry("首个", "全有全无"),
            Map.entry("阶段", "全有全无"),
            Map.entry("底线", "全有全无"),
            Map.entry("定性", "认定"));

    private static final Source HERE = Source.of("scheme.yaml");

    private Packs() {}

    private static Map.Entry<String, Amount> share(String name, String percent) {
        return Map.entry(name, Amount.of(percent, "%"));
    }

    /** The shipped rules. */
    static Pack shipped() {
        Path root = Path.of(System.getProperty("kaohe.basedir"), "rules");
        try (Stream<Path> files = Files.walk(root)) {
            List<Pack.RuleText> rules = files.filter(file -> file.toString().endsWith(".dslr"))
                    .sorted()
                    .map(file ->
                            new Pack.RuleText(root.relativize(file).toString().replace('\\', '/'), text(file)))
                    .toList();
            return of(rules, graded(scheme(NUMBERS, METHODS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page beside the shipped rules. */
    static String page() {
        return text(Path.of(System.getProperty("kaohe.basedir"), "rules", "README.md"));
    }

    /** The clauses of the shipped scheme, as its page lists them. */
    static Set<String> clauses() {
        return Pattern.compile("(?m)^- (第[一二三四五六七八九十]+条)　")
                .matcher(page())
                .results()
                .map(clause -> clause.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack of one file, without methods. */
    static Pack of(String path, String text) {
        return of(List.of(new Pack.RuleText(path, text)), scheme(NUMBERS, Map.of()));
    }

    static Pack of(List<Pack.RuleText> rules, Scheme scheme) {
        return new Pack("示范", "hash", rules, scheme, List.of(places()), List.of(), "");
    }

    private static Table places() {
        List<Table.Row> rows = new ArrayList<>();
        for (int place = 1; place <= 20; place++) {
            rows.add(new Table.Row(place, place, Amount.of(Integer.toString(105 - 5 * place), "%")));
        }
        rows.add(new Table.Row(21, Integer.MAX_VALUE, Amount.of("0", "%")));
        return new Table("名次表", "位次", "得分比例", rows, Source.of("tables/place-steps.csv"));
    }

    /** The same scheme with the shipped ladder of grades. */
    static Scheme graded(Scheme scheme) {
        SchemeSketch sketch = SchemeSketch.like(scheme);
        sketch.ladders = new TreeMap<>(scheme.ladders());
        sketch.ladders.put(
                "等次", new Ladder("等次", List.of(List.of("不合格"), List.of("合格"), List.of("良好"), List.of("优秀"))));
        return sketch.done();
    }

    /** A scheme with these numbers, in force for ever, and two digits for a part's points. */
    static Scheme scheme(Map<String, Amount> numbers, Map<String, String> methods) {
        SortedMap<String, List<NamedNumber>> named = new TreeMap<>();
        numbers.forEach(
                (name, value) -> named.put(name, List.of(new NamedNumber(name, value, "第一条", null, null, HERE))));
        return scheme(named, methods, new TreeMap<>(Map.of(Scheme.PART, new Rounding(2, RoundingMode.HALF_UP))));
    }

    static Scheme scheme(
            SortedMap<String, List<NamedNumber>> numbers,
            Map<String, String> methods,
            SortedMap<String, Rounding> roundings) {
        SchemeSketch scheme = new SchemeSketch();
        scheme.name = "示范";
        scheme.hash = "hash";
        scheme.numbers = numbers;
        scheme.methods = new TreeMap<>(methods);
        scheme.roundings = roundings;
        Register bonus = new Register("加分", new BigDecimal("5"), Register.Purpose.TOTAL);
        scheme.overall = new Overall(new TreeMap<>(Map.of("加分", bonus)), List.of(), List.of());
        return scheme.done();
    }
}
