package org.mandatum.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.Symbol;
import org.mandatum.rdf.Vocabulary.Type;

/** Describes documents that are named, as far as their symbols tell. */
final class DocumentDescriber {

    private final Iris iris;
    private final Statements statements;

    DocumentDescriber(Iris iris, Statements statements) {
        this.iris = iris;
        this.statements = statements;
    }

    /** Describes a document, and answers its IRI. */
    IRI describe(Symbol symbol) {
        var iri = iris.document(symbol);
        statements.types(iri, Type.DOCUMENT);
        ofKind(symbol.kind()).ifPresent(type -> statements.types(iri, type));
        statements.add(iri, Vocabulary.SYMBOL, symbol.text());
        statements.label(iri, symbol.text());
        return iri;
    }

    private static Optional<IRI> ofKind(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> Optional.of(Type.RESOLUTION);
            case DECISION -> Optional.of(Type.DECISION);
            case PRESIDENTIAL_STATEMENT -> Optional.of(Type.PRESIDENTIAL_STATEMENT);
            case DRAFT_RESOLUTION -> Optional.of(Type.DRAFT_RESOLUTION);
            case MEETING_RECORD -> Optional.of(Type.MEETING_RECORD);
            case OTHER -> Optional.empty();
        };
    }
}
