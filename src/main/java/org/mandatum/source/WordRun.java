package org.mandatum.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What is stated about how characters are set.
 *
 * @param toggles what is switched on or off here; what is not among them is inherited
 * @param style the character style
 * @param isRaised whether they stand above the line
 * @param isDeleted whether, of the end of a paragraph, a tracked change takes it away
 */
record WordRun(Map<WordToggle, Boolean> toggles, Optional<String> style, boolean isRaised, boolean isDeleted) {

    static final WordRun PLAIN = new WordRun(Map.of(), Optional.empty(), false, false);

    WordRun {
        toggles = Map.copyOf(toggles);
    }

    /** Reads the run properties that start here. */
    static WordRun read(WordXml xml) throws XMLStreamException {
        var toggles = new EnumMap<WordToggle, Boolean>(WordToggle.class);
        var reader = new Object() {
            Optional<String> style = Optional.empty();
            boolean raised;
            boolean deleted;
        };
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> reader.style = xml.value();
                case "vertAlign" -> reader.raised = xml.value().equals(Optional.of("superscript"));
                case "del", "moveFrom" -> reader.deleted = true;
                default -> WordToggle.of(name).ifPresent(toggle -> toggles.put(toggle, xml.isOn()));
            }
        });
        return new WordRun(toggles, reader.style, reader.raised, reader.deleted);
    }

    Optional<Boolean> toggle(WordToggle toggle) {
        return Optional.ofNullable(toggles.get(toggle));
    }
}
