package org.mandatum.source;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A way through one part of a Word file, element by element.
 *
 * <p>Elements of WordprocessingML go by their bare names, those of mathematics and of markup compatibility by {@code m:}
 * and {@code mc:}; all others are called nothing, since nothing is said by them here.
 */
final class WordXml implements AutoCloseable {

    /** Tables in tables nest some ten levels each; the rest is room. */
    private static final int DEEPEST = 400;

    private static final XMLInputFactory FACTORY = BoundedXml.factory(DEEPEST);

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Told of an element when the way has come to its start. */
    interface Visitor {
        void visit(String name) throws XMLStreamException;
    }

    private final XMLStreamReader xml;
    private int depth;

    WordXml(InputStream part) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(part);
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Goes one event on; false behind the last. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type declaration");
            default -> {
                // Characters, comments and processing instructions change no depth.
            }
        }
        return true;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** The name of the element that starts or ends here. */
    String name() {
        var prefix = PREFIXES.get(Optional.ofNullable(xml.getNamespaceURI()).orElse(""));
        return prefix == null ? "" : prefix + xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its bare name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute that most elements state their one value in. */
    Optional<String> value() {
        return attribute("val");
    }

    /** The value as a whole number; empty where it is none. */
    Optional<Integer> number() {
        return value().filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether an element that is switched on by being there is not switched off by its value. */
    boolean isOn() {
        return value().map(value -> !OFF.contains(value)).orElse(true);
    }

    /** Visits the children of the element that starts here; what the visitor leaves of a child is skipped. */
    void children(Visitor visitor) throws XMLStreamException {
        int inside = depth;
        while (depth >= inside && next()) {
            if (isStart()) {
                int child = depth;
                visitor.visit(name());
                leave(child);
            }
        }
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws XMLStreamException {
        leave(depth);
    }

    private void leave(int level) throws XMLStreamException {
        while (depth >= level && next()) {
            // What stands in it is of no interest.
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
