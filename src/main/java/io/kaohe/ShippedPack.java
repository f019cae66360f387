package io.kaohe;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the build put beside the classes: the shipped pack and the version. */
final class ShippedPack {
    private ShippedPack() {}

    /** The files of the pack, by path. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(resource("rules.zip"), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The version of the program, which stands among its classes; read when it is first asked for. */
    static String version() {
        return Version.VERSION;
    }

    private static final class Version {
        static final String VERSION = read();
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(resource("kaohe.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static InputStream resource(String name) {
        InputStream resource = ShippedPack.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return resource;
    }
}
