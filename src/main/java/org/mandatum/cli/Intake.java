package org.mandatum.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Parsed;

/**
 * Takes inputs through the stages, several at a time, and hands on what they say in the order of the inputs.
 *
 * <p>Only a few inputs a processor are held at once, and fewer where they are large, so that memory does not grow with
 * their number.
 */
final class Intake {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * WORKERS;
    private static final long HELD = 64 << 20;

    private final Terminal terminal;
    private final Function<Parsed<Optional<FileBytes>>, Item> stages;

    /**
     * @param stages reads one input; called from several threads
     */
    Intake(Terminal terminal, Function<Parsed<Optional<FileBytes>>, Item> stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    /** An input that is being read, and how many bytes it has. */
    private record Work(Future<Item> item, int bytes) {}

    /** What is done with each item in turn; returns whether the input was taken. */
    @FunctionalInterface
    interface Sink {
        boolean take(Item item) throws IOException;
    }

    /** Takes the inputs to their end and closes them; says how many were taken and rejected. */
    Tally take(Inputs inputs, Sink sink) throws IOException {
        var waiting = new ArrayDeque<Work>();
        var tally = Tally.NONE;
        long begun = System.nanoTime();
        try (inputs;
                var progress = Progress.ofBytes(terminal, "reading", inputs.size());
                var workers = Executors.newFixedThreadPool(WORKERS)) {
            while (inputs.hasNext() || !waiting.isEmpty()) {
                fill(waiting, inputs, workers);
                var item = result(waiting.remove().item());
                tally = tally.with(item, sink.take(item));
                progress.reach(inputs.bytesRead(), inputs.size());
            }
        }
        return tally.after((System.nanoTime() - begun) / 1e9);
    }

    private void fill(Queue<Work> waiting, Inputs inputs, ExecutorService workers) {
        while (inputs.hasNext() && hasRoom(waiting)) {
            var input = inputs.next();
            int bytes = input.value().map(file -> file.bytes().length).orElse(0);
            waiting.add(new Work(workers.submit(() -> stages.apply(input)), bytes));
        }
    }

    private static boolean hasRoom(Queue<Work> waiting) {
        return waiting.size() < AHEAD && waiting.stream().mapToLong(Work::bytes).sum() < HELD;
    }

    private static Item result(Future<Item> item) throws IOException {
        try {
            return item.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
