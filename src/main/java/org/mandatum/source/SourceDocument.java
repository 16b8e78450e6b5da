package org.mandatum.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.SourceText;

/**
 * What stands in a file, whatever its form.
 *
 * @param text the reading text
 * @param reader the name of the reader, such as {@code akoma-ntoso}
 * @param checksum SHA-256 of the file's bytes, in hexadecimal
 * @param declaredLanguage the language that the file says it is in
 * @param blocks the paragraphs, in reading order, footnotes left out
 * @param notes the footnotes, in the order of their marks
 * @param facts what the markup states apart from the words
 * @param workflow what it states of how the document came about
 */
public record SourceDocument(
        SourceText text,
        String reader,
        String checksum,
        Optional<LanguageTag> declaredLanguage,
        List<TextBlock> blocks,
        List<Note> notes,
        Map<Fact, String> facts,
        Workflow workflow) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        facts = Map.copyOf(facts);
    }

    /** The same with some of its paragraphs only, and a language that is known otherwise. */
    public SourceDocument with(List<TextBlock> some, Optional<LanguageTag> language) {
        return new SourceDocument(text, reader, checksum, language, some, notes, facts, workflow);
    }

    /** The words of a block. */
    public String words(TextBlock block) {
        return text.at(block.span());
    }
}
