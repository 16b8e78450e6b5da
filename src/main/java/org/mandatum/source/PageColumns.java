package org.mandatum.source;

import java.util.List;

/** The reading order of what stands side by side on a page. */
final class PageColumns {

    private PageColumns() {}

    /** The parts of rows in the order in which they are read. */
    static List<GlyphRow> inOrder(List<GlyphRow> rows, boolean fromRight) {
        return rows.stream()
                .flatMap(row -> (fromRight ? row.parts().reversed() : row.parts()).stream())
                .toList();
    }
}
