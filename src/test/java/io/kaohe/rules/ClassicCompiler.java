package io.kaohe.rules;

import io.kaohe.facts.Pack;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiles as Drools always did, through drools-mvel: what everything else is compared with. */
public final class ClassicCompiler implements Compiler {
    private ClassicCompiler() {}

    /** The rules of a pack. */
    public static RulePack compile(Pack pack) {
        return RulePack.compile(ReadRules.of(pack), new ClassicCompiler(), Compiled.NOTHING);
    }

    @Override
    public Compiled compile(List<Piece> pieces, Compiled like) {
        Map<Focus, Engine> engines = new EnumMap<>(Focus.class);
        Arrays.stream(Focus.values()).forEach(focus -> {
            List<Piece> step =
                    pieces.stream().filter(piece -> piece.focus() == focus).toList();
            if (!step.isEmpty()) {
                engines.put(focus, engine(step));
            }
        });
        return new Compiled(Map.of(), engines);
    }

    private static Engine engine(List<Piece> step) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Engine.class.getClassLoader()));
        for (Piece piece : step) {
            byte[] bytes = piece.drl().getBytes(StandardCharsets.UTF_8);
            builder.add(
                    KieServices.get().getResources().newByteArrayResource(bytes, StandardCharsets.UTF_8.name()),
                    ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return new Engine(step, builder.newKieBase());
    }
}
