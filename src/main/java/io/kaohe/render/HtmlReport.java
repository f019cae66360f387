package io.kaohe.render;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report as a page that needs nothing beside it: no script, no style, no picture. */
final class HtmlReport {
    private static final String INDEX = "index.html";
    private static final String STYLE = "report.css";

    /** What no page may hold, even written out. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private final Report report;
    private final Words words = new Words(Messages.load());
    private final ReportHead head = new ReportHead(words);
    private final Page page;
    private final Anchors anchors;

    HtmlReport(Report report) {
        this.report = report;
        this.page = new Page(words, new Paint(false), report, true);
        this.anchors = new Anchors(report);
    }

    /** A rule on an HTML page. */
    record Rule(String anchor, HtmlLines lines) {}

    /** All bodies of the view on one page. */
    String render(View view) {
        List<BodyStanding> bodies = view.of(report);
        boolean many = bodies.size() > 1;
        HtmlPage html = new HtmlPage(page, anchors, "", many, false);
        return written(output -> JtereportGenerated.render(
                output,
                null,
                this,
                "",
                many ? new HtmlOverview(html, bodies) : null,
                bodies.stream().map(body -> new HtmlBody(html, body)).toList()));
    }

    /** A page a body, one that leads to them, with what they share, and the style of all; by the names of their files. */
    SortedMap<String, String> pages(View view) {
        List<BodyStanding> bodies = view.of(report);
        HtmlPage html = new HtmlPage(page, anchors, INDEX, true, true);
        HtmlOverview overview = new HtmlOverview(html, bodies);
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(STYLE, style());
        pages.put(INDEX, written(output -> JtereportGenerated.render(output, null, this, STYLE, overview, List.of())));
        for (BodyStanding body : bodies) {
            String text = written(
                    output -> JtebodypageGenerated.render(output, null, this, STYLE, new HtmlBody(html, body), INDEX));
            pages.put(html.href(body), text);
        }
        return pages;
    }

    /** How one target came out, of each body that answers for it. */
    String explain(String target, View view) {
        HtmlPage html = new HtmlPage(page, anchors, "", false, false);
        List<HtmlTarget> found = new ArrayList<>();
        for (BodyStanding body : view.of(report)) {
            for (Standing standing : body.targets()) {
                if (standing.judgement().measurement().target().id().equals(target)) {
                    found.add(new HtmlTarget(html, body, standing));
                }
            }
        }
        Set<String> links = found.stream()
                .flatMap(each -> each.explanation().links().stream())
                .collect(Collectors.toSet());
        List<Rule> spoke = rules().stream()
                .filter(rule -> links.contains("#" + rule.anchor()))
                .toList();
        return written(output -> JteexplanationGenerated.render(output, null, this, found, spoke));
    }

    private static String written(Consumer<HtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        String lines = text.toString().replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(lines).replaceAll("\uFFFD");
    }

    String title() {
        return report.run().assessment();
    }

    String round() {
        return head.round(report.run());
    }

    Run run() {
        return report.run();
    }

    /** That it is provisional; empty where it is not. */
    String provisional() {
        return report.provisional() ? head.provisional() : "";
    }

    /** The rules that spoke, each once. */
    List<Rule> rules() {
        RuleText text = new RuleText(words);
        return report.rules().values().stream()
                .map(RuleInfo::id)
                .map(id -> new Rule(anchors.rule(id), HtmlLines.of(lines -> text.write(id, report, 0, lines))))
                .toList();
    }

    /** The style that stands in the page. */
    String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/io/kaohe/report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
