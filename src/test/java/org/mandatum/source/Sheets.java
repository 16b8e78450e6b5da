package org.mandatum.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that is made line by line; places are counted from the top left of the page, in points. */
final class Sheets implements AutoCloseable {

    static final int LEFT = 120;
    static final int INDENTED = 144;
    static final int SIZE = 10;
    static final int NOTE_SIZE = 8;

    private final PDDocument document = new PDDocument();
    private final PDType1Font upright = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDType1Font italic = new PDType1Font(FontName.TIMES_ITALIC);
    private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);

    private PDPage page = new PDPage(PDRectangle.A4);
    private float x;
    private float y;

    Sheets() {
        document.addPage(page);
    }

    Sheets newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Moves to a place. */
    Sheets at(float right, float down) {
        x = right;
        y = down;
        return this;
    }

    Sheets upright(String words) {
        return show(upright, words, SIZE, 0);
    }

    Sheets italic(String words) {
        return show(italic, words, SIZE, 0);
    }

    Sheets bold(String words, int size) {
        return show(bold, words, size, 0);
    }

    Sheets small(String words) {
        return show(upright, words, NOTE_SIZE, 0);
    }

    /** A figure above the line. */
    Sheets raised(String figure) {
        return show(upright, figure, 6, 3.5f);
    }

    byte[] toPdf() {
        try (var out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private Sheets show(PDType1Font font, String words, int size, float up) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, page.getCropBox().getHeight() - y + up);
            content.showText(words);
            content.endText();
            x += font.getStringWidth(words) / 1000 * size;
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
