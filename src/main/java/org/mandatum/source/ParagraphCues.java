package org.mandatum.source;

/**
 * What a reader of wrapped lines needs to know of the languages, told from outside: where lines have lost the space
 * between paragraphs, only the words say where the next one begins.
 */
@FunctionalInterface
public interface ParagraphCues {

    /** Whether a line with these words is the first of a paragraph (an action phrase, a formula, a label, a heading). */
    boolean opensParagraph(CharSequence line);

    /**
     * Whether a line is known to belong to the foot or head of a page, such as a notice on recycling. Readers find most
     * of them by themselves, so that a language need not name any.
     */
    default boolean isPageFurniture(CharSequence line) {
        return false;
    }
}
