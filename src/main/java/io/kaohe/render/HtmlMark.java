package io.kaohe.render;

/** What one character of the heat map means. */
record HtmlMark(String mark, String name, String tone) {}
