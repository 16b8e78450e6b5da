package org.mandatum.source;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF would take in memory, before anything is decompressed there. Streams are
 * found by their keyword, so that none is missed for not being in any table.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int CHUNK = 1 << 16;

    /** What the first byte of data in the zlib form holds: deflate, with a window of any size. */
    private static final int DEFLATE = 8;

    private PdfStreams() {}

    /**
     * Makes sure that the streams keep within a limit together.
     *
     * @throws PdfLimits.Exceeded if they do not
     */
    static void checkSize(byte[] pdf, PdfLimits limits) {
        var chunk = new byte[CHUNK];
        long total = 0;
        for (int i = 0; i + KEYWORD.length < pdf.length; i++) {
            if (isKeyword(pdf, i)) {
                i += KEYWORD.length;
                int start = behindLineEnd(pdf, i);
                if (isZlib(pdf, start)) {
                    total = measure(pdf, start, total, chunk, limits);
                }
            }
        }
    }

    private static long measure(byte[] pdf, int start, long before, byte[] chunk, PdfLimits limits) {
        long total = before;
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            int count = inflater.inflate(chunk);
            while (count > 0) {
                total += count;
                limits.checkInflated(total);
                count = inflater.inflate(chunk);
            }
        } catch (DataFormatException broken) {
            // PDFBox takes what comes before the fault, and so does this measure.
        } finally {
            inflater.end();
        }
        return total;
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static int behindLineEnd(byte[] pdf, int at) {
        int behind = at;
        while (behind < pdf.length && (pdf[behind] == '\r' || pdf[behind] == '\n' || pdf[behind] == ' ')) {
            behind++;
        }
        return behind;
    }

    private static boolean isZlib(byte[] pdf, int at) {
        return at + 1 < pdf.length
                && (pdf[at] & 0x0f) == DEFLATE
                && (((pdf[at] & 0xff) << 8) | (pdf[at + 1] & 0xff)) % 31 == 0;
    }
}
