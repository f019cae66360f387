package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;

/**
 * What everything on an HTML page needs.
 *
 * @param page words and report
 * @param anchors the names of its places
 * @param common the file that rules and shared plan sentences stand in; empty where it is the same page
 * @param shared whether what all bodies share of a target stands once, apart from them
 * @param files whether each body has a file of its own
 */
record HtmlPage(Page page, Anchors anchors, String common, boolean shared, boolean files) {
    Words words() {
        return page.words();
    }

    Report report() {
        return page.report();
    }

    /** Where the body's section stands. */
    String href(BodyStanding body) {
        String name = anchors.body(body);
        return files ? name + ".html" : "#" + name;
    }

    /** Where the target's explanation stands. */
    String href(BodyStanding body, Standing standing) {
        return (files ? anchors.body(body) + ".html" : "") + "#" + anchors.target(body, standing);
    }

    /** Where the plan's sentence stands that all bodies share. */
    String plan(String target) {
        return common + "#" + anchors.target(target);
    }

    /** Where the rule stands. */
    String rule(String id) {
        return common + "#" + anchors.rule(id);
    }
}
