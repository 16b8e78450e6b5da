package org.mandatum.web.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the log says of a fault of the program. */
public final class Fault {

    private static final int FRAMES = 12;

    private Fault() {}

    /**
     * The kinds of a fault and of its causes and where they arose, in one line. No message: it may quote the query that
     * somebody asked.
     */
    public static String trace(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(Fault::frames)
                .collect(Collectors.joining("; caused by "));
    }

    private static String frames(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", fault.getClass().getName() + " at ", ""));
    }
}
