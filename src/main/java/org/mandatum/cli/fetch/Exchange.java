package org.mandatum.cli.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/** Asks servers, one request at a time, each bounded in size and time; follows redirects to where one may go. */
final class Exchange implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final String agent;

    /**
     * @param agent what the program calls itself
     */
    Exchange(String agent, Bounds bounds) {
        this.agent = agent;
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(bounds.silence())
                .build();
    }

    /** What a server answered; the body, where it was wanted, has been written. */
    record Answer(int status, HttpHeaders headers) {

        boolean isRedirect() {
            return status >= 300
                    && status < 400
                    && headers.firstValue("location").isPresent();
        }
    }

    /** Where the body of an answer goes, if it is one with the body that was asked for. */
    @FunctionalInterface
    interface Sink {
        WritableByteChannel open(ResponseInfo answer) throws IOException;
    }

    /**
     * Asks for a file.
     *
     * @param start how many bytes of it are there
     */
    record Question(Address address, Map<String, String> headers, long start, Bounds bounds, LongConsumer heard) {

        Question at(Address other) {
            return new Question(other, headers, start, bounds, heard);
        }
    }

    /** The answer, behind all redirects. */
    Answer ask(Question first, Sink sink) throws FetchFailure, InterruptedIOException {
        var question = first;
        for (int led = 0; led <= MOST_REDIRECTS; led++) {
            var answer = once(question, sink);
            if (!answer.isRedirect()) {
                return answer;
            }
            var location = answer.headers().firstValue("location").orElseThrow();
            question = question.at(question.address().redirected(location));
        }
        throw FetchFailure.of(
                Reason.REFUSED,
                "%s: it leads on more than %d times; tell those who run it",
                first.address(),
                MOST_REDIRECTS);
    }

    private Answer once(Question question, Sink sink) throws FetchFailure, InterruptedIOException {
        var request = HttpRequest.newBuilder(question.address().uri())
                .timeout(question.bounds().silence())
                .setHeader("User-Agent", agent);
        question.headers().forEach(request::setHeader);
        var receiving = new AtomicReference<Receiving>();
        var coming = client.sendAsync(request.build(), answer -> switch (answer.statusCode()) {
            case 200, 206 -> {
                receiving.set(receiving(question, sink, answer));
                yield receiving.get();
            }
            default -> new Unread();
        });
        var response = await(question, coming, receiving);
        return new Answer(response.statusCode(), response.headers());
    }

    private static Receiving receiving(Question question, Sink sink, ResponseInfo answer) {
        long start = answer.statusCode() == 206 ? question.start() : 0;
        long length = answer.headers().firstValueAsLong("content-length").orElse(0);
        if (length > question.bounds().bytes() - start) {
            throw new Unwritten(FetchFailure.of(
                    Reason.TOO_LARGE,
                    "%s: it is larger than %s, which is not taken",
                    question.address(),
                    question.bounds().size()));
        }
        try {
            return new Receiving(sink.open(answer), start, question.bounds(), question.heard());
        } catch (FetchFailure refused) {
            throw new Unwritten(refused);
        } catch (IOException failure) {
            throw new Unwritten(FetchFailure.notWritable(failure));
        }
    }

    /** Waits while something comes, and not for ever. */
    private static HttpResponse<Void> await(
            Question question, CompletableFuture<HttpResponse<Void>> coming, AtomicReference<Receiving> receiving)
            throws FetchFailure, InterruptedIOException {
        var bounds = question.bounds();
        long deadline = System.nanoTime() + bounds.whole().toNanos();
        long before = -1;
        try {
            while (true) {
                try {
                    return coming.get(bounds.silence().toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException silent) {
                    long now = receiving.get() == null ? 0 : receiving.get().received();
                    if (now == before || System.nanoTime() > deadline) {
                        throw timedOut(question);
                    }
                    before = now;
                }
            }
        } catch (ExecutionException failure) {
            throw failed(question, failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            end(coming, receiving);
        }
    }

    private static void end(CompletableFuture<?> coming, AtomicReference<Receiving> receiving) {
        if (!coming.isDone() || coming.isCompletedExceptionally()) {
            coming.cancel(true);
            var open = receiving.get();
            if (open != null) {
                open.stop(new IOException("given up"));
            }
        }
    }

    private static FetchFailure timedOut(Question question) {
        return FetchFailure.of(
                Reason.TIMED_OUT, "%s: the server took too long; run it again later", question.address());
    }

    private static FetchFailure failed(Question question, Throwable cause) {
        var address = question.address();
        return switch (cause) {
            case Unwritten unwritten -> unwritten.why;
            case FetchFailure known -> FetchFailure.of(known.reason(), "%s: %s", address, known.getMessage());
            case HttpTimeoutException late -> timedOut(question);
            case ConnectException closed ->
                FetchFailure.of(
                        Reason.UNREACHABLE,
                        "%s: %s cannot be reached; check the network, and JAVA_OPTS=-Dhttps.proxyHost=… behind a proxy",
                        address,
                        address.uri().getAuthority());
            case SSLException untrusted ->
                FetchFailure.of(
                        Reason.REFUSED,
                        "%s: the connection is not safe (%s); check the clock and the certificates",
                        address,
                        untrusted.getMessage());
            default ->
                FetchFailure.of(
                        Reason.BROKEN,
                        "%s: the download broke off (%s); run it again, what came is kept",
                        address,
                        cause.getMessage());
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** Where the body goes cannot be opened; the client lets through what is unchecked. */
    private static final class Unwritten extends RuntimeException {

        private final transient FetchFailure why;

        Unwritten(FetchFailure why) {
            super(why.getMessage(), null, false, false);
            this.why = why;
        }
    }
}
