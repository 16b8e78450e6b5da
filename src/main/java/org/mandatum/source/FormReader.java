package org.mandatum.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.text.Parsed;

/** Reads a file in whatever form it is: the form is recognised from the content, never from the name. */
public final class FormReader implements DocumentReader {

    /** Marks of Markdown that plain text has not: headings, emphasis, notes as OCR programs write them. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "^#{1,6} |\\*\\*\\S|(?<![\\w*])\\*\\p{L}[^*\\n]{0,80}\\*|<sup>|\\$\\s?\\^\\{", Pattern.MULTILINE);

    private static final Pattern XML = Pattern.compile("\\s*<(?:[?!]|akomaNtoso\\b)");

    private static final int MARKS = 2;

    /** Of the lines of plain text so many in a hundred have a blank line behind them; those of pages run on. */
    private static final int SET_APART = 60;

    private final DocumentReader xml = new AkomaNtosoReader();
    private final DocumentReader markdown;
    private final DocumentReader pages;
    private final DocumentReader plain;

    /** A reader whose parts for text are told by {@code cues} where paragraphs begin. */
    public FormReader(ParagraphCues cues) {
        markdown = new MarkdownReader(cues);
        pages = new PageTextReader(cues);
        plain = new PlainTextReader(cues);
    }

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        return of(file.content()).read(file);
    }

    private DocumentReader of(String content) {
        if (XML.matcher(content).lookingAt()) {
            return xml;
        }
        if (MARKDOWN.matcher(content).results().limit(MARKS).count() == MARKS) {
            return markdown;
        }
        return isPages(content) ? pages : plain;
    }

    private static boolean isPages(String content) {
        if (content.indexOf('\f') >= 0) {
            return true;
        }
        var lines = content.lines().map(String::isBlank).toList();
        int words = 0;
        int apart = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i)) {
                words++;
                apart += i + 1 == lines.size() || lines.get(i + 1) ? 1 : 0;
            }
        }
        return apart * 100 < words * SET_APART;
    }
}
