package org.mandatum.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.mandatum.source.FileBytes;

/**
 * Measures whether time and memory grow in proportion to the text: resolutions of 10 KB to 10 MB, made up of the same
 * clauses, as plain text and as XML. Argument: the largest size in bytes (10,000,000).
 */
final class TimeBySize {

    private static final String LARGEST = "10000000";
    private static final int SMALLEST = 10_000;
    private static final int STEP = 10;
    private static final double MEGABYTE = 1e6;

    /** So much text is read of each size, in as many files as that takes, after the same for warming up. */
    private static final int ALTOGETHER = 2_000_000;

    private TimeBySize() {}

    public static void main(String[] arguments) {
        int largest = Integer.parseInt(arguments.length > 0 ? arguments[0] : LARGEST);
        var forms = new TreeMap<String, IntFunction<FileBytes>>(
                Map.of("txt", LongResolution::text, "xml", LongResolution::xml));
        var stages = new MeasuredStages();
        forms.values().forEach(form -> read(stages, form.apply(SMALLEST * STEP), ALTOGETHER / SMALLEST / STEP));
        System.out.println("form bytes read structure interpret describe ms/MB MB-allocated/MB");
        forms.forEach((name, form) -> {
            for (long size = SMALLEST; size <= largest; size *= STEP) {
                System.out.println(name + " " + measure(stages, form.apply((int) size)));
            }
        });
    }

    private static String measure(MeasuredStages stages, FileBytes file) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int size = file.bytes().length;
        int times = Math.max(1, ALTOGETHER / size);
        stages.reset();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(stages, file, times);
        double allocated = threads.getCurrentThreadAllocatedBytes() - before;
        double megabytes = size * times / MEGABYTE;
        var byStage = List.of(Stage.values()).stream()
                .map(stage -> String.format(Locale.ROOT, "%.0f", stages.milliseconds(stage) / megabytes))
                .toList();
        return String.format(
                Locale.ROOT,
                "%d %s %.0f %.0f",
                size,
                String.join(" ", byStage),
                stages.milliseconds() / megabytes,
                allocated / MEGABYTE / megabytes);
    }

    private static void read(MeasuredStages stages, FileBytes file, int times) {
        for (int i = 0; i < times; i++) {
            if (stages.take(file).isEmpty()) {
                throw new IllegalStateException("Not read as a resolution: " + file.name());
            }
        }
    }
}
