package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what belongs to one paragraph and stands apart: a label on a line of its own, and a paragraph that the end of a
 * page has cut in two.
 */
final class BrokenParagraphs {

    /** A line shorter than this is complete without punctuation: a heading, a line of the masthead. */
    private static final int SHORTEST_CUT = 50;

    private final ParagraphCues cues;

    BrokenParagraphs(ParagraphCues cues) {
        this.cues = cues;
    }

    List<Draft> join(List<Draft> drafts) {
        var joined = new ArrayList<Draft>();
        boolean bodyBegan = false;
        for (var draft : drafts) {
            bodyBegan |= cues.opensParagraph(draft.paragraph().words());
            if (!joined.isEmpty() && goesOn(joined.getLast(), draft, bodyBegan)) {
                var last = joined.removeLast();
                var between = last.paragraph().words().endsWith("-") ? "" : " ";
                joined.add(last.with(last.paragraph().then(draft.paragraph(), between)));
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    private boolean goesOn(Draft last, Draft next, boolean bodyBegan) {
        if (last.role() != Role.UNKNOWN || next.role() != Role.UNKNOWN) {
            return false;
        }
        var before = last.paragraph().words();
        var words = next.paragraph().words();
        if (ItemLabel.opens(words)) {
            return false;
        }
        if (ItemLabel.isAll(before)) {
            return true;
        }
        return Characters.width(before) >= SHORTEST_CUT
                && !Characters.endsPhrase(before)
                && !cues.opensParagraph(words)
                && (Character.isLowerCase(words.charAt(0)) || (bodyBegan && isCaseless(words.charAt(0))));
    }

    private static boolean isCaseless(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }
}
