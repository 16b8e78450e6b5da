package org.mandatum.source;

import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.mandatum.text.LanguageTag;

/** Picks out of an Akoma Ntoso file what its markup states apart from the words; the first statement holds. */
final class AkomaNtosoFacts {

    /** The UN's files write this date where the workflow knows none. */
    private static final LocalDate PLACEHOLDER = LocalDate.of(1, 1, 1);

    private final DocumentBuilder document;
    private final AkomaNtosoWorkflow workflow = new AkomaNtosoWorkflow();
    private final StringBuilder symbol = new StringBuilder();
    private boolean inWork;
    private boolean inSymbol;
    private boolean languageKnown;

    AkomaNtosoFacts(DocumentBuilder document) {
        this.document = document;
    }

    void start(XMLStreamReader xml) {
        workflow.start(xml);
        switch (xml.getLocalName()) {
            case "FRBRWork" -> inWork = true;
            case "FRBRuri" -> {
                if (inWork) {
                    fact(Fact.WORK_IRI, AkomaNtosoFrame.attribute(xml, "value"));
                }
            }
            case "FRBRdate" -> date(AkomaNtosoFrame.attribute(xml, "name"), xml);
            case "docDate" -> date(AkomaNtosoFrame.attribute(xml, "refersTo"), xml);
            case "FRBRlanguage" -> language(AkomaNtosoFrame.attribute(xml, "language"));
            case "session" -> fact(Fact.SESSION, AkomaNtosoFrame.attribute(xml, "value"));
            case "docNumber" ->
                inSymbol = AkomaNtosoFrame.attribute(xml, "refersTo").equals("#symbol");
            default -> {
                // States nothing.
            }
        }
    }

    void characters(CharSequence characters) {
        if (inSymbol) {
            symbol.append(characters);
        }
    }

    /** Characters that are no words of the document. */
    void metadata(CharSequence characters) {
        workflow.characters(characters);
    }

    void finish(String name) {
        workflow.finish(name);
        switch (name) {
            case "FRBRWork" -> inWork = false;
            case "docNumber" -> {
                if (inSymbol) {
                    fact(Fact.SYMBOL, symbol.toString());
                }
                inSymbol = false;
                symbol.setLength(0);
            }
            default -> {
                // Nothing was collected.
            }
        }
    }

    /** The file ends: what it stated of its workflow is known. */
    void end() {
        document.workflow(workflow.workflow());
    }

    private void fact(Fact fact, String value) {
        var stated = value.strip();
        if (!stated.isEmpty()) {
            document.fact(fact, stated);
        }
    }

    private void date(String kind, XMLStreamReader xml) {
        var fact =
                switch (kind) {
                    case "adoption", "#adoptionDate" -> Optional.of(Fact.ADOPTED);
                    case "publication", "#dateOfIssuance" -> Optional.of(Fact.DISTRIBUTED);
                    default -> Optional.<Fact>empty();
                };
        fact.ifPresent(known ->
                day(AkomaNtosoFrame.attribute(xml, "date")).ifPresent(day -> document.fact(known, day.toString())));
    }

    /** The day that is written, unless it is none. */
    static Optional<LocalDate> day(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.strip())).filter(day -> day.isAfter(PLACEHOLDER));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The files write ISO 639-2 codes, terminological or bibliographic; a tag is the shortest code there is. */
    private void language(String code) {
        var tag = ULocale.createCanonical(code.strip()).getLanguage();
        if (!languageKnown && tag.matches("[a-z]{2,3}")) {
            languageKnown = true;
            document.language(new LanguageTag(tag));
        }
    }
}
