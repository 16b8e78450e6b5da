package org.mandatum.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.mandatum.citation.Symbol;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.lineage.ClauseChange;
import org.mandatum.semantic.lineage.ClauseText;
import org.mandatum.semantic.lineage.ComparedText;
import org.mandatum.semantic.lineage.WordRun;
import org.mandatum.semantic.lineage.WordRun.Side;

/**
 * Says in RDF what one resolution keeps, changes, drops and adds against another.
 *
 * <p>The statements stand in one graph of their own, named after both documents and the language, so that they can be
 * loaded, and taken away, without touching what was read from either.
 */
public final class LineageDescriber {

    private final Iris iris;

    public LineageDescriber(Iris iris) {
        this.iris = iris;
    }

    /**
     * The statements about a comparison.
     *
     * @param from the older document
     * @param to the newer one
     * @param older the older text
     * @param newer the newer text, in the same language
     */
    public StatementSource statements(
            Symbol from, Symbol to, ComparedText older, ComparedText newer, List<ClauseChange> changes) {
        var before = iris.document(from);
        var after = iris.document(to);
        var statements = new Statements(iris.comparison(before, after, newer.language()));
        var documents = new DocumentDescriber(iris, statements);
        documents.describe(from);
        documents.describe(to);
        describe(changes, before, after, newer, statements);
        return statements::pushTo;
    }

    /** Says what became of the clauses of one document in another. */
    void describe(List<ClauseChange> changes, IRI before, IRI after, ComparedText newer, Statements out) {
        changes.forEach(change -> describe(change, before, after, newer, out));
    }

    private void describe(ClauseChange change, IRI before, IRI after, ComparedText text, Statements out) {
        switch (change) {
            case ClauseChange.Kept kept -> {
                var iri = both(kept.older(), kept.newer(), before, after, out);
                out.types(iri, Type.KEPT_CLAUSE);
            }
            case ClauseChange.Changed changed -> {
                var iri = both(changed.older(), changed.newer(), before, after, out);
                out.types(iri, Type.CHANGED_CLAUSE);
                var likeness = BigDecimal.valueOf(changed.likeness()).setScale(2, RoundingMode.HALF_UP);
                out.add(iri, Vocabulary.LIKENESS, Values.literal(likeness));
                out.add(iri, Vocabulary.WORDS_REMOVED, words(changed.words(), Side.OLDER), text.language());
                out.add(iri, Vocabulary.WORDS_ADDED, words(changed.words(), Side.NEWER), text.language());
            }
            case ClauseChange.Dropped dropped -> {
                var clause = iris.clause(before, dropped.older().path());
                var iri = begin(clause, before, after, dropped.older(), out);
                out.types(iri, Type.DROPPED_CLAUSE);
                out.add(iri, Vocabulary.OLDER_CLAUSE, clause);
            }
            case ClauseChange.Added added -> {
                var clause = iris.clause(after, added.newer().path());
                var iri = begin(clause, before, after, added.newer(), out);
                out.types(iri, Type.ADDED_CLAUSE);
                out.add(iri, Vocabulary.NEWER_CLAUSE, clause);
            }
        }
    }

    private IRI both(ClauseText older, ClauseText newer, IRI before, IRI after, Statements out) {
        var from = iris.clause(before, older.path());
        var to = iris.clause(after, newer.path());
        var iri = begin(to, before, after, newer, out);
        out.add(iri, Vocabulary.OLDER_CLAUSE, from);
        out.add(iri, Vocabulary.NEWER_CLAUSE, to);
        out.add(to, Vocabulary.CONTINUES, from);
        return iri;
    }

    private IRI begin(IRI clause, IRI before, IRI after, ClauseText text, Statements out) {
        var iri = iris.change(clause, clause.stringValue().startsWith(after.stringValue() + "/") ? before : after);
        out.types(iri, Type.CLAUSE_CHANGE);
        out.label(iri, text.path().toString());
        return iri;
    }

    /** What stands on one side alone, one stretch after another. */
    private static String words(List<WordRun> runs, Side side) {
        return runs.stream()
                .filter(run -> run.side() == side)
                .map(run -> run.words().strip())
                .collect(Collectors.joining(" … "));
    }
}
