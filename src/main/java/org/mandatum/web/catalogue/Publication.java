package org.mandatum.web.catalogue;

import java.net.URI;
import java.util.Optional;

/**
 * Who publishes the data, and on what terms.
 *
 * @param licence of the data; the texts themselves are documents of the United Nations
 * @param publisher a name
 * @param contact an address for those who use the data, {@code mailto:} or {@code https:}
 */
public record Publication(URI licence, Optional<String> publisher, Optional<URI> contact) {

    /** What holds where a publisher says nothing: the licence that the project itself is under. */
    public static final Publication UNNAMED = new Publication(
            URI.create("https://www.apache.org/licenses/LICENSE-2.0"), Optional.empty(), Optional.empty());
}
