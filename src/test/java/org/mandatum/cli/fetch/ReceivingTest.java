package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** A disk that is full ends the download, closes the file and is named. */
class ReceivingTest {

    private boolean closed;
    private boolean cancelled;

    @Test
    void aFullDiskEndsIt() {
        var receiving = new Receiving(new FullDisk(), 0, Bounds.DOCUMENT, bytes -> {});
        receiving.onSubscribe(new Noting());

        receiving.onNext(List.of(ByteBuffer.wrap(new byte[10])));

        assertThat(cancelled).isTrue();
        assertThat(closed).isTrue();
        assertThat(receiving.getBody().toCompletableFuture())
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(FetchFailure.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.NOT_WRITABLE))
                .withMessage("it cannot be written: No space left on device; free some space and run it again,"
                        + " what came is kept");
    }

    private final class FullDisk implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final class Noting implements Flow.Subscription {

        @Override
        public void request(long count) {
            // Whatever is asked for, a full disk takes none of it.
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
