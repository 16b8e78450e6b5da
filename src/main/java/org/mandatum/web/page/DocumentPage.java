package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A document in one language.
 *
 * @param symbol or what else it is called
 * @param title in the language of the text, where it is known
 * @param language of the text
 * @param direction {@code ltr}, {@code rtl}, or {@code auto} where it is not known
 * @param versions the languages in which the text is there
 * @param masthead what it says of itself
 * @param parts its text
 * @param notes its footnotes
 * @param sources the files it was read from
 */
public record DocumentPage(
        String iri,
        String symbol,
        Optional<String> title,
        String language,
        String direction,
        List<Version> versions,
        List<Fact> masthead,
        List<Part> parts,
        List<Note> notes,
        List<Value> sources) {

    /** Copies the lists. */
    public DocumentPage {
        versions = List.copyOf(versions);
        masthead = List.copyOf(masthead);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /**
     * A language in which the text can be read.
     *
     * @param name in the language itself
     */
    public record Version(String tag, String name, String href) {}

    /**
     * A stretch of the text: the preamble, a section, an annex.
     *
     * @param heading as it is printed
     * @param preamble whether its clauses are preambular
     */
    public record Part(Optional<String> heading, boolean preamble, List<ClauseText> clauses) {

        /** Copies the list. */
        public Part {
            clauses = List.copyOf(clauses);
        }
    }

    /** A footnote. */
    public record Note(String number, List<Run> runs) {

        /** Copies the list. */
        public Note {
            runs = List.copyOf(runs);
        }
    }
}
