package org.mandatum.web.page;

import java.net.URI;
import java.util.Optional;
import org.mandatum.store.Prefixes;
import org.mandatum.web.http.OwnAddress;

/**
 * What all answers have in common: the names of things, and how they are shown.
 *
 * @param base the IRI under which everything is named, with a slash at its end; it comes from the settings, never from
 *     a request
 */
public record Site(String base, Prefixes prefixes, Addresses addresses, Values values, Frames frames, OwnAddress own) {

    /** Everything that follows from the base, and from the address where the server is reached, if it is another one. */
    public static Site of(String base, Optional<URI> address) {
        var prefixes = new Prefixes(base);
        var addresses = new Addresses(base);
        return new Site(
                base,
                prefixes,
                addresses,
                new Values(addresses, prefixes),
                new Frames(),
                new OwnAddress(address, base));
    }
}
