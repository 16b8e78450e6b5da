package org.mandatum.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the masthead in the head of a Word file's first page from the running head of all pages.
 *
 * <p>The United Nations' templates set the symbol in the head of the first page, which is that page's own; the other
 * pages repeat symbol and title. A head that the first page shares with the others is kept only where it alone names
 * the symbol.
 */
final class WordHead {

    private static final Pattern SPACE = Pattern.compile(" ");

    private WordHead() {}

    /** The paragraphs of the head that belong to the document. */
    static List<Draft> masthead(List<Draft> head, boolean ownOfFirstPage, List<Draft> body) {
        boolean needed = ownOfFirstPage || body.stream().noneMatch(WordHead::namesSymbol);
        return head.stream()
                .filter(line -> needed)
                .filter(line -> ownOfFirstPage || namesSymbol(line))
                .filter(line -> body.stream().noneMatch(other -> other.paragraph()
                        .words()
                        .equals(line.paragraph().words())))
                .map(line -> new Draft(line.paragraph(), Role.MASTHEAD, 0))
                .toList();
    }

    private static boolean namesSymbol(Draft draft) {
        return SPACE.splitAsStream(draft.paragraph().words()).anyMatch(Furniture::isSymbol);
    }
}
