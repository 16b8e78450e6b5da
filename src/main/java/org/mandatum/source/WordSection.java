package org.mandatum.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a section of a Word file says about the heads of its pages.
 *
 * @param heads the identifier of the head by its type: {@code default}, {@code even}, {@code first}
 * @param hasFirst whether its first page has a head of its own
 */
record WordSection(Map<String, String> heads, boolean hasFirst) {

    WordSection {
        heads = Map.copyOf(heads);
    }

    /** Reads the section properties that start here. */
    static WordSection read(WordXml xml) throws XMLStreamException {
        var heads = new HashMap<String, String>();
        var first = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "headerReference" ->
                    xml.attribute("id")
                            .ifPresent(id -> heads.put(xml.attribute("type").orElse("default"), id));
                case "titlePg" -> first[0] = xml.isOn();
                default -> {
                    // Sizes, columns and feet are layout.
                }
            }
        });
        return new WordSection(heads, first[0]);
    }

    /** The head that the first page shows. */
    Optional<String> head() {
        return Optional.ofNullable(heads.get(hasFirst ? "first" : "default"));
    }
}
