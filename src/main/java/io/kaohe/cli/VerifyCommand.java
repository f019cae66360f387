package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.load.Folder;
import io.kaohe.load.Folders;
import io.kaohe.report.Reason;
import io.kaohe.verify.Verification;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe verify}: whether a report follows from itself, and from the folder that it was made from. */
@Command(name = "verify", customSynopsis = "kaohe verify 报告 [目录] [--rules 目录]")
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "报告", descriptionKey = "verify-report")
    private Path report;

    @Parameters(index = "1", arity = "0..1", paramLabel = "目录", descriptionKey = "verify-folder")
    private @Nullable Path folder;

    @Option(names = "--rules", paramLabel = "目录", descriptionKey = "rules")
    private @Nullable Path rules;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (folder != null) {
            Arguments.folder(folder);
        }
        Verification verification = Verification.of(ReportFile.bytes(report), report.toString());
        Optional<Reason> difference = verification.difference().or(() -> difference(verification));
        if (difference.isPresent()) {
            print(desk.messages().say(difference.get()));
            return ExitCode.DIFFERENT;
        }
        right(verification);
        print(folder == null ? desk.say("verify.right.alone") : desk.say("verify.right.folder", verification.inputs()));
        return ExitCode.OK;
    }

    private void right(Verification verification) {
        String code = verification.whole() ? "verify.right" : "verify.right.only";
        print(desk.say(code, verification.bodies(), verification.targets()));
        if (!verification.whole()) {
            print(desk.say("verify.right.ranks"));
        }
    }

    /** Files first: what an edit broke is told as changed, and not as broken. */
    private Optional<Reason> difference(Verification verification) {
        if (folder == null) {
            return Optional.empty();
        }
        Path from = folder;
        Folder files = Folders.of(from);
        return verification.difference(files::file).or(() -> {
            Library.Opened pack = new PackChoice(desk).of(from, rules);
            Assessment assessment = pack.read(from);
            return verification.difference(
                    pack.hash(), assessment.inputs(), assessment.scheme().hash());
        });
    }

    private void print(String line) {
        desk.out().print(line + "\n");
    }
}
