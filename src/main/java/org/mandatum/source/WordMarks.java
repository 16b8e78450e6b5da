package org.mandatum.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.mandatum.source.WordReference.Kind;

/**
 * The marks of notes, which Word does not write in the file but counts.
 *
 * <p>Files may ask for numbers that begin again on each page or in each section. Here they count on, since no file says
 * where its pages end, and since two notes of one document must not have one label.
 */
final class WordMarks {

    /** How the marks of one kind are written, and the number of the next. */
    private static final class Counter {

        private String format;
        private int next = 1;

        Counter(String format) {
            this.format = format;
        }
    }

    private final Map<Kind, Counter> counters = new EnumMap<>(Kind.class);
    private final List<WordReference> references = new ArrayList<>();

    WordMarks() {
        for (var kind : Kind.values()) {
            counters.put(kind, new Counter(kind.format()));
        }
    }

    /** Reads from the settings of the file how marks are written. */
    void settings(WordXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart()) {
                var name = xml.name();
                for (var kind : Kind.values()) {
                    if (name.equals(kind.element() + "Pr")) {
                        settings(xml, counters.get(kind));
                    }
                }
            }
        }
    }

    private static void settings(WordXml xml, Counter counter) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "numFmt" -> counter.format = xml.value().orElse(counter.format);
                case "numStart" -> counter.next = xml.number().orElse(counter.next);
                default -> {
                    // Where notes stand on the page, and what separates them from the text.
                }
            }
        });
    }

    /** The mark of the next note of a kind. */
    String automatic(Kind kind, String id) {
        var counter = counters.get(kind);
        return own(kind, id, WordNumberFormat.format(counter.format, counter.next++));
    }

    /** The mark that the author chose for a note. */
    String own(Kind kind, String id, String label) {
        references.add(new WordReference(kind, id, label));
        return label;
    }

    /** Whether a note of this label was cited already. */
    boolean isCited(String label) {
        return references.stream().anyMatch(reference -> reference.label().equals(label));
    }

    /** All places where notes are cited, in the order in which they were met. */
    List<WordReference> references() {
        return references;
    }
}
