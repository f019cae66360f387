package io.kaohe.measure;

/**
 * What the reader calls a number.
 *
 * @param figure when it stands in a file
 * @param result when it was computed
 */
record Label(String figure, String result) {
    /** One name for both. */
    static Label of(String name) {
        return new Label(name, name);
    }

    /** Both names with an ending. */
    Label with(String ending) {
        return new Label(figure + ending, result + ending);
    }
}
