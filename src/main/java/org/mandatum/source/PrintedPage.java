package org.mandatum.source;

import java.util.List;

/**
 * A page and what is printed on it.
 *
 * @param height in points
 * @param glyphs in the order of the file, which need not be that of reading
 */
record PrintedPage(float height, List<Glyph> glyphs) {

    PrintedPage {
        glyphs = List.copyOf(glyphs);
    }
}
