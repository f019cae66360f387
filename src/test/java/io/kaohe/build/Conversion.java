package io.kaohe.build;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * How a value becomes what is asked for: cast, boxed, unboxed, widened or dropped.
 *
 * @param from as it lies on the stack
 * @param exact what it is known to be
 * @param to as it is asked for
 */
record Conversion(Type from, Type exact, Type to) {
    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));
    private static final Map<Type, Type> BOXED =
            BOXES.entrySet().stream().collect(Collectors.toMap(Entry::getValue, Entry::getKey));
    private static final Map<Type, Integer> FROM_INT =
            Map.of(Type.LONG_TYPE, Opcodes.I2L, Type.FLOAT_TYPE, Opcodes.I2F, Type.DOUBLE_TYPE, Opcodes.I2D);
    private static final Map<Type, Integer> FROM_LONG =
            Map.of(Type.FLOAT_TYPE, Opcodes.L2F, Type.DOUBLE_TYPE, Opcodes.L2D);

    static Conversion of(Type from, Type exact, Type to) {
        return new Conversion(from, exact, to);
    }

    void write(MethodVisitor code) {
        if (to.getSort() == Type.VOID) {
            drop(code);
        } else if (!primitive(from)) {
            fromReference(code);
        } else if (primitive(to)) {
            widen(from, code);
        } else {
            Type box = known(BOXES, from);
            String boxing = Type.getMethodDescriptor(box, from);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", boxing, false);
        }
    }

    private static <T> T known(Map<Type, T> all, Type type) {
        return Objects.requireNonNull(all.get(type), type.getDescriptor());
    }

    private static boolean primitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private void drop(MethodVisitor code) {
        if (from.getSize() > 0) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    private void fromReference(MethodVisitor code) {
        if (primitive(to)) {
            Type box = BOXED.containsKey(exact) ? exact : known(BOXES, to);
            Type inside = known(BOXED, box);
            cast(box, code);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    box.getInternalName(),
                    inside.getClassName() + "Value",
                    Type.getMethodDescriptor(inside),
                    false);
            widen(inside, code);
        } else {
            cast(to, code);
        }
    }

    private void cast(Type type, MethodVisitor code) {
        if (!type.equals(from) && !type.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        }
    }

    private void widen(Type given, MethodVisitor code) {
        if (given.equals(to)) {
            return;
        }
        if (given.equals(Type.FLOAT_TYPE)) {
            code.visitInsn(Opcodes.F2D);
        } else if (given.equals(Type.LONG_TYPE)) {
            code.visitInsn(known(FROM_LONG, to));
        } else if (FROM_INT.containsKey(to)) {
            code.visitInsn(known(FROM_INT, to));
        }
    }
}
