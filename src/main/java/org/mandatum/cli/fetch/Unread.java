package org.mandatum.cli.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads nothing of a body: what a server says beside its status is of no use, and might have no end. */
final class Unread implements BodySubscriber<Void> {

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        end.complete(null);
        subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        // What was on its way when the subscription ended.
    }

    @Override
    public void onError(Throwable failure) {
        // The answer is complete without its body.
    }

    @Override
    public void onComplete() {
        // It is, since it was begun.
    }
}
