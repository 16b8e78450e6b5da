package org.mandatum.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.mandatum.citation.Citation;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.document.ClausePath;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.Cited;

/** Describes what clauses cite, and under which act. */
final class CitationDescriber {

    private final Version version;
    private final Statements statements;

    CitationDescriber(Version version) {
        this.version = version;
        statements = version.statements();
    }

    void describe(Cited cited) {
        var clause = version.clause(cited.clause());
        var iri =
                switch (cited.citation()) {
                    case Citation.OfDocument citation -> describe(clause, citation);
                    case Citation.OfParagraph citation -> describe(clause, cited.clause(), citation);
                    case Citation.Unresolved citation -> describe(clause, citation);
                };
        statements.types(iri, Type.CITATION);
        statements.add(clause, Vocabulary.CITATION, iri);
        statements.add(iri, Vocabulary.STATED_IN_LANGUAGE, version.language().value());
        statements.add(iri, Vocabulary.UNDER_VERB, cited.verb().map(Iris::verb));
        statements.add(iri, Vocabulary.IN_FOOTNOTE, cited.footnote().map(label -> version.iris()
                .footnote(version.document(), label)));
        version.readFrom(iri, cited.citation().span(), cited.citation().rule());
    }

    private IRI describe(IRI clause, Citation.OfDocument citation) {
        var iri = version.iris().citation(clause, citation.symbol());
        var document = version.document(citation.symbol());
        statements.label(iri, citation.symbol().text());
        cites(clause, iri, document);
        citation.symbol().whole().map(version::document).ifPresent(whole -> {
            statements.add(document, DCTERMS.IS_PART_OF, whole);
            cites(clause, iri, whole);
        });
        paragraphs(iri, citation.paragraphs());
        statements.add(iri, Vocabulary.CITED_DATE, citation.dated().map(Values::literal));
        return iri;
    }

    private void cites(IRI clause, IRI citation, IRI document) {
        statements.add(clause, Vocabulary.CITES, document);
        statements.add(citation, Vocabulary.CITED_DOCUMENT, document);
    }

    private IRI describe(IRI clause, ClausePath path, Citation.OfParagraph citation) {
        var iri = version.iris().citation(clause, citation.paragraphs());
        statements.add(iri, RDFS.LABEL, version.words(citation.span()), version.language());
        paragraphs(iri, citation.paragraphs());
        new OwnParagraphs(version.resolution(), path)
                .cited(citation.paragraphs())
                .forEach(own -> statements.add(iri, Vocabulary.CITED_CLAUSE, version.clause(own)));
        return iri;
    }

    private IRI describe(IRI clause, Citation.Unresolved citation) {
        var words = version.words(citation.span());
        var iri = version.iris().citation(clause, version.language(), words);
        statements.add(iri, Vocabulary.CITED_WORDS, words, version.language());
        return iri;
    }

    private void paragraphs(IRI citation, List<ParagraphRange> paragraphs) {
        paragraphs.forEach(range -> statements.add(citation, Vocabulary.CITED_PARAGRAPH, range.toString()));
    }
}
