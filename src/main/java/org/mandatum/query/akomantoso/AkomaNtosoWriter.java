package org.mandatum.query.akomantoso;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandatum.query.akomantoso.Text.Paragraph;

/** Writes a language version as Akoma Ntoso 3.0. */
public final class AkomaNtosoWriter {

    /** The namespace of Akoma Ntoso 3.0, by which clients also ask for it as a profile. */
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static final String SOURCE = "#mandatum";
    private static final String UNKNOWN_DATE = "0001-01-01";

    private final XMLStreamWriter xml;

    private AkomaNtosoWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The version as XML in UTF-8.
     *
     * @param data within a transaction
     * @param version IRI of a language version
     * @return empty where the data know no version of this IRI
     */
    public static Optional<byte[]> write(DatasetGraph data, String version) {
        return Text.read(data, version).map(AkomaNtosoWriter::write);
    }

    private static byte[] write(Text text) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AkomaNtosoWriter(xml).document(text);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void document(Text text) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        start("statement", "name", "resolution");
        meta(text);
        preface(text);
        start("preamble");
        for (var clause : text.clauses()) {
            if (!clause.isOperative()) {
                preambular(clause);
            }
        }
        xml.writeEndElement();
        start("mainBody");
        for (var clause : text.clauses()) {
            if (clause.isOperative()) {
                operative(clause, "paragraph");
            }
        }
        xml.writeEndDocument();
    }

    private void meta(Text text) throws XMLStreamException {
        var work = text.akomaNtosoIri().orElse(text.document());
        var date = text.adoptedOn().orElse(UNKNOWN_DATE);
        start("meta");
        start("identification", "source", SOURCE);
        start("FRBRWork");
        identity(work, date);
        if (text.adoptedBy().isPresent()) {
            empty("FRBRauthor", "href", "#adoptedBy");
        }
        empty("FRBRcountry", "value", "un");
        if (text.symbol().isPresent()) {
            empty("FRBRnumber", "value", text.symbol().get());
        }
        xml.writeEndElement();
        start("FRBRExpression");
        identity(work + "/" + text.language(), date);
        empty("FRBRauthor", "href", SOURCE);
        empty("FRBRlanguage", "language", text.language());
        xml.writeEndElement();
        start("FRBRManifestation");
        identity(text.iri() + ".akn", date);
        empty("FRBRauthor", "href", SOURCE);
        empty("FRBRformat", "value", "application/akn+xml");
        xml.writeEndElement();
        xml.writeEndElement();
        start("references", "source", SOURCE);
        empty("TLCOrganization", "eId", "mandatum", "href", "https://w3id.org/mandatum/", "showAs", "Mandatum");
        if (text.adoptedBy().isPresent()) {
            var body = text.adoptedBy().get();
            empty("TLCOrganization", "eId", "adoptedBy", "href", body.iri(), "showAs", body.name());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void identity(String iri, String date) throws XMLStreamException {
        empty("FRBRthis", "value", iri);
        empty("FRBRuri", "value", iri);
        empty("FRBRdate", "date", date, "name", "adoption");
    }

    private void preface(Text text) throws XMLStreamException {
        start("preface");
        if (text.symbol().isPresent()) {
            marked("docNumber", text.symbol().get());
        }
        if (text.title().isPresent()) {
            marked("docTitle", text.title().get());
        }
        if (text.adoptedOn().isPresent()) {
            start("p");
            start("docDate", "date", text.adoptedOn().get());
            xml.writeCharacters(text.adoptedOn().get());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void marked(String element, String text) throws XMLStreamException {
        start("p");
        start(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void preambular(Paragraph clause) throws XMLStreamException {
        start("p", "eId", id(clause));
        xml.writeCharacters(clause.text());
        xml.writeEndElement();
        for (var part : clause.parts()) {
            preambular(part);
        }
    }

    private void operative(Paragraph clause, String element) throws XMLStreamException {
        start(element, "eId", id(clause));
        if (!clause.number().isEmpty()) {
            start("num");
            xml.writeCharacters(element.equals("paragraph") ? clause.number() + "." : "(" + clause.number() + ")");
            xml.writeEndElement();
        }
        start(clause.parts().isEmpty() ? "content" : "intro");
        start("p");
        xml.writeCharacters(clause.text());
        xml.writeEndElement();
        xml.writeEndElement();
        for (var part : clause.parts()) {
            operative(part, "point");
        }
        xml.writeEndElement();
    }

    /** As the naming convention has it: parts of a path joined by two underscores. */
    private static String id(Paragraph clause) {
        return clause.path().replace("/", "__");
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var place = 0; place < attributes.length; place += 2) {
            xml.writeAttribute(attributes[place], attributes[place + 1]);
        }
    }
}
