package org.mandatum.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/**
 * Reads records of the United Nations Digital Library in MARCXML, one or a collection of them.
 *
 * <p>Document type declarations are refused and nesting is bounded, as in every XML that is read here. Of a file that
 * is not well-formed, the records before the fault are read.
 */
public final class MarcReader {

    private static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

    /** A collection holds records, those fields, and those subfields. */
    private static final int DEEPEST = 10;

    /** The root element, with its namespaces, stands within these characters. */
    private static final int HEAD = 2000;

    private final XMLInputFactory factory = BoundedXml.factory(DEEPEST);

    /** Whether a file says that it is MARCXML. */
    public static boolean recognises(FileBytes file) {
        var bytes = file.bytes();
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return head.stripLeading().startsWith("<") && head.contains(NAMESPACE);
    }

    /** The records that have a symbol, in the order of the file. */
    public Parsed<List<CatalogueRecord>> read(FileBytes file) {
        var records = new ArrayList<CatalogueRecord>();
        var found = new ArrayList<Diagnostic>();
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            try {
                read(file, xml, records, found);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException fault) {
            var message = Optional.ofNullable(fault.getMessage()).orElse("unreadable");
            found.add(Diagnostic.about(
                    file.name(),
                    Problem.MALFORMED_XML,
                    message.lines().findFirst().orElse(message)));
        }
        return new Parsed<>(records, found);
    }

    private static void read(FileBytes file, XMLStreamReader xml, List<CatalogueRecord> records, List<Diagnostic> found)
            throws XMLStreamException {
        var fields = new MarcFields();
        var tag = "";
        int field = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "record" -> fields = new MarcFields();
                        case "datafield" -> {
                            tag = AkomaNtosoFrame.attribute(xml, "tag");
                            field++;
                        }
                        case "subfield" -> {
                            var code = AkomaNtosoFrame.attribute(xml, "code");
                            var value = xml.getElementText();
                            if (code.length() == 1) {
                                fields.add(tag, field, code.charAt(0), value);
                            }
                        }
                        default -> {
                            // Leader and control fields say nothing that is described.
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("record")) {
                        add(fields.toRecord(), file, records, found);
                    }
                }
                case XMLStreamConstants.DTD -> {
                    found.add(Diagnostic.about(file.name(), Problem.DTD_REFUSED));
                    return;
                }
                default -> {
                    // What stands between the elements is layout.
                }
            }
        }
    }

    private static void add(
            CatalogueRecord record, FileBytes file, List<CatalogueRecord> records, List<Diagnostic> found) {
        if (record.symbols().isEmpty()) {
            found.add(Diagnostic.about(file.name(), Problem.SYMBOL_MISSING, file.name()));
        } else {
            records.add(record);
        }
    }
}
