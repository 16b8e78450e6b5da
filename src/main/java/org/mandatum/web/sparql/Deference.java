package org.mandatum.web.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * The rest that a long query takes for the sake of brief ones. For the thread that makes it.
 *
 * <p>As long as brief queries run, the long ones together work on no more than half of the processors: each of them
 * sleeps so many times as long as it worked.
 */
final class Deference implements Runnable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST_REST = Duration.ofMillis(200);

    private final long brief;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final IntSupplier longOnes;
    private final long start = THREADS.getCurrentThreadCpuTime();
    private long before = start;

    /**
     * @param brief how long a query works before it counts as a long one
     * @param longOnes how many long ones run; 0 where no brief one runs beside them
     */
    Deference(Duration brief, IntSupplier longOnes) {
        this.brief = brief.toNanos();
        this.longOnes = longOnes;
    }

    @Override
    public void run() {
        long now = THREADS.getCurrentThreadCpuTime();
        long worked = now - before;
        before = now;
        if (now - start < brief) {
            return;
        }
        long rest = worked * Math.max(0, 2L * longOnes.getAsInt() / processors - 1);
        if (rest > 0) {
            sleep(Math.min(rest, LONGEST_REST.toNanos()));
        }
    }

    private static void sleep(long nanoseconds) {
        try {
            Thread.sleep(Duration.ofNanos(nanoseconds));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
