package example;

import io.kaohe.Kaohe;
import io.kaohe.KaohePacks;
import io.kaohe.Reload;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.render.Messages;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A desk that watches over plans: it has the facts, and asks which targets need a call. */
public final class SupervisionDesk {
    private static final Set<Verdict> NEED_A_CALL =
            EnumSet.of(Verdict.BEHIND, Verdict.MISSED, Verdict.LOST, Verdict.NO_DATA);

    private final KaohePacks packs;
    private final Messages messages = Messages.load();

    /** One desk lives as long as the program, and answers any number of threads. */
    public SupervisionDesk(KaohePacks packs) {
        this.packs = packs;
    }

    /**
     * The targets that need a call, a line each.
     *
     * @param document the facts as one JSON document
     * @throws InvalidInput when the facts cannot be judged
     */
    public List<String> calls(byte[] document, Round round) {
        Kaohe kaohe = packs.inForce();
        Assessment facts = kaohe.read(document);
        Report report = kaohe.assess(facts, round, null);
        return report.bodies().stream()
                .flatMap(body -> body.targets().stream()
                        .filter(target -> needsACall(target.judgement().verdict()))
                        .map(target -> line(body.body().name(), target)))
                .toList();
    }

    /** @param verdict null when the rules do not cover the target, which somebody must look at */
    private static boolean needsACall(Verdict verdict) {
        return verdict == null || NEED_A_CALL.contains(verdict);
    }

    private static String line(String body, Standing target) {
        Verdict verdict = target.judgement().verdict();
        return body + " " + target.judgement().measurement().indicator().name() + " "
                + (verdict == null
                        ? "规则没有管到"
                        : verdict.chinese() + "，" + target.judgement().reason());
    }

    /** Takes the pack as it was edited; the answer has a line for each thing that keeps it from being used. */
    public List<String> rulesWereEdited() {
        Reload reload = packs.reload();
        return said(reload.problems());
    }

    /** What is wrong, in words for people. */
    public List<String> said(List<Problem> problems) {
        return problems.stream().map(messages::line).toList();
    }

    /** Answers for a document and a period, such as {@code facts.json 2022Q3}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SupervisionDesk desk = new SupervisionDesk(KaohePacks.of(Kaohe::shipped));
        Round round = Round.of(Period.parse(arguments[1]).orElseThrow());
        try {
            desk.calls(Files.readAllBytes(Path.of(arguments[0])), round).forEach(out::println);
        } catch (InvalidInput e) {
            desk.said(e.problems()).forEach(out::println);
        }
    }
}
