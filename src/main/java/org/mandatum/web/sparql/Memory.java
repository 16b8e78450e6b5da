package org.mandatum.web.sparql;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much memory is left, and who takes it. For one thread, save {@link #forget}. */
final class Memory {

    /** Of the old generation; above it a collection seldom frees enough for those who are to come. */
    private static final double FULL = 0.85;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
            .toList();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<Long, Long> before = new ConcurrentHashMap<>();
    private long collected = System.nanoTime() - PAUSE.toNanos();

    /**
     * Whether memory is full of things that are needed; a collection is tried before the answer is yes. What fills it
     * again within a second of a collection is taken as needed: to collect again and again would stop all.
     */
    boolean isShort() {
        if (!isFull()) {
            return false;
        }
        if (System.nanoTime() - collected < PAUSE.toNanos()) {
            return true;
        }
        System.gc();
        collected = System.nanoTime();
        return isFull();
    }

    private boolean isFull() {
        if (old.isEmpty()) {
            var runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory() > FULL * runtime.maxMemory();
        }
        return old.stream()
                .map(MemoryPoolMXBean::getUsage)
                .anyMatch(usage -> usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax());
    }

    /** The bytes that a thread has asked for since it was first named here. */
    long taken(long thread) {
        var all = threads.getThreadAllocatedBytes(thread);
        return all - before.getOrDefault(thread, 0L);
    }

    /** Starts to count anew. */
    void forget(long thread) {
        before.put(thread, threads.getThreadAllocatedBytes(thread));
    }
}
