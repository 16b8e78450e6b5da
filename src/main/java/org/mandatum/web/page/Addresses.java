package org.mandatum.web.page;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which IRI has which address on this server.
 *
 * <p>What is named under the base, and the project's own reference data, are served here: they lead to this host,
 * whatever host their IRIs name.
 */
public final class Addresses {

    /** Where the ontology, the verbs and the actors are named, wherever data are published. */
    private static final String PROJECT = "https://w3id.org/mandatum/";

    private final String base;

    /**
     * @param base the IRI under which data are named, with a slash at its end
     */
    public Addresses(String base) {
        this.base = base;
    }

    /**
     * A path of this server, or the IRI itself; empty for IRIs that are not of the web, such as {@code javascript:}.
     *
     * <p>The path never begins with two slashes: that would name another host.
     */
    public Optional<String> of(String iri) {
        return bases().filter(start -> iri.startsWith(start) && !iri.startsWith("/", start.length()))
                .findFirst()
                .map(start -> "/" + iri.substring(start.length()))
                .or(() -> Optional.of(iri).filter(Addresses::isOfTheWeb));
    }

    private static boolean isOfTheWeb(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://");
    }

    /** The IRIs that a path of this server can stand for, the likeliest first. */
    public Stream<String> iris(String path) {
        return bases().map(start -> start + path.substring(1));
    }

    private Stream<String> bases() {
        return Stream.of(base, PROJECT).distinct();
    }
}
