package org.mandatum.benchmark;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;

/**
 * The documents that the United Nations' markup links, by the addresses of the links. An address such as
 * {@code E/2005/23(SUPP)}, which is that of a file of the library, is no symbol and is left out.
 */
final class LinkedSymbols {

    private static final Pattern LINK =
            Pattern.compile("<(?:a|ref)\\s[^>]*href=\"[^\"]*undocs\\.org/(?:[a-z]{2}/)?([^\"]+)\"");

    private static final Pattern OF_LIBRARY = Pattern.compile("(?i)\\((?:supp|parts?)\\b");

    private LinkedSymbols() {}

    /** The symbols of a file; an address that has none in it is left out. */
    static Set<Symbol> in(byte[] file) {
        return LINK.matcher(new String(file, StandardCharsets.UTF_8))
                .results()
                .map(link -> URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                .filter(address -> !OF_LIBRARY.matcher(address).find())
                .flatMap(address -> SymbolParser.parse(address).stream())
                .collect(Collectors.toSet());
    }
}
