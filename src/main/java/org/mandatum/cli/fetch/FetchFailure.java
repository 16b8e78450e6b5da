package org.mandatum.cli.fetch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;

/** Why something could not be fetched: one line, which says what to do next. */
public final class FetchFailure extends IOException {

    /** What kind of failure it is, and whether it may pass when one asks again. */
    public enum Reason {
        /** An address that is not asked, for the safety of the one who runs the program. */
        ADDRESS_REFUSED(false),
        /** The server has nothing there. */
        NOT_FOUND(false),
        /** The server sent something else than was asked for, such as a page that says so. */
        NOT_WHAT_WAS_ASKED(false),
        /** The server does not want to give it. */
        REFUSED(false),
        TOO_LARGE(false),
        /** It cannot be written: the disk is full, the folder is not ours. */
        NOT_WRITABLE(false),
        /** The server is overloaded or out of order. */
        BUSY(true),
        TIMED_OUT(true),
        UNREACHABLE(true),
        /** It ended too early, or is not what was sent. */
        BROKEN(true);

        private final boolean mayPass;

        Reason(boolean mayPass) {
            this.mayPass = mayPass;
        }

        boolean mayPass() {
            return mayPass;
        }
    }

    private final Reason reason;
    private final transient Optional<Duration> wait;

    private FetchFailure(Reason reason, Optional<Duration> wait, String line) {
        super(line);
        this.reason = reason;
        this.wait = wait;
    }

    static FetchFailure of(Reason reason, String line, Object... facts) {
        return new FetchFailure(reason, Optional.empty(), line.formatted(facts));
    }

    /** A server that cannot answer now, and may have said how long it wants to be left alone. */
    static FetchFailure busy(Optional<Duration> wait, String line, Object... facts) {
        return new FetchFailure(Reason.BUSY, wait, line.formatted(facts));
    }

    /** What came cannot be written, or what is there cannot be read. */
    static FetchFailure notWritable(IOException failure) {
        var why =
                switch (failure) {
                    case AccessDeniedException denied ->
                        denied.getFile() + ": permission denied; give yourself the right to it, or name another folder";
                    case NoSuchFileException missing -> missing.getFile() + ": it was removed meanwhile; run it again";
                    case FileSystemException other -> other.getMessage() + "; name another folder";
                    default -> failure.getMessage() + "; free some space and run it again, what came is kept";
                };
        return of(Reason.NOT_WRITABLE, "it cannot be written: %s", why);
    }

    public Reason reason() {
        return reason;
    }

    /** The line without the address, for those who have it before their eyes. */
    public String without(String address) {
        var start = address + ": ";
        return getMessage().startsWith(start) ? getMessage().substring(start.length()) : getMessage();
    }

    /** How long the server wants to be left alone. */
    Optional<Duration> pause() {
        return wait;
    }
}
