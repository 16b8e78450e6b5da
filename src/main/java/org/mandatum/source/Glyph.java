package org.mandatum.source;

/**
 * Characters that a page shows as one shape.
 *
 * @param text the characters, more than one for a ligature, in the order in which they are read
 * @param left where the shape begins, in points from the left edge of the page
 * @param right where it ends
 * @param baseline where it stands, in points from the top edge of the page
 * @param size the size of its font in points
 * @param emphasised whether it is set in italics or bold
 */
record Glyph(String text, float left, float right, float baseline, float size, boolean emphasised) {

    boolean isSpace() {
        return text.chars().allMatch(c -> Characters.isSpace((char) c));
    }

    /** Whether it stands over or under another glyph, as the vowel signs of Arabic do. */
    boolean isCombining() {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    float middle() {
        return (left + right) / 2;
    }

    Glyph with(String otherText) {
        return new Glyph(otherText, left, right, baseline, size, emphasised);
    }

    Glyph on(float otherBaseline) {
        return new Glyph(text, left, right, otherBaseline, size, emphasised);
    }

    Glyph moved(float by) {
        return new Glyph(text, left + by, right + by, baseline, size, emphasised);
    }
}
