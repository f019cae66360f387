package io.kaohe.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of one lambda: what it captured, and a method that calls the lambda's body. */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String INIT = "<init>";
    private static final String FIELD = "captured";
    private static final String ONLY = "ONLY";
    private static final String MAKE = "of";

    private final String name;
    private final Lambda lambda;
    private final Type[] captured;

    /**
     * What the compiler says of a lambda; see {@link java.lang.invoke.LambdaMetafactory#metafactory}.
     *
     * @param method name of the interface's method
     * @param creation what is captured, and the interface
     * @param erased the interface's method as it is declared
     * @param body what is called
     * @param exact the interface's method with the types that are meant
     */
    record Lambda(String method, String creation, Type erased, Handle body, Type exact) {
        Type face() {
            return Type.getReturnType(creation);
        }

        boolean constructs() {
            return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        }

        private boolean hasReceiver() {
            return !constructs() && body.getTag() != Opcodes.H_INVOKESTATIC;
        }

        /** What the body takes, its receiver first. */
        List<Type> wanted() {
            List<Type> wanted = new ArrayList<>();
            if (hasReceiver()) {
                wanted.add(Type.getObjectType(body.getOwner()));
            }
            wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
            return wanted;
        }

        Type answer() {
            return constructs() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        }

        int call() {
            if (constructs()) {
                return Opcodes.INVOKESPECIAL;
            } else if (!hasReceiver()) {
                return Opcodes.INVOKESTATIC;
            }
            return body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        }
    }

    LambdaClass(String name, Lambda lambda) {
        this.name = name;
        this.lambda = lambda;
        this.captured = Type.getArgumentTypes(lambda.creation());
    }

    String name() {
        return name;
    }

    /** Writes what stands in the place of the lambda: the one that captures nothing, or one with what lies on the stack. */
    void create(MethodVisitor code) {
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, lambda.face().getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, lambda.creation(), false);
        }
    }

    /** @param nest whose private methods it may call */
    byte[] bytes(int version, String nest) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(
                version, access, name, null, OBJECT, new String[] {lambda.face().getInternalName()});
        writer.visitNestHost(nest);
        constructor(writer);
        if (captured.length == 0) {
            only(writer);
        } else {
            factory(writer);
        }
        method(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private String constructs() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code = begin(writer, Opcodes.ACC_PRIVATE, INIT, constructs());
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, INIT, "()V", false);
        int local = 1;
        for (int at = 0; at < captured.length; at++) {
            Type type = captured[at];
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, FIELD + at, type.getDescriptor(), null, null)
                    .visitEnd();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, FIELD + at, type.getDescriptor());
            local += type.getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void only(ClassWriter writer) {
        String type = lambda.face().getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null)
                .visitEnd();
        MethodVisitor code = begin(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, INIT, constructs(), false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        end(code, Opcodes.RETURN);
    }

    private void factory(ClassWriter writer) {
        MethodVisitor code = begin(writer, Opcodes.ACC_STATIC, MAKE, lambda.creation());
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, INIT, constructs(), false);
        end(code, Opcodes.ARETURN);
    }

    private void method(ClassWriter writer) {
        MethodVisitor code = begin(
                writer, Opcodes.ACC_PUBLIC, lambda.method(), lambda.erased().getDescriptor());
        Handle body = lambda.body();
        if (lambda.constructs()) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        for (int at = 0; at < captured.length; at++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, FIELD + at, captured[at].getDescriptor());
        }
        given(code);
        code.visitMethodInsn(lambda.call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type answer = lambda.erased().getReturnType();
        Conversion.of(lambda.answer(), lambda.exact().getReturnType(), answer).write(code);
        end(code, answer.getOpcode(Opcodes.IRETURN));
    }

    private void given(MethodVisitor code) {
        Type[] erased = lambda.erased().getArgumentTypes();
        Type[] exact = lambda.exact().getArgumentTypes();
        List<Type> wanted = lambda.wanted();
        int local = 1;
        for (int at = 0; at < erased.length; at++) {
            code.visitVarInsn(erased[at].getOpcode(Opcodes.ILOAD), local);
            local += erased[at].getSize();
            Conversion.of(erased[at], exact[at], wanted.get(captured.length + at))
                    .write(code);
        }
    }

    private static MethodVisitor begin(ClassWriter writer, int access, String name, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        return code;
    }

    /** Neither depth is known here: the writer works them out. */
    private static void end(MethodVisitor code, int returning) {
        code.visitInsn(returning);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
