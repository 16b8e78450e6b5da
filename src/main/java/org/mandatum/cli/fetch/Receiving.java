package org.mandatum.cli.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** Writes the body of an answer to a channel as it comes in, up to a bound; closes the channel at the end. */
final class Receiving implements BodySubscriber<Void> {

    private final WritableByteChannel out;
    private final Bounds bounds;
    private final LongConsumer heard;
    private final AtomicLong received;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Flow.Subscription subscription = new NoSubscription();

    /**
     * @param start how many bytes were there before
     * @param heard is told how many bytes are there, now and then
     */
    Receiving(WritableByteChannel out, long start, Bounds bounds, LongConsumer heard) {
        this.out = out;
        this.bounds = bounds;
        this.heard = heard;
        this.received = new AtomicLong(start);
    }

    /** How many bytes are there. */
    long received() {
        return received.get();
    }

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (end.isDone()) {
            return;
        }
        try {
            for (var buffer : buffers) {
                if (received.addAndGet(buffer.remaining()) > bounds.bytes()) {
                    stop(FetchFailure.of(Reason.TOO_LARGE, "it is larger than %s, which is not taken", bounds.size()));
                    return;
                }
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            heard.accept(received.get());
            subscription.request(1);
        } catch (IOException failure) {
            stop(FetchFailure.notWritable(failure));
        }
    }

    /** Takes nothing more, and closes the channel. */
    synchronized void stop(Throwable failure) {
        subscription.cancel();
        onError(failure);
    }

    @Override
    public synchronized void onError(Throwable failure) {
        close();
        end.completeExceptionally(failure);
    }

    @Override
    public synchronized void onComplete() {
        close();
        end.complete(null);
    }

    private void close() {
        try {
            out.close();
        } catch (IOException unclosed) {
            end.completeExceptionally(unclosed);
        }
    }

    /** Before the server has answered there is nothing to cancel. */
    private static final class NoSubscription implements Flow.Subscription {

        @Override
        public void request(long count) {
            // Nobody would answer.
        }

        @Override
        public void cancel() {
            // Nothing was begun.
        }
    }
}
