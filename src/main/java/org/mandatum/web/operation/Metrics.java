package org.mandatum.web.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Counts requests, and tells the counts in the text format of Prometheus. */
public final class Metrics {

    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};
    private static final double NANOS = 1e9;

    private final SortedMap<Series, Timing> timings = new ConcurrentSkipListMap<>();
    private final LongSupplier running;

    /** @param running how many queries run now */
    public Metrics(LongSupplier running) {
        this.running = running;
    }

    /** Requests that are counted together. */
    private record Series(String kind, String outcome) implements Comparable<Series> {

        @Override
        public int compareTo(Series other) {
            var byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : outcome.compareTo(other.outcome);
        }
    }

    /** How many requests took how long. */
    private static final class Timing {

        private final AtomicLongArray buckets = new AtomicLongArray(SECONDS.length + 1);
        private final LongAdder nanos = new LongAdder();

        void add(long taken) {
            var place = Arrays.binarySearch(SECONDS, taken / NANOS);
            buckets.incrementAndGet(place < 0 ? -place - 1 : place);
            nanos.add(taken);
        }
    }

    void count(RequestKind kind, String outcome, long nanos) {
        timings.computeIfAbsent(new Series(kind.label(), outcome), series -> new Timing())
                .add(nanos);
    }

    /** All counts. */
    public String text() {
        var text = new StringBuilder();
        text.append("# HELP mandatum_request_seconds Time to answer a request, by kind and outcome.\n")
                .append("# TYPE mandatum_request_seconds histogram\n");
        timings.forEach((series, timing) -> append(text, series, timing));
        gauge(text, "mandatum_queries_running", "Queries that are evaluated now.", running.getAsLong());
        var runtime = Runtime.getRuntime();
        gauge(text, "mandatum_heap_used_bytes", "Memory in use.", runtime.totalMemory() - runtime.freeMemory());
        gauge(text, "mandatum_heap_limit_bytes", "Memory that may be used.", runtime.maxMemory());
        return text.toString();
    }

    private static void append(StringBuilder text, Series series, Timing timing) {
        var labels = "kind=\"%s\",outcome=\"%s\"".formatted(series.kind(), series.outcome());
        long sum = 0;
        for (var place = 0; place <= SECONDS.length; place++) {
            sum += timing.buckets.get(place);
            var limit = place == SECONDS.length ? "+Inf" : "%s".formatted(SECONDS[place]);
            text.append("mandatum_request_seconds_bucket{%s,le=\"%s\"} %d\n".formatted(labels, limit, sum));
        }
        text.append("mandatum_request_seconds_sum{%s} %s\n"
                .formatted(labels, String.format(Locale.ROOT, "%.6f", timing.nanos.sum() / NANOS)));
        text.append("mandatum_request_seconds_count{%s} %d\n".formatted(labels, sum));
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        text.append("# HELP %s %s\n# TYPE %s gauge\n%s %d\n".formatted(name, help, name, name, value));
    }
}
