package org.mandatum.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * The one door for one file: reads it in whatever form and encoding it is. Both are recognised from the content, never
 * from the name. May be shared between threads.
 */
public final class FormReader {

    /** No resolution is longer; the longest of the United Nations has some 3 MB as XML. */
    private static final int LARGEST = 64 << 20;

    private final PdfReader pdf;
    private final DocumentReader xml = new AkomaNtosoReader();
    private final WordReader word = new WordReader();
    private final LegacyWordReader legacyWord = new LegacyWordReader();
    private final DocumentReader html;
    private final DocumentReader markdown;
    private final DocumentReader pages;
    private final DocumentReader plain;

    /** A reader whose parts for text are told by {@code cues} where paragraphs begin. */
    public FormReader(ParagraphCues cues) {
        pdf = new PdfReader(cues);
        html = new HtmlReader(cues);
        markdown = new MarkdownReader(cues);
        pages = new PageTextReader(cues);
        plain = new PlainTextReader(cues);
    }

    /** The document in the file; empty where it holds none that can be read, and then a diagnostic says why. */
    public Parsed<Optional<SourceDocument>> read(FileBytes file) {
        if (file.bytes().length == 0) {
            return refused(file, Problem.EMPTY_FILE);
        }
        if (file.bytes().length > LARGEST) {
            return refused(file, Problem.TOO_LARGE, LARGEST / (1 << 20) + " MB");
        }
        var form = FileForm.of(file.bytes());
        return switch (form) {
            case PDF -> pdf.read(file);
            case WORD -> word.read(file);
            case LEGACY_WORD -> legacyWord.read(file);
            case RICH_TEXT, OPEN_DOCUMENT, OTHER_OFFICE, ARCHIVE, OTHER_ARCHIVE, BINARY ->
                refused(file, Problem.BINARY_FILE, form.title());
            case TEXT -> readText(file);
        };
    }

    private Parsed<Optional<SourceDocument>> readText(FileBytes file) {
        var decoded = Decoder.of(file.bytes());
        if (decoded.content().isBlank()) {
            return refused(file, Problem.EMPTY_FILE);
        }
        var text = new SourceFile(file.name(), file.checksum(), decoded.content());
        var read =
                switch (TextForm.of(decoded.content())) {
                    case XML -> xml.read(text);
                    case HTML -> html.read(text);
                    case MARKDOWN -> markdown.read(text);
                    case PAGE_TEXT -> pages.read(text);
                    case PLAIN_TEXT -> plain.read(text);
                };
        var repair = decoded.repair().stream()
                .map(charset -> Diagnostic.about(file.name(), Problem.ENCODING_REPAIRED, charset));
        return new Parsed<>(
                read.value(), Stream.concat(repair, read.diagnostics().stream()).toList());
    }

    private static Parsed<Optional<SourceDocument>> refused(FileBytes file, Problem problem, Object... facts) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.about(file.name(), problem, facts)));
    }
}
