package org.mandatum.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.mandatum.citation.SymbolParser;
import org.mandatum.semantic.ProceedingsReader;
import org.mandatum.source.CatalogueRecord;

/** Says in RDF what a library's catalogue states, of the same documents and votes as the texts. */
public final class CatalogueDescriber {

    private final Iris iris;
    private final ProceedingsReader proceedings;

    public CatalogueDescriber(Iris iris, ProceedingsReader proceedings) {
        this.iris = iris;
        this.proceedings = proceedings;
    }

    /**
     * The statements about some records. A record whose symbol cannot be read is left out.
     *
     * @param graph the IRI of the graph for them
     */
    public StatementSource statements(List<CatalogueRecord> records, String graph) {
        var statements = new Statements(SimpleValueFactory.getInstance().createIRI(graph));
        records.forEach(record -> describe(record, statements));
        return statements::pushTo;
    }

    private void describe(CatalogueRecord record, Statements statements) {
        record.symbols().stream()
                .flatMap(written -> SymbolParser.parse(written).stream())
                .findFirst()
                .ifPresent(symbol -> {
                    var documents = new DocumentDescriber(iris, statements);
                    var document = documents.describe(symbol);
                    statements.add(
                            document, Vocabulary.ADOPTED_ON, record.adopted().map(Values::literal));
                    statements.add(
                            document,
                            Vocabulary.DISTRIBUTED_ON,
                            record.published().map(Values::literal));
                    new ProceedingsDescriber(iris, statements, document, symbol.text())
                            .describe(proceedings.read(record.workflow()));
                    record.related().stream()
                            .flatMap(written -> SymbolParser.parse(written).stream())
                            .forEach(other -> statements.add(document, DCTERMS.RELATION, documents.describe(other)));
                });
    }
}
