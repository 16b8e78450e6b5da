package org.mandatum.web.page;

import java.util.Optional;

/**
 * Where an IRI leads on a page.
 *
 * <p>What is named under the base is served here, so it leads to this host, whatever host the base names.
 */
public final class Addresses {

    private final String base;

    /**
     * @param base the IRI under which everything of this project is named, with a slash at its end
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
        if (iri.startsWith(base) && !iri.startsWith("/", base.length())) {
            return Optional.of("/" + iri.substring(base.length()));
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? Optional.of(iri) : Optional.empty();
    }
}
