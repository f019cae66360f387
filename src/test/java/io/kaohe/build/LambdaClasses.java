package io.kaohe.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a class in the place of every lambda and method reference of compiled classes. Java makes such classes when a program
 * runs, which is an eighth of a cold start; what Java 17 can keep of it in an archive is the lesser part. A lambda's body stays
 * where the compiler put it.
 */
public final class LambdaClasses {
    private static final String MARK = "$$Lambda";
    private static final String ENDING = ".class";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Path root;
    private final Map<String, List<String>> nests = new TreeMap<>();

    private LambdaClasses(Path root) {
        this.root = root;
    }

    /** Takes the folder of the compiled classes, and the one to put all of it into. */
    public static void main(String[] arguments) throws IOException {
        copy(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Copies a folder of classes and other files; what was in the other one before is gone. */
    static void copy(Path classes, Path to) throws IOException {
        clear(to);
        LambdaClasses all = new LambdaClasses(to);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(classes.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                if (file.toString().endsWith(ENDING)) {
                    Files.write(copy, all.without(Files.readAllBytes(file)));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        for (Map.Entry<String, List<String>> nest : all.nests.entrySet()) {
            all.admit(nest.getKey(), nest.getValue());
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private byte[] without(byte[] compiled) {
        ClassWriter writer = new ClassWriter(0);
        Host host = new Host(writer);
        new ClassReader(compiled).accept(host, 0);
        return host.lambdas == 0 ? compiled : writer.toByteArray();
    }

    /** A lambda's class calls private methods, which only members of the nest may. */
    private void admit(String host, List<String> members) throws IOException {
        Path file = file(host);
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor more = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                members.forEach(super::visitNestMember);
                super.visitEnd();
            }
        };
        new ClassReader(Files.readAllBytes(file)).accept(more, 0);
        Files.write(file, writer.toByteArray());
    }

    private Path file(String name) {
        return root.resolve(name + ENDING);
    }

    /** A class with lambdas. */
    private final class Host extends ClassVisitor {
        private String name = "";
        private String nest = "";
        private int version;
        private int lambdas;

        Host(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        @SuppressWarnings("checkstyle:ParameterNumber") // so it is called
        public void visit(
                int itsVersion, int access, String itsName, String signature, String parent, String[] interfaces) {
            name = itsName;
            nest = itsName;
            version = itsVersion;
            super.visit(itsVersion, access, itsName, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String call, String type, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().equals(FACTORY)
                            && bootstrap.getName().equals("metafactory")) {
                        LambdaClass made = lambda(new LambdaClass.Lambda(
                                call, type, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]));
                        made.create(mv);
                    } else {
                        super.visitInvokeDynamicInsn(call, type, bootstrap, arguments);
                    }
                }
            };
        }

        private LambdaClass lambda(LambdaClass.Lambda lambda) {
            try {
                LambdaClass made = new LambdaClass(name + MARK + lambdas, lambda);
                lambdas++;
                Files.write(file(made.name()), made.bytes(version, nest));
                nests.computeIfAbsent(nest, key -> new ArrayList<>()).add(made.name());
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
