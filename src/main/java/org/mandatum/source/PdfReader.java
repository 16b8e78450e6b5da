package org.mandatum.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Reads PDF: glyphs on pages become rows, rows lines in the order of reading, lines paragraphs and notes.
 *
 * <p>Every file is hostile. Work is limited, whatever the file asks for; what is broken beyond what PDFBox passes over
 * becomes a diagnostic, and so does a file of pictures without text.
 */
public final class PdfReader {

    private final ParagraphCues cues;
    private final PdfLimits limits;

    /** A reader that is told by {@code cues} where paragraphs begin, for what places do not tell. */
    public PdfReader(ParagraphCues cues) {
        this(cues, PdfLimits.GENEROUS);
    }

    PdfReader(ParagraphCues cues, PdfLimits limits) {
        this.cues = cues;
        this.limits = limits;
    }

    /** The document in a PDF; empty where it cannot be read or holds no text, and a diagnostic says why. */
    public Parsed<Optional<SourceDocument>> read(FileBytes file) {
        try {
            PdfStreams.checkSize(file.bytes(), limits);
            return document(file, pages(file.bytes()));
        } catch (InvalidPasswordException locked) {
            return refused(file, Problem.PASSWORD_PROTECTED, "PDF");
        } catch (PdfLimits.Exceeded exceeded) {
            return refused(file, Problem.TOO_LARGE, exceeded.getMessage());
        } catch (StackOverflowError nested) {
            // PDFBox walks trees of pages and objects by recursion; nothing is left half done when that goes too deep.
            return refused(file, Problem.TOO_DEEP, "that PDFs have");
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers some broken files with exceptions of every kind.
            return refused(file, Problem.DAMAGED_FILE, "PDF", broken.getMessage());
        }
    }

    private List<PrintedPage> pages(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return PdfGlyphs.of(document, limits);
        }
    }

    private Parsed<Optional<SourceDocument>> document(FileBytes file, List<PrintedPage> pages) {
        if (pages.isEmpty()) {
            return refused(file, Problem.DAMAGED_FILE, "PDF", "it has no pages");
        }
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            return refused(file, Problem.NO_TEXT_LAYER, pages.size());
        }
        var lines = PrintedFurniture.removedFrom(PrintedLines.of(pages), pages, cues);
        var text = new LineText(lines);
        var metrics = LineMetrics.of(lines);
        var notes = PrintedNotes.of(lines, text, metrics);
        var drafts = PrintedParagraphs.join(notes.body(), text, metrics, cues);
        return new DocumentBuilder(new SourceFile(file.name(), file.checksum(), ""), "pdf")
                .addAll(drafts, notes.notes())
                .buildOrSayWhy();
    }

    private static Parsed<Optional<SourceDocument>> refused(FileBytes file, Problem problem, Object... facts) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.about(file.name(), problem, facts)));
    }
}
