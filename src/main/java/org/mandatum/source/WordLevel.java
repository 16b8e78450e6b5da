package org.mandatum.source;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.StringUtil;

/**
 * One level of a numbering.
 *
 * @param start its first number
 * @param format how the number is written
 * @param text what stands around it; {@code %1} is the number of the first level, and so on
 * @param allFigures whether the numbers of all levels are written in figures
 * @param restart the level above, counted from 1, whose paragraphs begin this one anew; 0 where none does
 * @param style the paragraph style that stands for this level
 * @param isHidden whether the label is not shown
 */
record WordLevel(
        int start,
        String format,
        String text,
        boolean allFigures,
        Optional<Integer> restart,
        Optional<String> style,
        boolean isHidden) {

    static final WordLevel SILENT = new WordLevel(1, "none", "", false, Optional.empty(), Optional.empty(), false);

    private static final String BULLET = "bullet";

    /** Bullets are letters of fonts that have no letters; dashes are themselves. */
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015*•·]");

    /** Reads the level that starts here. */
    static WordLevel read(WordXml xml) throws XMLStreamException {
        var reader = new Reader(xml);
        xml.children(reader);
        return reader.level();
    }

    boolean isBullet() {
        return format.equals(BULLET);
    }

    /** What stands before each paragraph of a level without numbers. */
    String bullet() {
        var mapped = StringUtil.mapMsCodepointString(text);
        return mapped.isBlank() || DASH.matcher(mapped).matches() ? mapped : "•";
    }

    private static final class Reader implements WordXml.Visitor {

        private final WordXml xml;
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean allFigures;
        private Optional<Integer> restart = Optional.empty();
        private Optional<String> style = Optional.empty();
        private boolean hidden;

        Reader(WordXml xml) {
            this.xml = xml;
        }

        @Override
        public void visit(String name) throws XMLStreamException {
            switch (name) {
                case "start" -> start = xml.number().orElse(start);
                case "numFmt" -> format = xml.value().orElse(format);
                case "lvlText" -> text = xml.value().orElse("");
                case "isLgl" -> allFigures = xml.isOn();
                case "lvlRestart" -> restart = xml.number();
                case "pStyle" -> style = xml.value();
                case "rPr" ->
                    hidden = WordRun.read(xml).toggle(WordToggle.HIDDEN).orElse(false);
                // Formats that older programs do not know stand beside one that they do.
                case "mc:AlternateContent", "mc:Fallback" -> xml.children(this);
                default -> {
                    // Indents and alignment.
                }
            }
        }

        WordLevel level() {
            return new WordLevel(start, format, text, allFigures, restart, style, hidden);
        }
    }
}
