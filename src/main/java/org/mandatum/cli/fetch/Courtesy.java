package org.mandatum.cli.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How often a server is asked again, and how long it is left alone before.
 *
 * <p>The pause doubles from one attempt to the next, and is drawn from its upper half, so that many who were turned away
 * together do not come back together. Where the server says how long, that holds.
 *
 * @param attempts how often it is asked at most
 * @param first the longest pause before the second attempt
 * @param longest the longest pause that is waited for; where the server wants more, one gives up
 * @param pause waits
 * @param chance a number from 0 to 1, drawn anew each time
 */
public record Courtesy(int attempts, Duration first, Duration longest, Pause pause, DoubleSupplier chance) {

    /** Waits for a time. */
    @FunctionalInterface
    public interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    /** What may fail and be tried again. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws FetchFailure, InterruptedIOException;
    }

    /** Five attempts within half a minute or so, or within some minutes where the server asks for it. */
    public static final Courtesy USUAL =
            new Courtesy(5, Duration.ofSeconds(2), Duration.ofMinutes(5), Thread::sleep, Math::random);

    /** The same, waiting in another way. */
    Courtesy with(Pause other) {
        return new Courtesy(attempts, first, longest, other, chance);
    }

    /** Tries until it succeeds, or fails in a way that does not pass, or was tried often enough. */
    <T> T persist(Attempt<T> attempt) throws FetchFailure, InterruptedIOException {
        for (int made = 1; true; made++) {
            try {
                return attempt.make();
            } catch (FetchFailure failure) {
                var wait = failure.pause().orElse(backOff(made));
                if (!failure.reason().mayPass() || made == attempts || wait.compareTo(longest) > 0) {
                    throw failure;
                }
                rest(wait);
            }
        }
    }

    private Duration backOff(int made) {
        double share = (1 + chance.getAsDouble()) / 2;
        var whole = first.multipliedBy(1L << (made - 1));
        return Duration.ofMillis(Math.round(whole.toMillis() * share));
    }

    private void rest(Duration time) throws InterruptedIOException {
        try {
            pause.last(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
