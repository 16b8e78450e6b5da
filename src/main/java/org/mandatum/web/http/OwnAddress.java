package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address under which this server is reached, for those who are told where to go on: with a slash at its end.
 *
 * <p>It comes from the settings, since a Host field is whatever the client writes there. One exception does no harm: who
 * names the loopback interface of his own machine is told that name.
 *
 * @param configured what the settings say
 * @param standard the base of all IRIs, which leads here where nothing else is said
 */
public record OwnAddress(Optional<URI> configured, String standard) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The address for the client who sent the request. */
    public String of(HttpServletRequest request) {
        return configured.map(URI::toString).orElseGet(() -> loopback(request).orElse(standard));
    }

    private static Optional<String> loopback(HttpServletRequest request) {
        return Optional.ofNullable(request.getServerName())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.equals("::1") ? "[::1]" : name)
                .filter(LOOPBACK::contains)
                .map(name -> "http://%s:%d/".formatted(name, request.getServerPort()));
    }
}
