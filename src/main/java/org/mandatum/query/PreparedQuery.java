package org.mandatum.query;

import org.apache.jena.query.Query;

/** A query that has been parsed, checked and given its values: it may be run. */
public final class PreparedQuery {

    private final Query query;

    PreparedQuery(Query query) {
        this.query = query;
    }

    /**
     * A query that is not in the catalogue.
     *
     * @throws QueryRefused when it does not parse, with the place, or asks for what is not allowed
     */
    public static PreparedQuery parse(String text) throws QueryRefused {
        return new PreparedQuery(SparqlText.parse(text));
    }

    /** As Jena runs it; not to be changed. */
    public Query query() {
        return query;
    }

    /** Whether the answer is a graph (CONSTRUCT, DESCRIBE), and not rows or yes and no. */
    public boolean givesGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** The query as SPARQL, with its values. */
    @Override
    public String toString() {
        return query.serialize();
    }
}
