package io.kaohe.render;

import io.kaohe.facts.Source;
import io.kaohe.report.CaseResult;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleNeed;
import io.kaohe.report.TestReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of testing a pack, for people: folders, their files of cases, and of the cases those that failed. */
public final class CaseTree {
    private final Words words;
    private final TestReport report;
    private final boolean all;

    private CaseTree(Words words, TestReport report, boolean all) {
        this.words = words;
        this.report = report;
        this.all = all;
    }

    /**
     * Plain text; its last line is the count of the cases.
     *
     * @param all whether to show the cases that passed, too
     */
    public static String render(Messages messages, TestReport report, boolean all) {
        return new CaseTree(new Words(messages), report, all).text();
    }

    private String text() {
        TextLines lines = new TextLines(new Paint(false));
        tree(lines);
        if (report.needs() != null) {
            needs(report.needs(), lines);
        }
        if (report.holds() != null) {
            holds(report.holds(), lines);
        }
        boolean apart = report.needs() != null || report.holds() != null;
        int total = report.cases().size();
        lines.add(0, (apart ? "\n" : "") + words.say("test.cases", total, total - report.failed(), report.failed()));
        return String.join("\n", lines.done()) + "\n";
    }

    /** A line of the tree: a folder or a file, with the cases below it. */
    private record Node(boolean folder, String name, List<CaseResult> cases) {}

    private void tree(Lines lines) {
        List<Node> nodes = nodes();
        Columns columns = new Columns("lrl");
        nodes.forEach(node -> columns.row(
                (node.folder() ? "" : "  ") + node.name(),
                words.say("test.count", node.cases().size()),
                state(node)));
        List<String> heads = columns.lines();
        for (int i = 0; i < heads.size(); i++) {
            lines.add(0, heads.get(i));
            if (!nodes.get(i).folder()) {
                nodes.get(i).cases().forEach(each -> show(each, lines));
            }
        }
    }

    private List<Node> nodes() {
        Map<String, Map<String, List<CaseResult>>> folders = new LinkedHashMap<>();
        for (CaseResult each : report.cases()) {
            String file = each.ruleCase().source().file();
            int slash = file.lastIndexOf('/');
            folders.computeIfAbsent(slash < 0 ? "." : file.substring(0, slash), folder -> new LinkedHashMap<>())
                    .computeIfAbsent(file.substring(slash + 1), name -> new ArrayList<>())
                    .add(each);
        }
        List<Node> nodes = new ArrayList<>();
        folders.forEach((folder, files) -> {
            nodes.add(new Node(
                    true, folder, files.values().stream().flatMap(List::stream).toList()));
            files.forEach((file, cases) -> nodes.add(new Node(false, file, cases)));
        });
        return nodes;
    }

    private String state(Node node) {
        long failed = node.cases().stream().filter(each -> !each.passed()).count();
        return failed == 0 ? words.say("test.passed") : words.say("test.failed", failed);
    }

    private void show(CaseResult each, Lines lines) {
        Source source = each.ruleCase().source();
        String line = new Source(source.file(), source.line(), 0) + " "
                + each.ruleCase().name();
        if (!each.passed()) {
            lines.add(2, line);
            each.differences()
                    .forEach(
                            one -> lines.add(3, words.say("test.difference", one.key(), one.expected(), one.actual())));
        } else if (all) {
            lines.add(2, words.say("test.case.passed", line));
        }
    }

    private void needs(List<RuleNeed> needs, Lines lines) {
        List<RuleNeed> free = needs.stream()
                .filter(need -> !need.needed() && need.cases() > 0)
                .toList();
        List<RuleNeed> silent = needs.stream().filter(need -> need.cases() == 0).toList();
        if (free.isEmpty() && silent.isEmpty()) {
            lines.section(words.say("test.needs.all", needs.size()));
        }
        if (!free.isEmpty()) {
            lines.section(words.say("test.needs.free", free.size()));
            free.forEach(need -> lines.add(1, words.say("test.needs.heard", need.rule(), need.cases())));
        }
        if (!silent.isEmpty()) {
            lines.section(words.say("test.needs.silent", silent.size()));
            silent.forEach(need -> lines.add(1, need.rule()));
        }
    }

    private void holds(List<NumberHold> holds, Lines lines) {
        List<NumberHold> loose = holds.stream().filter(hold -> !hold.held()).toList();
        if (loose.isEmpty()) {
            lines.section(words.say("test.holds.all", holds.size()));
            return;
        }
        lines.section(words.say("test.holds.loose", loose.size()));
        for (NumberHold hold : loose) {
            Source source = hold.source();
            String kind = "test.hold." + hold.kind().code();
            lines.add(1, words.say(kind, new Source(source.file(), source.line(), 0), hold.name(), hold.value()));
            lines.names(2, words.say("test.hold.rules"), hold.rules());
        }
    }
}
