package io.kaohe.spring;

import io.kaohe.render.Messages;
import io.kaohe.report.InvalidInput;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words why a service does not start when its rule pack cannot be used. */
final class RefusedPackAnalyzer extends AbstractFailureAnalyzer<InvalidInput> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidInput refused) {
        Messages messages = Messages.load();
        String problems = refused.problems().stream().map(messages::line).collect(Collectors.joining("\n"));
        return new FailureAnalysis(problems, "kaohe.rules 指的规则包用不了，请按上面说的改好再启动。", failure);
    }
}
