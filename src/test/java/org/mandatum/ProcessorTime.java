package org.mandatum;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Bounds what a piece of work costs, however busy the machine is. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** What the work gives; fails where the thread spent more processor time on it than {@code most}. */
    public static <T> T within(Duration most, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        var result = work.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThanOrEqualTo(most);
        return result;
    }
}
