package io.kaohe.render;

import io.kaohe.report.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Rules on an HTML page: each is shown once, and where it spoke there is a link to it.
 *
 * @param lines what the links stand in
 */
record HtmlRules(HtmlPage page, HtmlLines lines) implements RuleLines {
    @Override
    public void write(String id, int depth) {
        RuleInfo rule = page.page().rule(id);
        if (rule != null) {
            lines.link(
                    depth, page.words().say("html.rule", rule.id(), rule.title(), rule.clause()), page.rule(rule.id()));
        }
    }

    /** A line that leads to the rule behind it, if there is one. */
    void line(String text, @Nullable String rule) {
        if (page.page().rule(rule) == null) {
            lines.add(1, text);
        } else {
            lines.link(1, text, page.rule(String.valueOf(rule)));
        }
    }
}
