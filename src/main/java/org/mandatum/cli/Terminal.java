package org.mandatum.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. Characters are UTF-8 in every locale.
 *
 * @param in standard input
 * @param out standard output, for data and nothing else
 * @param err standard error, for messages and progress
 * @param watched whether a person watches standard error
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean watched) {

    /** Set by the launcher: a Java program cannot find out whether its standard error is a terminal. */
    private static final String WATCHED = "mandatum.watched";

    /** The same of standard output. */
    private static final String SHOWN = "mandatum.shown";

    private static final String CLEAR_LINE = "\r\u001b[2K";

    static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Boolean.getBoolean(WATCHED));
    }

    /** Whether a person, and no file or program, gets standard output of this process. */
    boolean isShown() {
        return Boolean.getBoolean(SHOWN);
    }

    /** A message to the person at the terminal, one line; it takes the place of a progress bar. */
    void tell(String line) {
        show("mandatum: " + line);
    }

    /** A line on standard error as it stands, such as a diagnostic in the form that editors follow. */
    void show(String line) {
        err.println(watched ? CLEAR_LINE + line : line);
    }

    /** Standard output for lines of text. */
    PrintWriter text() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
}
