package io.kaohe.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Run;
import io.kaohe.report.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A report as lines of JSON, each written as soon as it is known: one for the run, one a target, one a body; {@code type} says
 * which. What stands under the other keys is what {@code report.schema.json} has under the same names.
 */
final class JsonLines implements Recipient {
    private final JsonGenerator json;
    private final @Nullable String only;
    private @Nullable JsonBody words;
    private @Nullable JsonTarget targets;

    /**
     * Lines into a text that stays open.
     *
     * @param only id of the only body to write; null for all
     */
    JsonLines(Writer text, @Nullable String only) {
        this.only = only;
        try {
            this.json = new JsonFactory().createGenerator(text);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(JsonObject.onOneLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(Run run, Scheme scheme) {
        JsonTarget target = new JsonTarget(run, new TargetWords(new Words(Messages.load()), scheme));
        targets = target;
        words = new JsonBody(target);
        write(line("run").put("schemaVersion", JsonReport.SCHEMA_VERSION).put("run", JsonReport.run(run)));
    }

    @Override
    public void targets(BodyStanding body) {
        if (targets != null && wanted(body)) {
            for (Standing standing : body.targets()) {
                write(line("target").put("body", JsonBody.body(body.body())).put("target", targets.of(standing)));
            }
        }
    }

    @Override
    public void body(BodyStanding body) {
        if (words != null && wanted(body)) {
            write(words.alone(line("body"), body));
        }
    }

    @Override
    public void end() {
        try {
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean wanted(BodyStanding body) {
        return only == null || body.body().id().equals(only);
    }

    private static JsonObject line(String type) {
        return new JsonObject().put("type", type);
    }

    private void write(JsonObject line) {
        try {
            line.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
