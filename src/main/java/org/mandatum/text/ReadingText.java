package org.mandatum.text;

import java.util.ArrayList;
import java.util.List;

/** Collects the reading text of a file piece by piece, and remembers where each piece stood in the file. */
public final class ReadingText {

    private final StringBuilder content = new StringBuilder();
    private final List<SourceText.Anchor> anchors = new ArrayList<>();

    /** Adds words as they are; {@code place} is where their first character stands in the file. */
    public Span append(CharSequence words, Place place) {
        int start = content.length();
        if (!words.isEmpty()) {
            anchors.add(new SourceText.Anchor(start, place));
            content.append(words);
        }
        return new Span(start, content.length());
    }

    /** Ends the paragraph; a second call in a row does nothing. */
    public void endParagraph() {
        if (!content.isEmpty() && content.charAt(content.length() - 1) != '\n') {
            content.append('\n');
        }
    }

    public int length() {
        return content.length();
    }

    /** The text collected so far, under the file's name. */
    public SourceText toSourceText(String file) {
        return new SourceText(file, content.toString(), anchors);
    }
}
