package org.mandatum.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets so many bytes through and refuses the rest. */
public final class LimitedOutput extends FilterOutputStream {

    private final long limit;
    private long passed;

    /** Lets as many bytes through as the limit says. */
    public LimitedOutput(OutputStream out, long limit) {
        super(out);
        this.limit = limit;
    }

    @Override
    public void write(int octet) throws IOException {
        pass(1);
        out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        pass(length);
        out.write(bytes, offset, length);
    }

    private void pass(int bytes) {
        passed += bytes;
        if (passed > limit) {
            throw new Refusal(ProblemType.ANSWER_TOO_LARGE, "The answer is longer than %d bytes.".formatted(limit));
        }
    }
}
