package io.kaohe.cli;

import io.kaohe.load.NamedPack;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rule pack a command uses: the one it is given, else the assessment's, else the launcher's, else the jar's. */
final class PackChoice {
    private final Desk desk;

    PackChoice(Desk desk) {
        this.desk = desk;
    }

    /** The pack of an assessment, unless another is {@code given}. */
    Library.Opened of(Path folder, @Nullable Path given) {
        if (given != null) {
            return given(given);
        }
        Optional<NamedPack> named = desk.library().pack(folder);
        return named.isPresent() ? desk.library().open(beside(folder, named.get())) : given(null);
    }

    /** The given pack, or the shipped one. */
    Library.Opened given(@Nullable Path given) {
        return desk.library().open(given == null ? atHome() : Arguments.folder(given));
    }

    /** The folder of the given pack, or of the launcher's. @throws UsageMistake when there is none that could be written to */
    Path folder(@Nullable Path given) {
        Path folder = given == null ? atHome() : Arguments.folder(given);
        if (folder == null) {
            throw UsageMistake.of("cli.new.home");
        }
        return folder;
    }

    private @Nullable Path atHome() {
        Path home = desk.surroundings().home();
        return home != null && Files.isDirectory(home.resolve("rules")) ? home.resolve("rules") : null;
    }

    private static Path beside(Path folder, NamedPack named) {
        try {
            Path pack = folder.resolve(named.path()).normalize();
            if (Files.isDirectory(pack)) {
                return pack;
            }
        } catch (InvalidPathException e) {
            // No folder can have that name, so it is missing like any other.
        }
        List<Problem> problems = new ArrayList<>(named.beside());
        problems.add(Problem.of("cli.pack.missing", named.source(), named.path()));
        throw new InvalidInput(InvalidInput.Kind.DATA, problems);
    }
}
