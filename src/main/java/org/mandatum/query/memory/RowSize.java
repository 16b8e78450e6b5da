package org.mandatum.query.memory;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** How many bytes things take, about: estimates by their fields in a HotSpot heap with short pointers, rather too much. */
final class RowSize {

    private static final int ROW = 120;
    private static final int TERM = 72;
    private static final int VISITED = 136;
    private static final int STATEMENT = 400;

    /** A group with its key and what is gathered for it. */
    static final long GROUP = 320;

    private RowSize() {}

    /** A row whose terms are shared with others. */
    static long ofRow(Binding row) {
        return ROW + (long) TERM * row.size();
    }

    /** A row with the text of its terms. */
    static long ofRowWithTerms(Binding row) {
        long bytes = ofRow(row);
        for (var variables = row.vars(); variables.hasNext(); ) {
            bytes += text(row.get(variables.next()));
        }
        return bytes;
    }

    /** A term alone. */
    static long ofTerm(Node term) {
        return TERM + text(term);
    }

    /** A node that a path has led to, with its places in a set and in a queue. */
    static long ofVisited(Node node) {
        return VISITED + text(node);
    }

    /** A statement in a graph, with its places in three indexes. */
    static long ofStatement(Triple statement) {
        return STATEMENT + text(statement.getSubject()) + text(statement.getPredicate()) + text(statement.getObject());
    }

    /** Two bytes a character for texts, of which many are in other scripts than Latin; one for IRIs. */
    private static long text(Node term) {
        if (term.isURI()) {
            return term.getURI().length();
        }
        return term.isLiteral() ? 2L * term.getLiteralLexicalForm().length() : 0;
    }
}
