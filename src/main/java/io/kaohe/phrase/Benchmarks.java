package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Test;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 不低于全省二类地区平均水平, 高于全市增速2个百分点, 增速高于全省平均, 低于全省平均水平. */
final class Benchmarks {
    private static final String LEAST = "不低于|不少于|达到或超过|达到或高于|达到";
    private static final String ABOVE = "高于|高出|超过|超出|快于";
    private static final String MOST = "不高于|不超过";
    private static final String BELOW = "低于";

    /** 全省平均, 全省二类地区平均增速, 当地公务员平均工资收入水平, 全市增速, 全省水平. */
    private static final String NAME =
            "(?<name>[\\p{IsHan}]{2,12}?平均(?:增速|增幅|涨幅)?|[\\p{IsHan}]{2,12}?平均[\\p{IsHan}]{2,8}?(?=水平)|(?:"
                    + Lexicon.PEERS + ")[\\p{IsHan}]{0,14}?(?:增速|增幅|涨幅)|(?<bare>" + Lexicon.PEERS + ")(?=水平))";

    private static final Pattern CLAUSE = Pattern.compile("(?<rate>" + Change.rates() + "|增长)?(?<word>" + LEAST + "|"
            + ABOVE
            + "|" + MOST + "|" + BELOW + ")" + NAME + "(?:水平|值|数)?(?<end>以上)?(?<distance>\\d.*?|" + Numeral.CHINESE
            + ".*?)?(?:以上)?");

    /** A name that is a comparison, several places, the body's own past or a word of praise is none. */
    private static final Pattern NO_NAME =
            Pattern.compile("[的和与及或、]|上年|去年|上一年|往年|历年|[高低少多快]于|超|达|领先|先进|一流|中上|较好|较高|前列|[0-9]");

    /** A mean of the body's own earlier years, or its own plan, is nothing outside; and two bodies are two benchmarks. */
    private static final Reasons NONE = Reasons.of()
            .with(
                    "phrase.benchmark.past",
                    "(?:前|近|过去|上|最近)?" + Numeral.CHINESE + "+年|前几年|历史|常年|多年|同期|过去|以往|往常|计划|预算|目标|预期")
            .with("phrase.benchmark.two", "全[国省市县区州].*全[国省市县区州]");

    private static final Pattern GROWTH = Pattern.compile(".*(?:增速|增幅|涨幅)");

    private Benchmarks() {}

    /** The test; empty when the clause compares with nothing outside. */
    static Optional<Reading<Test>> read(String clause) {
        Matcher said = CLAUSE.matcher(clause);
        if (!said.matches() || NO_NAME.matcher(said.group("name")).find()) {
            return Optional.empty();
        }
        Optional<Reading<Test>> none = NONE.in(said.group("name"));
        return none.isPresent() ? none : compared(said);
    }

    private static Optional<Reading<Test>> compared(Matcher said) {
        String word = said.group("word");
        if (said.group("bare") != null && word.equals("达到")) {
            return Optional.empty();
        }
        String name = said.group("name");
        boolean growth = said.group("rate") != null
                || word.equals("快于")
                || GROWTH.matcher(name).matches();
        boolean below = BELOW.equals(word) || word.matches(MOST);
        boolean strict = BELOW.equals(word) || word.matches(ABOVE);
        return said.group("distance") == null
                ? Optional.of(Reading.of(new Test.Benchmark(name, null, below, strict, aspect(growth))))
                : Figures.read(said.group("distance"))
                        .filter(distance -> strict && said.group("end") == null && apart(distance, growth))
                        .map(distance -> Reading.of(new Test.Benchmark(name, distance, below, false, aspect(growth))));
    }

    /** A distance is a difference and never a share of the benchmark: 2个百分点, 0.5岁, but not 2%. */
    private static boolean apart(Amount distance, boolean growth) {
        boolean share =
                distance.unit().base().equals("比") || distance.unit().symbol().isEmpty();
        return growth ? Phrase.rate(distance.unit()) && !share : !share;
    }

    private static Aspect aspect(boolean growth) {
        return growth ? Aspect.GROWTH : Aspect.LEVEL;
    }
}
