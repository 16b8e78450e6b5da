package org.mandatum.source;

/**
 * How much work a PDF may ask for. The longest resolutions have some hundred pages; what goes far beyond is made to harm.
 *
 * @param pages how many pages
 * @param glyphs how many glyphs on all of them
 * @param operations how many drawing operations, those of repeated forms counted each time
 * @param inflated how many bytes all its streams may take, decompressed
 */
record PdfLimits(int pages, int glyphs, int operations, long inflated) {

    static final PdfLimits GENEROUS = new PdfLimits(5_000, 20_000_000, 50_000_000, 512L << 20);

    /** A limit was exceeded. Unchecked, since PDFBox passes over checked exceptions within forms. */
    static final class Exceeded extends RuntimeException {

        private Exceeded(String limit) {
            super(limit, null, false, false);
        }
    }

    void checkPages(int count) {
        check(count, pages, "pages");
    }

    void checkGlyphs(int count) {
        check(count, glyphs, "characters");
    }

    void checkOperations(int count) {
        check(count, operations, "drawing operations");
    }

    void checkInflated(long bytes) {
        check(bytes, inflated, "bytes when decompressed");
    }

    private static void check(long count, long limit, String of) {
        if (count > limit) {
            throw new Exceeded("%,d %s".formatted(limit, of));
        }
    }
}
