package io.kaohe.verify;

import io.kaohe.facts.InputFile;
import io.kaohe.report.Reason;
import io.kaohe.verify.Stated.Body;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A report in JSON, to be checked: everything that follows from the rest of it is worked out again. */
public final class Verification {
    /** What an assessment that was piped in is called. */
    private static final String PIPED = "-";

    private final Stated report;

    Verification(Stated report) {
        this.report = report;
    }

    /**
     * Reads a report.
     *
     * @param text UTF-8
     * @param file what it is called in problems
     * @throws io.kaohe.report.InvalidInput when it is none, or of another version
     */
    public static Verification of(byte[] text, String file) {
        return new Verification(Reading.report(JsonText.read(text, file)));
    }

    /** The first thing that does not follow from the rest: a step of the arithmetic, a line of the ledger, a total, a place. */
    public Optional<Reason> difference() {
        try {
            Twice.check(report);
            RankCheck ranks = new RankCheck(report.settings());
            for (Body body : report.bodies()) {
                ranks.add(
                        body,
                        new BodyCheck(body, report.settings(), report.run().period()).check());
            }
            ranks.check(whole());
            ListCheck.check(report);
            return Optional.empty();
        } catch (Difference difference) {
            return Optional.of(difference.reason());
        }
    }

    /**
     * The first file that is not what the report was made from.
     *
     * @param files content by the path that the report has
     */
    public Optional<Reason> difference(Function<String, Optional<byte[]>> files) {
        for (InputFile input : report.run().inputs()) {
            Optional<byte[]> bytes = files.apply(input.path());
            if (input.path().equals(PIPED)) {
                return Optional.of(Reason.of("verify.input.piped"));
            } else if (bytes.isEmpty()) {
                return Optional.of(Reason.of("verify.input.missing", input.path()));
            } else if (!sha256(bytes.get()).equals(input.sha256())) {
                return Optional.of(Reason.of("verify.input", input.path()));
            }
        }
        return Optional.empty();
    }

    /**
     * The first of rules, files and settings in force that is another than the report was made with.
     *
     * @param pack hash of the rules
     * @param inputs the files that an assessment of the folder reads
     * @param scheme hash of the settings
     */
    public Optional<Reason> difference(String pack, List<InputFile> inputs, String scheme) {
        if (!pack.equals(report.run().pack())) {
            return Optional.of(Reason.of("verify.pack", pack, report.run().pack()));
        }
        List<String> stated =
                report.run().inputs().stream().map(InputFile::path).toList();
        Optional<String> more = inputs.stream()
                .map(InputFile::path)
                .filter(path -> !stated.contains(path))
                .findFirst();
        if (more.isPresent()) {
            return Optional.of(Reason.of("verify.input.more", more.get()));
        }
        return scheme.equals(report.run().scheme()) ? Optional.empty() : Optional.of(Reason.of("verify.scheme"));
    }

    /** Whether all bodies are there, so that places can be checked. */
    public boolean whole() {
        return report.only() == null;
    }

    /** How many bodies it has. */
    public int bodies() {
        return report.bodies().size();
    }

    /** How many targets it has. */
    public int targets() {
        return report.bodies().stream().mapToInt(body -> body.targets().size()).sum();
    }

    /** How many files it was made from. */
    public int inputs() {
        return report.run().inputs().size();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
