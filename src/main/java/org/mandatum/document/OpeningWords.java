package org.mandatum.document;

import org.mandatum.text.SourceText;

/** Tells by its first words which part of a resolution a paragraph belongs to. */
interface OpeningWords {

    /** Whether the paragraph opens with an action phrase of preambles, such as “Recalling”. */
    boolean preambular(SourceText text, Paragraph paragraph);

    /** Whether the paragraph opens with an action phrase of operative paragraphs, such as “Requests”. */
    boolean operative(SourceText text, Paragraph paragraph);
}
