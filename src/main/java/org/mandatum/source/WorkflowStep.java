package org.mandatum.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way of a document, in the words of the file that states it.
 *
 * @param kind what happened
 * @param date the day
 * @param document the symbol of the draft, report or meeting record; or words, such as “informal paper”
 * @param by who took it: sponsors of a draft, a committee; or words on how the document was adopted
 * @param reference a paragraph of the report, or the chapter of the Charter under which the document was adopted
 */
public record WorkflowStep(Kind kind, Optional<LocalDate> date, String document, String by, String reference) {

    /** What happens to a draft. */
    public enum Kind {
        /** It is submitted. */
        SUBMISSION,
        /** More sponsors join. */
        FURTHER_SPONSORS,
        /** A committee or another body recommends it. */
        RECOMMENDATION,
        /** It is adopted. */
        ADOPTION
    }
}
