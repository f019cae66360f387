package io.kaohe;

import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.rules.Precompilation;
import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: the shipped pack is compiled in whole, so that it starts without a compiler. */
final class Precompiling {
    private Precompiling() {}

    /** Takes one word: the folder of our own classes, where those of the rules go. */
    public static void main(String[] args) throws IOException {
        Precompilation.compile(
                PackReader.read(Folders.of(ShippedPack.files())), ShippedPack.version(), Path.of(args[0]));
    }
}
