package org.mandatum.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/** Words of a text that refer to a document, or to a paragraph. */
public sealed interface Citation {

    /** The words that cite; in a list only those of this one member. */
    Span span();

    /** The rule by which they were read. */
    Rule rule();

    /** A document cited by symbol or number, whether or not anyone has it. */
    record OfDocument(Span span, Symbol symbol, List<ParagraphRange> paragraphs, Optional<LocalDate> dated, Rule rule)
            implements Citation {
        public OfDocument {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Paragraphs of the citing document itself: “paragraph 2 above”. */
    record OfParagraph(Span span, List<ParagraphRange> paragraphs) implements Citation {
        public OfParagraph {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public Rule rule() {
            return Rule.CITATION_BY_PARAGRAPH;
        }
    }

    /** Words that refer to a document named elsewhere: “that resolution”. Kept, not dropped. */
    record Unresolved(Span span) implements Citation {
        @Override
        public Rule rule() {
            return Rule.CITATION_BY_WORDS;
        }
    }
}
