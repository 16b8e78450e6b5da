package org.mandatum.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatum.text.Span;

/** A stretch of a text that has to do with citations, as {@link MarkFinder} finds it. */
sealed interface Mark {

    Span span();

    /** A symbol that stands in the words. */
    record Document(Span span, Symbol symbol) implements Mark {}

    /** The end of a symbol by itself, “Add.1” or “Add.1-3”: one suffix for each document. */
    record Suffixes(Span span, List<String> suffixes) implements Mark {}

    /** A number that a resolution or decision can have: {@code head}, and the further parts in the list behind it. */
    record Number(Span span, Span head, ResolutionNumber number, List<Further> further) implements Mark {
        public Number {
            further = List.copyOf(further);
        }
    }

    /** A further part, B of “68/247 A and B”. */
    record Further(Span span, String part) {}

    /**
     * The word for resolution or for decision; nothing for other things that have numbers: “general recommendation”,
     * “law”.
     */
    record Noun(Span span, Optional<Adopted> adopted) implements Mark {}

    /** The name of a body: the organs that it can mean, none for a body whose resolutions have no symbols of one form. */
    record Body(Span span, Set<Organ> organs) implements Mark {
        public Body {
            organs = Set.copyOf(organs);
        }
    }

    /** A date, as resolutions are cited by. */
    record Day(Span span, LocalDate date) implements Mark {}

    /** Numbered paragraphs. */
    record Paragraphs(Span span, List<ParagraphRange> ranges) implements Mark {
        public Paragraphs {
            ranges = List.copyOf(ranges);
        }
    }

    /** Words that say that a paragraph is of the text itself: “above”, “of the present resolution”. */
    record Here(Span span) implements Mark {}

    /** Words that refer to a document without naming it: “that resolution”. */
    record Vague(Span span) implements Mark {}

    /** Words between a document and its number or paragraph that are no words of the sentence: “No.”, 第, 号. */
    record Filler(Span span) implements Mark {}
}
