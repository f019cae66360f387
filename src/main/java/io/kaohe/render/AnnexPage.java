package io.kaohe.render;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Table;
import io.kaohe.report.Annex;
import io.kaohe.report.Chapter;
import java.util.ArrayList;
import java.util.List;

/** The annex of a scheme in Markdown, to be published: settings, numbers, every rule by its clause, tables. */
public final class AnnexPage {
    private final Words words;
    private final Annex annex;
    private final MarkdownPage page = new MarkdownPage();
    private int chapter = 1;

    private AnnexPage(Words words, Annex annex) {
        this.words = words;
        this.annex = annex;
    }

    /** The whole annex, with a final line feed. */
    public static String render(Messages messages, Annex annex) {
        return new AnnexPage(new Words(messages), annex).text();
    }

    private String text() {
        head();
        chapter(words.say("annex.general"));
        AnnexSettings settings = new AnnexSettings(words, annex.scheme());
        List<String> sentences = new ArrayList<>();
        settings.sentences().forEach(sentence -> sentences.add(numbered(sentences.size() + 1, sentence)));
        sentences.forEach(page::line);
        page.line(words.say("annex.methods")).table(settings.methodHead(), settings.methods());
        page.line(words.say("annex.numbers")).table(settings.numberHead(), settings.numbers());
        AnnexArticles articles = new AnnexArticles(words, annex);
        for (Chapter about : Chapter.values()) {
            if (articles.has(about)) {
                chapter(about.chinese());
                articles.write(about, page);
            }
        }
        tables(articles);
        articles.index(page);
        return page.text();
    }

    private void head() {
        Annex.Plan plan = annex.plan();
        String scheme = annex.scheme().name();
        page.heading(1, words.say("annex.title", plan == null ? scheme : plan.assessment()));
        List<String> lines = new ArrayList<>();
        lines.add(plan == null ? words.say("annex.pack", annex.pack()) : words.say("annex.by", scheme));
        lines.add(annex.day() == null ? words.say("annex.any-day") : words.say("annex.day", annex.day()));
        lines.add(words.say("annex.hash", annex.packHash(), annex.scheme().hash()));
        page.line(String.join("", lines));
    }

    private void chapter(String title) {
        page.heading(2, words.say("annex.chapter", ChineseNumber.of(chapter++), title));
    }

    private String numbered(int number, String sentence) {
        return words.say("number", ChineseNumber.of(number), sentence);
    }

    private void tables(AnnexArticles articles) {
        Annex.Plan plan = annex.plan();
        if (plan != null) {
            AnnexTargets targets = new AnnexTargets(words, articles);
            page.heading(2, words.say("annex.targets")).table(targets.head(), targets.rows(plan));
            page.items(new BlockWords(words).rules(plan.blocks()));
        }
        for (Table table : annex.tables()) {
            page.heading(2, words.say("annex.table", table.name()));
            page.table(
                    List.of(table.key(), table.result()),
                    table.rows().stream()
                            .map(row -> List.of(keys(row), Shown.amount(row.value())))
                            .toList());
        }
        if (!annex.scheme().ladders().isEmpty()) {
            page.heading(2, words.say("annex.ladders"));
            page.items(
                    annex.scheme().ladders().values().stream().map(this::ladder).toList());
        }
    }

    private String keys(Table.Row row) {
        if (row.to() == Integer.MAX_VALUE) {
            return words.say("explain.table.rest", row.from());
        }
        return row.from() == row.to() ? Integer.toString(row.from()) : row.from() + "-" + row.to();
    }

    private String ladder(Ladder ladder) {
        List<String> rungs =
                ladder.rungs().stream().map(rung -> String.join("/", rung)).toList();
        return words.say("annex.ladder", ladder.name(), String.join(" → ", rungs));
    }
}
