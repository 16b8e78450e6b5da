package org.mandatum.web.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A query as the SPARQL 1.1 Protocol sends it.
 *
 * @param text the query
 * @param defaultGraphs IRIs of the graphs that make up the default graph; they replace FROM in the query
 * @param namedGraphs IRIs of the named graphs; they replace FROM NAMED in the query
 * @param wishes what else the client asks for
 */
record QueryRequest(String text, List<String> defaultGraphs, List<String> namedGraphs, Wishes wishes) {

    QueryRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /**
     * What a client may ask for beside the query.
     *
     * @param form the form of the answer, by its short name or media type, overriding the Accept field
     * @param time how long the query may run
     */
    record Wishes(Optional<String> form, Optional<Duration> time) {}
}
