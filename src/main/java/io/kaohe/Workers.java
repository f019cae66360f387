package io.kaohe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who judges the bodies of an assessment: the calling thread alone, or others beside it. What comes out is the same to the
 * byte, and no thread works on it once a call has returned.
 */
public final class Workers {
    private static final int AT_HAND = 4;

    private final int count;
    private final @Nullable Executor executor;

    private Workers(int count, @Nullable Executor executor) {
        this.count = count;
        this.executor = executor;
    }

    /** The calling thread alone. */
    public static Workers caller() {
        return new Workers(1, null);
    }

    /** One for each core of the machine: the calling thread, and threads that are started for a call and end with it. */
    public static Workers cores() {
        return new Workers(Runtime.getRuntime().availableProcessors(), null);
    }

    /**
     * The calling thread, and threads of the host's. Where these are all busy the caller does the work alone.
     *
     * @param count how many work at once, the caller included
     */
    public static Workers of(Executor executor, int count) {
        return new Workers(Math.max(1, count), executor);
    }

    /** How many things should be handed out together, so that nobody waits long for the others. */
    int share() {
        return count * AT_HAND;
    }

    /**
     * What becomes of each, in their order.
     *
     * @param worker makes one for each thread
     */
    <T, R> List<R> map(List<T> all, Supplier<Function<T, R>> worker) {
        Sharing<T, R> sharing = new Sharing<>(all, worker);
        List<Thread> threads = new ArrayList<>();
        for (int helper = 1; helper < Math.min(count, all.size()); helper++) {
            if (executor == null) {
                threads.add(new Thread(sharing::help, "kaohe-" + helper));
            } else {
                executor.execute(sharing::help);
            }
        }
        threads.forEach(Thread::start);
        List<R> results = sharing.results();
        threads.forEach(Workers::join);
        return results;
    }

    /** It has nothing left to do, so that waiting for it cannot take long. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
