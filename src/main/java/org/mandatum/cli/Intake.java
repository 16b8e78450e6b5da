package org.mandatum.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Takes inputs through the stages, several at a time, and hands on what they say in the order of the inputs.
 *
 * <p>Only as many inputs as there are processors are held at once, so that memory does not grow with their number.
 */
final class Intake {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * WORKERS;

    private final Terminal terminal;
    private final Function<Input, Item> stages;

    /**
     * @param stages reads one input; called from several threads
     */
    Intake(Terminal terminal, Function<Input, Item> stages) {
        this.terminal = terminal;
        this.stages = stages;
    }

    /** What is done with each item in turn; returns whether the input was taken. */
    @FunctionalInterface
    interface Sink {
        boolean take(Item item) throws IOException;
    }

    /** Takes the inputs, and says how many were taken and rejected. */
    Tally take(List<Input> inputs, Sink sink) throws IOException {
        var waiting = new ArrayDeque<Future<Item>>();
        int taken = 0;
        try (var progress = Progress.of(terminal, "reading", inputs.size());
                var workers = Executors.newFixedThreadPool(WORKERS)) {
            var next = inputs.iterator();
            while (next.hasNext() || !waiting.isEmpty()) {
                fill(waiting, next, workers);
                taken += sink.take(result(waiting.remove())) ? 1 : 0;
                progress.step();
            }
        }
        return new Tally(taken, inputs.size() - taken);
    }

    private void fill(Queue<Future<Item>> waiting, Iterator<Input> next, ExecutorService workers) {
        while (next.hasNext() && waiting.size() < AHEAD) {
            var input = next.next();
            waiting.add(workers.submit(() -> stages.apply(input)));
        }
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
