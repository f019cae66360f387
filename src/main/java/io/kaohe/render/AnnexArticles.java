package io.kaohe.render;

import io.kaohe.facts.NamedNumber;
import io.kaohe.report.Annex;
import io.kaohe.report.Chapter;
import io.kaohe.report.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a scheme as articles: by clause, each a sentence with the numbers in force in it. */
final class AnnexArticles {
    private static final Pattern NAMED = Pattern.compile("【([^】]+)】");

    private static final Pattern METHOD = Pattern.compile("计分方法是「[^」]+」");

    private final Words words;
    private final Annex annex;
    private final Set<String> begun = new HashSet<>();

    AnnexArticles(Words words, Annex annex) {
        this.words = words;
        this.annex = annex;
    }

    boolean has(Chapter chapter) {
        return annex.articles().stream().anyMatch(article -> article.chapter() == chapter);
    }

    /** The rules of a chapter, clause by clause. */
    void write(Chapter chapter, MarkdownPage page) {
        clauses(chapter).forEach((clause, rules) -> {
            page.heading(3, begun.add(clause) ? clause : words.say("annex.again", clause));
            int number = 1;
            String method = "";
            for (RuleInfo rule : rules) {
                String own = method(rule);
                if (!own.isEmpty() && !own.equals(method)) {
                    page.line(words.say("annex.lead", own));
                }
                method = own;
                page.line(words.say("number", ChineseNumber.of(number++), sentence(rule, own)));
            }
        });
    }

    /** Which rule of the pack says what, so that a reader of the annex finds it in a report. */
    void index(MarkdownPage page) {
        List<List<String>> rows = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            clauses(chapter)
                    .forEach((clause, rules) ->
                            rules.forEach(rule -> rows.add(List.of(clause, rule.title(), rule.id()))));
        }
        page.heading(2, words.say("annex.index"));
        page.table(
                List.of(
                        words.say("annex.column.clause"),
                        words.say("annex.column.title"),
                        words.say("annex.column.rule")),
                rows);
    }

    /** The clauses in their own order; one that does not say its number comes last, where it stands in the files. */
    private Map<String, List<RuleInfo>> clauses(Chapter chapter) {
        Map<String, List<RuleInfo>> clauses = new LinkedHashMap<>();
        annex.articles().stream()
                .filter(article -> article.chapter() == chapter)
                .map(Annex.Article::rule)
                .sorted(Comparator.comparingInt(rule -> ChineseNumber.article(rule.clause())))
                .forEach(rule -> clauses.computeIfAbsent(rule.clause(), clause -> new ArrayList<>())
                        .add(rule));
        return clauses;
    }

    /** The method that the rule's first condition asks for, said once above all rules that begin so; empty without one. */
    private static String method(RuleInfo rule) {
        String first = rule.sentences().get(0);
        return METHOD.matcher(first).matches() ? first : "";
    }

    /** @param said the condition that need not be said again; empty for none */
    private String sentence(RuleInfo rule, String said) {
        int last = rule.sentences().size() - 1;
        StringBuilder conditions = new StringBuilder();
        for (String condition : rule.sentences().subList(said.isEmpty() ? 0 : 1, last)) {
            boolean follows = conditions.length() > 0 && conditions.charAt(conditions.length() - 1) != '：';
            conditions.append(follows ? "，" : "").append(whole(filled(condition)));
        }
        String outcome = filled(rule.sentences().get(last));
        String given = conditions.length() == 0 ? outcome : words.say("annex.given", conditions, outcome);
        return words.say("annex.rule", rule.title(), given)
                + said("annex.explanation", rule.explanation())
                + said("annex.advice", rule.advice());
    }

    /** What may hold in place of each other is kept together. */
    private static String whole(String condition) {
        return condition.contains("；或者") ? "（" + condition + "）" : condition;
    }

    private String said(String code, @Nullable String text) {
        return text == null ? "" : words.say(code, text.endsWith("。") ? text.substring(0, text.length() - 1) : text);
    }

    /** The sentence with each named number followed by what it is. */
    String filled(String sentence) {
        return NAMED.matcher(sentence).replaceAll(named -> Matcher.quoteReplacement(number(named.group(1))));
    }

    /** The value in force; every dated one where no day is asked for and there are several. */
    private String number(String name) {
        List<NamedNumber> values = annex.scheme().numbers().getOrDefault(name, List.of()).stream()
                .filter(number -> annex.day() == null || number.inForce(annex.day()))
                .toList();
        if (values.size() == 1) {
            return words.say("annex.filled", name, Shown.amount(values.get(0).value()));
        }
        return words.say(
                "annex.dated",
                name,
                words.parts(values.stream().map(this::dated).toArray(String[]::new)));
    }

    private String dated(NamedNumber number) {
        return words.clauses(
                Shown.amount(number.value()),
                number.since() == null ? null : words.say("explain.number.since", number.since()),
                number.until() == null ? null : words.say("explain.number.until", number.until()));
    }
}
