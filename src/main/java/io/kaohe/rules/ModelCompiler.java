package io.kaohe.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;

/**
 * Compiles to Drools' executable model, which is classes. Drools writes them only where nobody has them: not the pack that
 * most is the same of, not the build, which compiled the shipped pack, and not the cache.
 */
final class ModelCompiler implements Compiler {
    private final Supplier<ShippedRules> shipped;
    private final RuleCache cache;

    ModelCompiler(Supplier<ShippedRules> shipped, RuleCache cache) {
        this.shipped = new Once<>(shipped);
        this.cache = cache;
    }

    @Override
    public Compiled compile(List<Piece> pieces, Compiled like) {
        Map<Piece, Model> models = models(pieces, like);
        Map<Focus, List<Piece>> steps = new EnumMap<>(Focus.class);
        pieces.forEach(piece ->
                steps.computeIfAbsent(piece.focus(), focus -> new ArrayList<>()).add(piece));
        Map<Focus, Engine> engines = new EnumMap<>(Focus.class);
        Supplier<KieBaseConfiguration> settings = new Once<>(
                () -> RuleBaseFactory.newKnowledgeBaseConfiguration(null, ModelCompiler.class.getClassLoader()));
        steps.forEach((focus, step) -> {
            Engine known = like.engines().get(focus);
            engines.put(
                    focus, known != null && known.pieces().equals(step) ? known : engine(step, models, settings.get()));
        });
        return new Compiled(models, engines);
    }

    private static Engine engine(List<Piece> step, Map<Piece, Model> models, KieBaseConfiguration settings) {
        List<Model> ordered = new ArrayList<>();
        step.forEach(piece -> Optional.ofNullable(models.get(piece)).ifPresent(ordered::add));
        return new Engine(step, KieBaseBuilder.createKieBaseFromModel(ordered, settings));
    }

    private Map<Piece, Model> models(List<Piece> pieces, Compiled like) {
        Map<Piece, Model> models = new HashMap<>();
        List<Piece> missing = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional.ofNullable(like.models().get(piece))
                    .or(() -> shipped.get().find(piece))
                    .or(() -> cache.find(piece, shipped.get().maker()))
                    .ifPresentOrElse(model -> models.put(piece, model), () -> missing.add(piece));
        }
        if (!missing.isEmpty()) {
            Generation.of(missing).forEach((piece, classes) -> {
                models.put(piece, RuleLoader.load(classes));
                cache.keep(piece, shipped.get().maker(), classes);
            });
        }
        return models;
    }
}
