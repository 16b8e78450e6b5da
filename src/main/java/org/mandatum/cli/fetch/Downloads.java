package org.mandatum.cli.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.mandatum.cli.fetch.Exchange.Answer;
import org.mandatum.cli.fetch.Exchange.Question;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/**
 * Brings files from the web into folders. A file that is there is not asked for; one that broke off goes on where it
 * ended, if the server can do that; a file stands in its place only when it is whole. When a server asks for a pause,
 * nothing more is asked until it is over.
 *
 * <p>May be shared between threads.
 */
public final class Downloads implements AutoCloseable {

    private static final int HEAD = 512;

    private final Exchange exchange;
    private final Courtesy courtesy;
    private final Bounds bounds;
    private final boolean refresh;
    private final Clock clock = Clock.systemUTC();

    /** Who asks holds it together with others, who waits holds it alone: while one waits, nobody asks. */
    private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

    /**
     * @param agent what the program calls itself: name, version, where it is described
     * @param refresh whether a server is asked if it has a newer version of a file that is there
     */
    public Downloads(String agent, Courtesy courtesy, Bounds bounds, boolean refresh) {
        this.exchange = new Exchange(agent, bounds);
        this.courtesy = courtesy.with(time -> holding(turn.writeLock(), courtesy.pause(), time));
        this.bounds = bounds;
        this.refresh = refresh;
    }

    private static void holding(Lock lock, Courtesy.Pause pause, Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            pause.last(time);
        } finally {
            lock.unlock();
        }
    }

    /** What became of a file: it was fetched, or was there and is as new as it can be had. */
    public enum Outcome {
        FETCHED,
        THERE
    }

    /**
     * A file to be brought.
     *
     * @param from where it is
     * @param to where it is to stand
     * @param isAskedFor tells by its first bytes whether it is what was asked for
     * @param heard is told how many bytes have come, now and then, by another thread
     */
    public record Wanted(Address from, Path to, Predicate<byte[]> isAskedFor, LongConsumer heard) {}

    /** Whether a file is there, and nobody has to be asked for it. */
    boolean has(Path file) {
        return !refresh && Files.exists(file);
    }

    /**
     * Brings a file.
     *
     * @throws FetchFailure where it cannot be had; a part that came is kept
     */
    public Outcome bring(Wanted file) throws IOException {
        if (has(file.to())) {
            return Outcome.THERE;
        }
        var part = new PartFile(file.to());
        return courtesy.persist(() -> {
            try {
                return attempt(file, part);
            } catch (FetchFailure | InterruptedIOException told) {
                throw told;
            } catch (IOException failure) {
                throw FetchFailure.notWritable(failure);
            }
        });
    }

    private Outcome attempt(Wanted file, PartFile part) throws IOException {
        var from = file.from();
        var question = new Question(from, conditions(from, part), part.size(), bounds, file.heard());
        var answer = ask(question, part);
        return switch (answer.status()) {
            case 200, 206 -> {
                check(file, part, answer);
                part.complete();
                yield Outcome.FETCHED;
            }
            case 304 -> Outcome.THERE;
            case 404, 410 -> throw FetchFailure.of(Reason.NOT_FOUND, "%s: there is nothing; check the address", from);
            case 408, 429, 500, 502, 503, 504 -> throw busy(from, answer);
            case 416 -> {
                part.discard();
                throw FetchFailure.of(Reason.BROKEN, "%s: the file has changed meanwhile; run it again", from);
            }
            default ->
                throw FetchFailure.of(
                        Reason.REFUSED,
                        "%s: the server refuses it (status %d); open it in a browser to see why",
                        from,
                        answer.status());
        };
    }

    /** A part of what is too large will never be of use. */
    private Answer ask(Question question, PartFile part) throws IOException {
        turn.readLock().lock();
        try {
            return exchange.ask(question, info -> part.open(question.address(), info));
        } catch (FetchFailure failure) {
            if (failure.reason() == Reason.TOO_LARGE) {
                part.discard();
            }
            throw failure;
        } finally {
            turn.readLock().unlock();
        }
    }

    private static Map<String, String> conditions(Address from, PartFile part) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        var proof = part.resumable(from);
        var whole = part.whole(from);
        if (proof.isPresent()) {
            headers.put("Range", "bytes=" + part.size() + "-");
            headers.put("If-Range", proof.get());
        } else if (whole.isPresent()) {
            whole.get().tag().ifPresent(tag -> headers.put("If-None-Match", tag));
            whole.get().changed().ifPresent(time -> headers.put("If-Modified-Since", time));
        }
        return headers;
    }

    private FetchFailure busy(Address from, Answer answer) {
        var wait = answer.headers().firstValue("retry-after").flatMap(value -> RetryAfter.read(value, clock.instant()));
        var wish = wait.map(time -> " and asks to be left alone for %d seconds".formatted(time.toSeconds()))
                .orElse("");
        return FetchFailure.busy(
                wait,
                "%s: the server cannot answer now (status %d)%s; run it again later",
                from,
                answer.status(),
                wish);
    }

    /** What came must be all, unchanged, and what was asked for; if not, it is no use as a part. */
    private static void check(Wanted file, PartFile part, Answer answer) throws IOException {
        var whole = ContentRange.of(answer.headers()).map(ContentRange::whole);
        if (whole.isPresent() && whole.get().isPresent() && whole.get().getAsLong() != part.size()) {
            throw FetchFailure.of(
                    Reason.BROKEN, "%s: it ended too early; run it again, what came is kept", file.from());
        }
        var checksum = Checksum.of(answer);
        if (checksum.isPresent() && !checksum.get().fits(part.path())) {
            part.discard();
            throw FetchFailure.of(
                    Reason.BROKEN, "%s: it was damaged on the way, its checksum is wrong; run it again", file.from());
        }
        if (!file.isAskedFor().test(head(part.path()))) {
            part.discard();
            throw FetchFailure.of(
                    Reason.NOT_WHAT_WAS_ASKED,
                    "%s: the server sent something else than was asked for; open it in a browser to see what",
                    file.from());
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
