package org.mandatum.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/**
 * Reads the UN's Akoma Ntoso XML (AKN4UN, Akoma Ntoso 3.0) in one pass.
 *
 * <p>Document type declarations are refused, entities beyond XML's own five are not resolved, nesting is bounded. Of a
 * file that is not well-formed, what stands before the fault is read, if that is more than a masthead.
 */
public final class AkomaNtosoReader implements DocumentReader {

    /** The UN's files nest 15 levels at most; the rest is room. */
    private static final int DEEPEST = 200;

    private final XMLInputFactory factory = BoundedXml.factory(DEEPEST + 1);

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        var builder = new DocumentBuilder(file, "akoma-ntoso");
        var walk = new AkomaNtosoWalk(builder);
        var found = new ArrayList<Diagnostic>();
        try {
            var xml = factory.createXMLStreamReader(file.name(), new StringReader(file.content()));
            try {
                fault(file, xml, walk).ifPresent(found::add);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            found.add(malformed(file, e));
        }
        walk.end();
        boolean whole = found.isEmpty();
        if (whole && !builder.hasBody()) {
            found.add(Diagnostic.about(file.name(), Problem.NO_RESOLUTION, "it holds no paragraphs"));
        }
        boolean refused = found.stream().anyMatch(diagnostic -> diagnostic.problem() == Problem.DTD_REFUSED);
        return new Parsed<>(builder.hasBody() && !refused ? Optional.of(builder.build()) : Optional.empty(), found);
    }

    /** Walks through the file; stops at what is refused. */
    private static Optional<Diagnostic> fault(SourceFile file, XMLStreamReader xml, AkomaNtosoWalk walk)
            throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth == 1 && !xml.getLocalName().equals("akomaNtoso")) {
                        return Optional.of(at(file, xml, Problem.NOT_AKOMA_NTOSO, xml.getLocalName()));
                    }
                    if (depth > DEEPEST) {
                        return Optional.of(at(file, xml, Problem.TOO_DEEP, DEEPEST));
                    }
                    walk.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    walk.finish();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    walk.characters(xml);
                case XMLStreamConstants.DTD -> {
                    return Optional.of(at(file, xml, Problem.DTD_REFUSED));
                }
                default -> {
                    // Comments and processing instructions are no words; entity references are faults already.
                }
            }
        }
        return Optional.empty();
    }

    private static Diagnostic at(SourceFile file, XMLStreamReader xml, Problem problem, Object... facts) {
        var location = xml.getLocation();
        var place = new Place(location.getLineNumber(), location.getColumnNumber());
        return new Diagnostic(
                file.name(),
                place,
                problem,
                List.of(facts).stream().map(String::valueOf).toList());
    }

    private static Diagnostic malformed(SourceFile file, XMLStreamException e) {
        var location = Optional.ofNullable(e.getLocation())
                .filter(known -> known.getLineNumber() > 0)
                .map(known -> new Place(known.getLineNumber(), Math.max(0, known.getColumnNumber())))
                .orElse(Place.WHOLE_FILE);
        var message = Optional.ofNullable(e.getMessage()).orElse("unreadable");
        int details = message.indexOf("\n at [");
        return new Diagnostic(
                file.name(),
                location,
                Problem.MALFORMED_XML,
                List.of((details < 0 ? message : message.substring(0, details)).strip()));
    }
}
