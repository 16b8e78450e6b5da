package org.mandatum.cli.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Whose an address on the network is. A server out there must not lead the program to those that only this machine can
 * reach.
 */
enum Reach {
    /** This machine itself. */
    LOOPBACK,
    /** A network of its own, and whatever is not assigned to the world: RFC 6890. */
    PRIVATE,
    PUBLIC;

    private static final int MAPPED = 12;

    /**
     * The least public of all that a host's name stands for.
     *
     * <p>Java keeps the answer of the name server for some seconds, so that the connection goes to what was looked at.
     *
     * @throws UnknownHostException where the name stands for nothing
     */
    static Reach of(URI address) throws UnknownHostException {
        try {
            return Arrays.stream(InetAddress.getAllByName(address.getHost()))
                    .map(Reach::of)
                    .min(Comparator.naturalOrder())
                    .orElse(PRIVATE);
        } catch (UnknownHostException unknown) {
            if (isProxied(address)) {
                return PUBLIC;
            }
            throw unknown;
        }
    }

    /** Behind a proxy it is the proxy that knows names, and decides who may be asked. */
    private static boolean isProxied(URI address) {
        var proxies = ProxySelector.getDefault();
        return proxies != null && proxies.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    static Reach of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return LOOPBACK;
        }
        boolean special = address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        var bytes = address.getAddress();
        boolean assigned = address instanceof Inet4Address ? isAssigned(bytes, 0) : isAssignedLong(bytes);
        return special || !assigned ? PRIVATE : PUBLIC;
    }

    /** Whether the four bytes from there on are an address of the public network. */
    private static boolean isAssigned(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        int third = bytes[from + 2] & 0xff;
        boolean closed =
                switch (first) {
                    case 0, 10, 127 -> true;
                    case 100 -> second >= 64 && second < 128;
                    case 169 -> second == 254;
                    case 172 -> second >= 16 && second < 32;
                    case 192 -> second == 168 || (second == 0 && third == 0);
                    case 198 -> second == 18 || second == 19;
                    default -> first >= 224;
                };
        return !closed;
    }

    /** Only 2000::/3 is given out; within it 6to4, and outside it NAT64, hold an address of the old kind. */
    private static boolean isAssignedLong(byte[] bytes) {
        boolean translated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        if (translated) {
            return isAssigned(bytes, MAPPED);
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return (bytes[0] & 0xe0) == 0x20 && (!sixToFour || isAssigned(bytes, 2));
    }
}
