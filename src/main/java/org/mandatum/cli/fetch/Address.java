package org.mandatum.cli.fetch;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/**
 * An address on the web that may be asked: https, or http on this machine.
 *
 * @param uri where to ask
 * @param first whose the address was that a person gave, before any server led on from it
 */
public record Address(URI uri, Reach first) {

    private static final Pattern WRITTEN = Pattern.compile("(?i)https?://.*");

    /** Whether what a person wrote is meant as an address, rather than as a path. */
    public static boolean looksLike(String written) {
        return WRITTEN.matcher(written).matches();
    }

    /**
     * The address that a person gave.
     *
     * @throws FetchFailure where it is none, or must not be asked
     */
    public static Address of(String written) throws FetchFailure {
        try {
            var uri = URI.create(written);
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw refused(written, "this is no address of a file; write it as https://HOST/PATH");
            }
            var reach = reach(uri);
            return checked(uri, reach, reach);
        } catch (IllegalArgumentException malformed) {
            throw refused(written, "this is no address; write it as https://HOST/PATH, and a space as %%20");
        }
    }

    /** Where a server leads on to; never to where only this machine gets, unless one began there. */
    Address redirected(String location) throws FetchFailure {
        try {
            var next = uri.resolve(location);
            if (next.getHost() == null || next.getRawUserInfo() != null) {
                throw refused(uri, "it leads to %s, which is no address; tell those who run it", location);
            }
            var reach = reach(next);
            if (reach != Reach.PUBLIC && reach != first) {
                throw refused(
                        uri, "it leads to %s, which is not public; give that address yourself if you trust it", next);
            }
            return checked(next, reach, first);
        } catch (IllegalArgumentException malformed) {
            throw refused(uri, "it leads to what is no address; tell those who run it");
        }
    }

    private static Address checked(URI uri, Reach reach, Reach first) throws FetchFailure {
        return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" -> new Address(uri, first);
            case "http" -> {
                if (reach != Reach.LOOPBACK) {
                    throw refused(uri, "only https is asked, so that nobody can change what comes; write https://");
                }
                yield new Address(uri, first);
            }
            default -> throw refused(uri, "only https is asked");
        };
    }

    private static Reach reach(URI uri) throws FetchFailure {
        try {
            return Reach.of(uri);
        } catch (UnknownHostException unknown) {
            throw FetchFailure.of(
                    Reason.UNREACHABLE,
                    "%s: no such host as %s; check the address and the network",
                    uri,
                    uri.getHost());
        }
    }

    private static FetchFailure refused(Object address, String why, Object... facts) {
        return FetchFailure.of(Reason.ADDRESS_REFUSED, "%s: %s", address, why.formatted(facts));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
