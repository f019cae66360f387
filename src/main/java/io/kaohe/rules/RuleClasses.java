package io.kaohe.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes that were generated of one piece.
 *
 * @param model the name of the one that holds the rules
 * @param classes content by name
 */
record RuleClasses(String model, SortedMap<String, byte[]> classes) {
    /** Copies the map. */
    RuleClasses {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** All of it as bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(model);
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeInt(one.getValue().length);
                out.write(one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes()} wrote. @throws IOException when it did not write this */
    static RuleClasses read(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String model = in.readUTF();
            while (in.available() > 0) {
                String name = in.readUTF();
                byte[] content = new byte[Math.min(in.readInt(), in.available())];
                in.readFully(content);
                classes.put(name, content);
            }
            return new RuleClasses(model, classes);
        }
    }
}
