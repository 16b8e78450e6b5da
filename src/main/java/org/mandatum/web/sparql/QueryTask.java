package org.mandatum.web.sparql;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query that is to be answered.
 *
 * @param query a query that passed the guard
 * @param description the graphs to use, where the request or the query names them
 * @param form the form asked for by name, overriding the Accept field
 * @param time how long the client lets it run
 * @param paging which rows are asked for
 */
record QueryTask(
        Query query,
        Optional<DatasetDescription> description,
        Optional<String> form,
        Optional<Duration> time,
        Optional<Paging> paging) {

    /** The query of a request; graphs named by the protocol go before those named by the query. */
    static QueryTask of(Query query, QueryRequest request) {
        var byProtocol = DatasetDescription.create(request.defaultGraphs(), request.namedGraphs());
        var description = byProtocol.isEmpty() ? DatasetDescription.create(query) : byProtocol;
        var bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return new QueryTask(
                bare,
                Optional.ofNullable(description).filter(graphs -> !graphs.isEmpty()),
                request.wishes().form(),
                request.wishes().time(),
                Optional.empty());
    }
}
