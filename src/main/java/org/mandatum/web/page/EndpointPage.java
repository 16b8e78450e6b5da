package org.mandatum.web.page;

import java.util.List;

/**
 * The SPARQL endpoint as people see it.
 *
 * @param address of the endpoint
 * @param query what stands in the form
 * @param seconds how long a query may run
 * @param tableTypes media types of rows
 * @param graphTypes media types of graphs
 */
public record EndpointPage(
        String address, String query, long seconds, List<String> tableTypes, List<String> graphTypes) {

    /** Copies the lists. */
    public EndpointPage {
        tableTypes = List.copyOf(tableTypes);
        graphTypes = List.copyOf(graphTypes);
    }
}
