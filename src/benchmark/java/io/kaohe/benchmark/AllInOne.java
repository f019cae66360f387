package io.kaohe.benchmark;

import io.kaohe.facts.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Everything in DRL, all facts in one session: what people usually do with Drools. Compiled to its executable model. */
final class AllInOne {
    private final KieBase rules;

    AllInOne() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/io/kaohe/benchmark/drl/all-in-one.drl",
                services.getResources().newByteArrayResource(source(), "UTF-8"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.rules = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase();
    }

    List<Outcome> assess(Assessment assessment) {
        Items items = Items.of(assessment);
        KieSession session = rules.newKieSession();
        try {
            items.totals().forEach(session::insert);
            items.byBody().forEach(own -> own.forEach(session::insert));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return items.outcomes();
    }

    private static byte[] source() {
        try (InputStream source = Objects.requireNonNull(AllInOne.class.getResourceAsStream("all-in-one.drl"))) {
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
