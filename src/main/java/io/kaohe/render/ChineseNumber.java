package io.kaohe.render;

/** Counting in Chinese, as chapters and articles are counted: 一, 十, 二十一. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseNumber() {}

    /** From 1 to 99 in Chinese, else in digits. */
    static String of(int number) {
        if (number < 1 || number >= HUNDRED) {
            return Integer.toString(number);
        }
        String tens = number < TEN ? "" : number < 2 * TEN ? "十" : digit(number / TEN) + "十";
        return tens + (number % TEN == 0 ? "" : digit(number % TEN));
    }

    /** The number of the article that a clause begins with: 15 of 第十五条第二款; greater than any where it says none. */
    static int article(String text) {
        for (int number = HUNDRED - 1; number > 0; number--) {
            if (text.startsWith("第" + of(number) + "条") || text.startsWith("第" + number + "条")) {
                return number;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
