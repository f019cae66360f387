package io.kaohe.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Phrases as they come out of a damaged file: never a failure, and never a number that is not there. */
class MutationTest {
    private static final int RUNS = 4000;
    private static final String[] PIECES = {
        "x", "×", "*", "0", "1", "7", "３", ".", ",", "、", "，", "不", "约", "余", "万", "%", "十", "百", "至", "-", "以上", "近",
        "年", "月", "倍", "“", "(", "\u00a0"
    };

    private static List<String> phrases() throws IOException {
        List<String> phrases = new ArrayList<>(Corpus.refused());
        Corpus.understood().forEach(phrase -> phrases.add(phrase.text()));
        return phrases;
    }

    /** One character left out, doubled or changed with the next, or something put in. */
    private static String damaged(String phrase, Random random) {
        StringBuilder damaged = new StringBuilder(phrase);
        int at = random.nextInt(phrase.length());
        switch (random.nextInt(4)) {
            case 0 -> damaged.deleteCharAt(at);
            case 1 -> damaged.insert(at, phrase.charAt(at));
            case 2 -> damaged.insert(at, PIECES[random.nextInt(PIECES.length)]);
            default -> damaged.append(damaged.charAt(at)).deleteCharAt(at);
        }
        return damaged.toString();
    }

    @Test
    void noNumberIsMadeUpOrLeftOut() throws IOException {
        List<String> phrases = phrases();
        Random random = new Random(20221231);
        for (int run = 0; run < RUNS; run++) {
            String text = damaged(phrases.get(random.nextInt(phrases.size())), random);
            if (random.nextBoolean() && text.length() > 1) {
                text = damaged(text, random);
            }
            Sentence sentence = Phrase.sentence(text);
            if (sentence.requirement() != null) {
                ObjectNode reading = ReadingJson.of(sentence.indicator(), sentence.requirement());
                assertThat(Numbers.wrong(text, reading))
                        .as(text + " " + reading)
                        .isEmpty();
            }
        }
    }

    @Test
    void aMaskHidesTheNumber() throws IOException {
        for (Corpus.Read phrase : Corpus.understood()) {
            String masked = phrase.text().replaceAll("[0-9０-９][0-9０-９.,，]*", "xx");
            if (!masked.equals(phrase.text())) {
                assertThat(Phrase.sentence(masked).requirement()).as(masked).isNull();
            }
        }
    }

    @Test
    void anUnfinishedOrLongTextIsNoFailure() {
        for (String text : List.of(
                "",
                "　",
                "。",
                "、",
                "“",
                "”",
                "(",
                "确保",
                "力争、力争",
                "9月",
                "的",
                "均",
                "每",
                "一",
                "%",
                "\ud83d\ude00",
                "3.".repeat(30),
                "三".repeat(60),
                "增长".repeat(50),
                "确保".repeat(80))) {
            assertThat(Phrase.sentence(text).requirement()).as(text).isNull();
        }
    }
}
