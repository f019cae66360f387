package io.kaohe.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.model.codegen.execmodel.JavaParserCompiler;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * Lets Drools write rules as Java and compile it. Drools' repository of modules is bypassed: it is shared by the whole
 * process, and two packs compiled at once could be taken for each other.
 */
final class Generation {
    private static final String CLASS = ".class";

    private final List<Piece> pieces;
    private final MemoryFileSystem sources = new MemoryFileSystem();
    private final MemoryFileSystem made = new MemoryFileSystem();

    private Generation(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * The classes of each piece.
     *
     * @throws IllegalStateException when Drools refuses one, which is our fault, not the user's
     */
    static Map<Piece, RuleClasses> of(List<Piece> pieces) {
        Generation generation = new Generation(pieces);
        ModelWriter.Result written = generation.write();
        generation.compile(written.getSourceFiles());
        Map<Piece, RuleClasses> classes = new LinkedHashMap<>();
        pieces.forEach(piece -> classes.put(piece, generation.classes(piece, written.getModelFiles())));
        return classes;
    }

    private ModelWriter.Result write() {
        KnowledgeBuilderConfigurationImpl settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                        null, Generation.class.getClassLoader())
                .as(KnowledgeBuilderConfigurationImpl.KEY);
        // Its threads would outlive the call, and names would be dealt out in the order in which they end.
        settings.setOption(ParallelLambdaExternalizationOption.DISABLED);
        settings.setOption(ReproducibleExecutableModelGenerationOption.ENABLED);
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources, settings, new ReleaseIdImpl("io.kaohe", "rules", "1"), false);
        CompositeKnowledgeBuilder batch = builder.batch();
        pieces.forEach(piece -> batch.add(resource(piece), ResourceType.DRL));
        batch.build();
        if (builder.hasErrors()) {
            throw refused(builder.getErrors());
        }
        return new ModelWriter().writeModel(sources, builder.getPackageSources());
    }

    private static Resource resource(Piece piece) {
        byte[] bytes = piece.drl().getBytes(StandardCharsets.UTF_8);
        return KieServices.get()
                .getResources()
                .newByteArrayResource(bytes, StandardCharsets.UTF_8.name())
                .setSourcePath(piece.hash() + ".drl");
    }

    private void compile(Collection<String> files) {
        for (String file : files) {
            sources.write(PortablePath.of(file), ascii(sources.getBytes(file)));
        }
        JavaCompiler compiler = JavaParserCompiler.getCompiler();
        JavaCompilerSettings settings = compiler.createDefaultSettings();
        settings.setSourceVersion("17");
        settings.setTargetVersion("17");
        settings.setDebug(false);
        CompilationResult result = compiler.compile(
                files.toArray(new String[0]), sources, made, Generation.class.getClassLoader(), settings);
        if (result.getErrors().length > 0) {
            throw refused(Arrays.toString(result.getErrors()));
        }
    }

    /** Drools writes its Java as UTF-8, and reads it in whatever character set the machine has. */
    private static byte[] ascii(byte[] source) {
        StringBuilder text = new StringBuilder(source.length);
        for (char one : new String(source, StandardCharsets.UTF_8).toCharArray()) {
            text.append(one < 0x80 ? String.valueOf(one) : String.format(Locale.ROOT, "\\u%04x", (int) one));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private RuleClasses classes(Piece piece, List<String> models) {
        String home = piece.home() + ".";
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (PortablePath path : made.getFilePaths()) {
            String name = path.asString().replace('/', '.');
            if (name.startsWith(home) && name.endsWith(CLASS)) {
                classes.put(name.substring(0, name.length() - CLASS.length()), made.getBytes(path));
            }
        }
        String model = models.stream()
                .filter(name -> name.startsWith(home))
                .findFirst()
                .orElseThrow(() -> refused("no model"));
        return new RuleClasses(model, classes);
    }

    private IllegalStateException refused(Object why) {
        StringBuilder text = new StringBuilder(why.toString());
        pieces.forEach(piece -> text.append('\n').append(piece.drl()));
        return new IllegalStateException(text.toString());
    }
}
