package org.mandatum.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * Finds what the words of a clause or a footnote cite: symbols, numbers in lists, paragraphs of them, paragraphs of the
 * text itself, and words that refer to a document without naming it.
 *
 * <p>Never throws at a text; time grows in proportion to it. An instance may be shared between threads.
 */
public final class CitationFinder {

    private final MarkFinder marks;
    private final LanguageProfile language;
    private final boolean nounsBehind;

    /** A finder for texts in a language. */
    public CitationFinder(LanguageProfile language) {
        marks = new MarkFinder(language);
        this.language = language;
        nounsBehind = language.wording("citation.noun-side").written().contains("behind");
    }

    /**
     * The citations in a part of a text, ascending by span.
     *
     * @param within the words of one clause or footnote
     * @param citing the symbol of the document that the text is, by which a bare “resolution 53/70” is one of its organ
     */
    public List<Citation> find(SourceText text, Span within, Optional<Symbol> citing) {
        return find(text.at(within), within.start(), citing);
    }

    /** The citations in words that stand at an offset of a text, with their spans in that text, ascending. */
    public List<Citation> find(CharSequence words, int offset, Optional<Symbol> citing) {
        return find(words, citing).stream()
                .map(citation -> shifted(citation, offset))
                .toList();
    }

    /** The citations in a text, ascending by span; the same as in a part of a longer one. */
    public List<Citation> find(CharSequence words, Optional<Symbol> citing) {
        var text = marks.mark(words);
        if (text.marks().isEmpty()) {
            return List.of();
        }
        var paragraphs = new ParagraphReader(text);
        var numbered = text.hasNumber()
                ? new NumberReader(text, new Evidence(text, language), citing, nounsBehind).read()
                : List.<Reading>of();
        var found = new ArrayList<Citation>(paragraphs.own());
        Stream.concat(new SymbolReader(text).read().stream(), numbered.stream())
                .map(reading -> citation(reading, paragraphs.of(reading.mark())))
                .forEach(found::add);
        for (var mark : text.marks()) {
            if (mark instanceof Mark.Vague vague) {
                found.add(new Citation.Unresolved(vague.span()));
            }
        }
        found.sort(Comparator.comparing(Citation::span));
        return found;
    }

    private static Citation citation(Reading reading, List<ParagraphRange> paragraphs) {
        return reading.symbol()
                .<Citation>map(symbol ->
                        new Citation.OfDocument(reading.span(), symbol, paragraphs, reading.dated(), reading.rule()))
                .orElseGet(() -> new Citation.Unresolved(reading.span()));
    }

    private static Citation shifted(Citation citation, int by) {
        var span = citation.span().shifted(by);
        return switch (citation) {
            case Citation.OfDocument of ->
                new Citation.OfDocument(span, of.symbol(), of.paragraphs(), of.dated(), of.rule());
            case Citation.OfParagraph of -> new Citation.OfParagraph(span, of.paragraphs());
            case Citation.Unresolved of -> new Citation.Unresolved(span);
        };
    }
}
