package io.kaohe.load;

import org.jspecify.annotations.Nullable;

/** Checks what a part of a target is paid by (方法). */
final class Paying {
    private Paying() {}

    /** Tells when it is neither a method of the pack nor a sentence that pays. */
    static void check(Node.@Nullable Text written, Methods methods, Problems problems) {
        if (written == null) {
            return;
        }
        if (methods.meant(written.text())) {
            methods.problems(written.text(), written.at()).forEach(problems::add);
        } else if (!methods.names().contains(written.text())) {
            problems.unknown("load.method.unknown", written.at(), written.text(), methods.names());
        }
    }
}
