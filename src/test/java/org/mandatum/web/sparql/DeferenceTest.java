package org.mandatum.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rests are told from how long the thread did not go on. */
class DeferenceTest {

    private static final int MANY = 4 * Runtime.getRuntime().availableProcessors();

    @Test
    void whoHasNotWorkedLongDoesNotEvenAsk() {
        var asked = new AtomicInteger();
        new Deference(Duration.ofHours(1), asked::incrementAndGet).run();

        assertThat(asked).hasValue(0);
    }

    @Test
    void whoHasWorkedLongRestsManyTimesAsLong() {
        var deference = new Deference(Duration.ofMillis(1), () -> MANY);
        work(Duration.ofMillis(20));
        var start = Instant.now();
        deference.run();

        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(140));
    }

    @Test
    void noRestIsLongerThanAFifthOfASecond() {
        var deference = new Deference(Duration.ofMillis(1), () -> 1_000 * MANY);
        work(Duration.ofMillis(20));
        var start = Instant.now();
        deference.run();

        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    private static void work(Duration time) {
        var threads = ManagementFactory.getThreadMXBean();
        var end = threads.getCurrentThreadCpuTime() + time.toNanos();
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
