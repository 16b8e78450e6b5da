package org.mandatum.web;

import java.net.URI;
import java.util.Optional;
import org.mandatum.web.catalogue.Publication;
import org.mandatum.web.sparql.QueryLimits;

/**
 * How a server is reached and what it allows.
 *
 * @param host name or address of the interface to listen on
 * @param port to listen on; 0 takes a free one
 * @param base the IRI under which everything is named, with a slash at its end
 * @param address where clients reach the server, with a slash at its end, where that is not the base; what is told them
 *     as an address begins with it
 * @param behindProxy whether a proxy of the publisher stands before the server, whose word on its clients counts
 * @param accessLog whether requests are logged
 * @param limits what a query may take
 * @param publication who publishes the data, on what terms
 */
public record ServerSettings(
        String host,
        int port,
        URI base,
        Optional<URI> address,
        boolean behindProxy,
        boolean accessLog,
        QueryLimits limits,
        Publication publication) {

    private static final URI BASE = URI.create("https://w3id.org/mandatum/");
    private static final int HIGHEST_PORT = 65_535;

    /** Checks port and base. */
    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        checkStart(base);
        address.ifPresent(ServerSettings::checkStart);
    }

    /** For this machine only: the loopback interface, the names of the project, limits for a small server. */
    public static ServerSettings local(int port) {
        return new ServerSettings(
                "localhost", port, BASE, Optional.empty(), false, false, QueryLimits.ofMachine(), Publication.UNNAMED);
    }

    private static void checkStart(URI start) {
        if (!start.isAbsolute() || !start.toString().endsWith("/")) {
            throw new IllegalArgumentException("A base is an absolute IRI that ends with a slash, not " + start);
        }
    }

    /** The same settings for another interface or port. */
    public ServerSettings at(String host, int port) {
        return new ServerSettings(host, port, base, address, behindProxy, accessLog, limits, publication);
    }

    /** The same settings with other limits. */
    public ServerSettings with(QueryLimits limits) {
        return new ServerSettings(host, port, base, address, behindProxy, accessLog, limits, publication);
    }
}
