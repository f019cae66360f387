package io.kaohe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things that several threads take up one after the other. A failure is that of the first that fails, as one thread would meet it. */
final class Sharing<T, R> {
    private final List<T> all;
    private final Supplier<Function<T, R>> worker;
    private final @Nullable Object[] results;
    private int next;
    private int helping;
    private boolean over;
    private int failed;
    private @Nullable Throwable failure;

    Sharing(List<T> all, Supplier<Function<T, R>> worker) {
        this.all = all;
        this.worker = worker;
        this.results = new Object[all.size()];
        this.failed = all.size();
    }

    /** Works until nothing is left; does nothing when that is so already. */
    void help() {
        synchronized (this) {
            if (over) {
                return;
            }
            helping++;
        }
        try {
            work();
        } finally {
            synchronized (this) {
                helping--;
                notifyAll();
            }
        }
    }

    /** Works until nothing is left, waits for those who help, and answers what became of each. */
    @SuppressWarnings("unchecked") // only results are written
    List<R> results() {
        work();
        synchronized (this) {
            over = true;
            awaitOthers();
            if (failure instanceof RuntimeException wrong) {
                throw wrong;
            } else if (failure instanceof Error error) {
                throw error;
            }
            List<R> list = new ArrayList<>(results.length);
            for (Object result : results) {
                list.add((R) Objects.requireNonNull(result));
            }
            return list;
        }
    }

    private synchronized void awaitOthers() {
        boolean interrupted = false;
        while (helping > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        int at = take();
        if (at < 0) {
            return;
        }
        Function<T, R> mine = worker.get();
        while (at >= 0) {
            try {
                R result = mine.apply(all.get(at));
                synchronized (this) {
                    results[at] = result;
                }
            } catch (RuntimeException | Error e) {
                fail(at, e);
            }
            at = take();
        }
    }

    /** The next one; below 0 where nothing is left, or something failed. */
    private synchronized int take() {
        return next < all.size() && failure == null ? next++ : -1;
    }

    private synchronized void fail(int at, Throwable wrong) {
        if (at < failed) {
            failed = at;
            failure = wrong;
        }
    }
}
