package org.mandatum.rdf;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.mandatum.semantic.lineage.DirectiveChange;
import org.mandatum.semantic.lineage.DirectiveChange.LeftOut;
import org.mandatum.semantic.lineage.DirectiveChange.Manner;
import org.mandatum.semantic.lineage.DirectiveChange.TakenUp;
import org.mandatum.semantic.lineage.Lineage;

/**
 * Says in RDF what a document takes over from the one that it follows: its clauses and its directives, and which verbs
 * have grown stronger or weaker.
 *
 * <p>The statements stand in one graph a document, beside those of its language versions.
 */
public final class SuccessionDescriber {

    private final Iris iris;
    private final Map<String, Integer> strengths;

    /**
     * @param iris how data is named
     * @param strengths how strongly each verb asks, by its name: the greater, the stronger
     */
    public SuccessionDescriber(Iris iris, Map<String, Integer> strengths) {
        this.iris = iris;
        this.strengths = Map.copyOf(strengths);
    }

    /** The statements about what one document takes over; directives are named by their IRIs. */
    public StatementSource statements(Lineage lineage) {
        var before = iris.document(lineage.from());
        var after = iris.document(lineage.to());
        var graph = iris.lineage(after);
        var statements = new Statements(graph);
        statements.add(
                graph,
                RDFS.LABEL,
                Values.literal(lineage.to().text() + " · " + lineage.from().text()));
        for (var document : List.of(before, after)) {
            statements.add(
                    graph,
                    PROV.WAS_DERIVED_FROM,
                    iris.graph(document, lineage.newer().language()));
        }
        statements.add(after, Vocabulary.FOLLOWS, before);
        new LineageDescriber(iris).describe(lineage.clauses(), before, after, lineage.newer(), statements);
        lineage.directives().forEach(change -> describe(change, after, statements));
        return statements::pushTo;
    }

    private void describe(DirectiveChange change, IRI after, Statements out) {
        switch (change) {
            case TakenUp taken -> {
                var older = Values.iri(taken.older().name());
                var newer = Values.iri(taken.newer().name());
                out.add(newer, Vocabulary.TAKES_UP, older);
                if (taken.older().mandate() && taken.newer().mandate()) {
                    out.add(newer, property(taken.manner()), older);
                }
                if (taken.manner() != Manner.REPLACED) {
                    compare(taken, older, newer, out);
                }
            }
            case LeftOut left -> out.add(Values.iri(left.older().name()), Vocabulary.LEFT_OUT_BY, after);
        }
    }

    /** Verbs are compared where they are said to the same addressee. */
    private void compare(TakenUp taken, IRI older, IRI newer, Statements out) {
        var before = strengths.get(taken.older().verb());
        var after = strengths.get(taken.newer().verb());
        if (before != null && after != null && !before.equals(after)) {
            out.add(newer, after > before ? Vocabulary.STRONGER_THAN : Vocabulary.WEAKER_THAN, older);
        }
    }

    private static IRI property(Manner manner) {
        return switch (manner) {
            case RENEWED -> Vocabulary.RENEWS;
            case ADAPTED -> Vocabulary.ADAPTS;
            case MERGED -> Vocabulary.MERGES;
            case REPLACED -> Vocabulary.REPLACES;
        };
    }
}
