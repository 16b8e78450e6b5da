package org.mandatum.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds the beginning of an answer back, so that one which fails early can still be replaced by a problem.
 *
 * <p>A flush lets nothing out: writers of results flush when they fail, too. What is held leaves when it has grown to
 * the limit, or by {@link #complete}.
 */
public final class HeldOutput extends OutputStream {

    private final OutputStream out;
    private final int limit;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean released;

    /** Holds back as many bytes as the limit says. */
    public HeldOutput(OutputStream out, int limit) {
        this.out = out;
        this.limit = limit;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!released && held.size() + length > limit) {
            complete();
        }
        if (released) {
            out.write(bytes, offset, length);
        } else {
            held.write(bytes, offset, length);
        }
    }

    /** Lets out what is held; to be called when the answer is whole. */
    public void complete() throws IOException {
        if (!released) {
            released = true;
            held.writeTo(out);
            held.reset();
        }
    }
}
