package io.kaohe;

import io.kaohe.report.CaseResult;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The pack in force in a program that goes on while its pack is edited. The next pack is made ready beside the one in force,
 * its cases are run, and only then does it take the place; one that is wrong never does. Whoever took the old one finishes
 * with it. Safe for use by many threads at once; nothing is loaded unless {@link #reload()} is called.
 *
 * <pre>{@code
 * KaohePacks packs = KaohePacks.of(() -> Kaohe.load(folder));
 * Kaohe kaohe = packs.inForce();      // once a request: facts are read and judged by one pack
 * Reload reload = packs.reload();     // when the pack was edited
 * }</pre>
 */
public final class KaohePacks {
    private final Supplier<Kaohe> source;
    private final Lock reloading = new ReentrantLock();
    private volatile Kaohe inForce;

    private KaohePacks(Supplier<Kaohe> source, Kaohe inForce) {
        this.source = source;
        this.inForce = inForce;
    }

    /**
     * Loads the first pack and runs its cases.
     *
     * @param source loads the pack as it is now; called once here, and once at every reload
     * @throws InvalidInput when the pack cannot be used, or a case fails
     */
    public static KaohePacks of(Supplier<Kaohe> source) {
        Kaohe first = source.get();
        List<Problem> failures = failures(first);
        if (!failures.isEmpty()) {
            throw new InvalidInput(InvalidInput.Kind.RULES, failures);
        }
        return new KaohePacks(source, first);
    }

    /** The pack in force. It never changes: ask again for each piece of work. */
    public Kaohe inForce() {
        return inForce;
    }

    /**
     * Loads the pack anew, and puts it in force when it is another one that can be used and whose cases all pass. Waits while
     * another thread reloads. What else goes wrong, such as a folder that cannot be read, is thrown, and the pack in force
     * stays.
     */
    public Reload reload() {
        reloading.lock();
        try {
            Kaohe next = source.get();
            if (next.hash().equals(inForce.hash())) {
                return new Reload(Reload.Outcome.UNCHANGED, List.of());
            }
            List<Problem> failures = failures(next);
            if (!failures.isEmpty()) {
                return new Reload(Reload.Outcome.REFUSED, failures);
            }
            inForce = next;
            return new Reload(Reload.Outcome.REPLACED, List.of());
        } catch (InvalidInput e) {
            return new Reload(Reload.Outcome.REFUSED, e.problems());
        } finally {
            reloading.unlock();
        }
    }

    private static List<Problem> failures(Kaohe kaohe) {
        return kaohe.test().stream().flatMap(each -> failures(each).stream()).toList();
    }

    private static List<Problem> failures(CaseResult result) {
        return result.differences().stream()
                .map(difference -> Problem.of(
                        "rules.case-fails",
                        result.ruleCase().source(),
                        result.ruleCase().name(),
                        difference.key(),
                        difference.expected(),
                        difference.actual()))
                .toList();
    }
}
