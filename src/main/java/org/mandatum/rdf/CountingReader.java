package org.mandatum.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mandatum.text.Place;

/**
 * Reads UTF-8 strictly, a byte order mark left aside, and knows the place of the character it read last.
 *
 * <p>Rio tells the line of an error not always, and the column wrongly or never; it reads character by character, so the
 * place that it has reached is the place of the error.
 */
final class CountingReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private boolean begun;
    private int line = 1;
    private int column;
    private boolean lineEnds;

    CountingReader(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    Place place() {
        return new Place(line, Math.max(1, column));
    }

    @Override
    public int read() throws IOException {
        int character = in.read();
        if (!begun) {
            begun = true;
            character = character == BYTE_ORDER_MARK ? in.read() : character;
        }
        if (character >= 0) {
            count((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read < length) {
            int character = read();
            if (character < 0) {
                return read == 0 ? -1 : read;
            }
            buffer[offset + read++] = (char) character;
        }
        return read;
    }

    private void count(char character) {
        if (lineEnds) {
            line++;
            column = 0;
        }
        column++;
        lineEnds = character == '\n';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
