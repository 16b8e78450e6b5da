package org.mandatum.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text boxes of a Word file of the older kind. Their words stand behind all others; a table says to which shape a
 * stretch of them belongs, another where in the text the shape is anchored: [MS-DOC] 2.8.32, 2.9.98.
 *
 * <p>Each box is given once.
 */
final class LegacyWordBoxes {

    /** Where the table of the texts of boxes is told in the head of the file: [MS-DOC] 2.5.6, fcPlcftxbxTxt. */
    private static final int TABLE_TOLD_AT = 602;

    /** An entry of that table: 8 bytes on chains, 2 on reuse, 4 unused, 4 the shape, 4 on undoing. */
    private static final int ENTRY = 22;

    private static final int REUSABLE = 8;
    private static final int SHAPE = 14;

    private final OfficeDrawings anchors;
    private final int bodyEnds;
    private final Map<Integer, Range> byShape = new LinkedHashMap<>();

    LegacyWordBoxes(HWPFDocument word) {
        anchors = word.getOfficeDrawingsMain();
        bodyEnds = word.getRange().getEndOffset();
        var words = word.getMainTextboxRange();
        var head = littleEndian(word.getMainStream());
        if (words.getStartOffset() < words.getEndOffset() && head.capacity() >= TABLE_TOLD_AT + 8) {
            var table = new PlexOfCps(
                    word.getTableStream(), head.getInt(TABLE_TOLD_AT), head.getInt(TABLE_TOLD_AT + 4), ENTRY);
            for (int i = 0; i < table.length(); i++) {
                var entry = table.getProperty(i);
                var facts = littleEndian(entry.getBytes());
                int start = words.getStartOffset() + entry.getStart();
                int end = Math.min(words.getEndOffset(), words.getStartOffset() + entry.getEnd());
                if (facts.getShort(REUSABLE) == 0 && start < end) {
                    byShape.putIfAbsent(facts.getInt(SHAPE), new Range(start, end, word));
                }
            }
        }
    }

    /** The words of the box that is anchored at a place of the body, if one is and they were not taken yet. */
    Optional<Range> takeAt(int position) {
        return Optional.of(position)
                .filter(at -> at < bodyEnds)
                .map(anchors::getOfficeDrawingAt)
                .map(drawing -> byShape.remove(drawing.getShapeId()));
    }

    /** The words of the boxes that are anchored nowhere. */
    Collection<Range> rest() {
        return List.copyOf(byShape.values());
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
