package org.mandatum.source;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What is stated about how a paragraph is set.
 *
 * @param style the paragraph style
 * @param list the numbering that it takes part in; {@code 0} says that it takes part in none
 * @param level the level there, 0 for the first
 * @param outline the level of a heading, 0 for the first; from 9 on it is none
 * @param isDropCap whether it is an initial set apart from the rest of its word
 * @param mark how its end is set
 * @param section the section that ends with it
 */
record WordParagraph(
        Optional<String> style,
        Optional<String> list,
        Optional<Integer> level,
        Optional<Integer> outline,
        boolean isDropCap,
        WordRun mark,
        Optional<WordSection> section) {

    static final WordParagraph PLAIN = new WordParagraph(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            WordRun.PLAIN,
            Optional.empty());

    /** The outline level of text that is no heading: ECMA-376, Part 1, 17.3.1.20. */
    private static final int BODY = 9;

    /** Reads the paragraph properties that start here. */
    static WordParagraph read(WordXml xml) throws XMLStreamException {
        var reader = new Reader(xml);
        xml.children(reader);
        return reader.properties();
    }

    /** These properties, and where they state nothing those of {@code base}. */
    WordParagraph over(WordParagraph base) {
        return new WordParagraph(
                style.or(base::style),
                list.or(base::list),
                level.or(base::level),
                outline.or(base::outline),
                isDropCap,
                mark,
                section);
    }

    /** Whether these properties make it a heading. */
    boolean isHeading() {
        return outline.filter(heading -> heading < BODY).isPresent();
    }

    private static final class Reader implements WordXml.Visitor {

        private final WordXml xml;
        private Optional<String> style = Optional.empty();
        private Optional<String> list = Optional.empty();
        private Optional<Integer> level = Optional.empty();
        private Optional<Integer> outline = Optional.empty();
        private boolean dropCap;
        private WordRun mark = WordRun.PLAIN;
        private Optional<WordSection> section = Optional.empty();

        Reader(WordXml xml) {
            this.xml = xml;
        }

        @Override
        public void visit(String name) throws XMLStreamException {
            switch (name) {
                case "pStyle" -> style = xml.value();
                case "numPr" -> xml.children(this);
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number();
                case "outlineLvl" -> outline = xml.number();
                case "framePr" ->
                    dropCap = xml.attribute("dropCap")
                            .filter(kind -> !kind.equals("none"))
                            .isPresent();
                case "rPr" -> mark = WordRun.read(xml);
                case "sectPr" -> section = Optional.of(WordSection.read(xml));
                default -> {
                    // Spacing, indents and borders say nothing that is needed; tracked changes tell what was before.
                }
            }
        }

        WordParagraph properties() {
            return new WordParagraph(style, list, level, outline, dropCap, mark, section);
        }
    }
}
