package org.mandatum.cli.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which stretch of a file a server sends (RFC 9110, 14.4).
 *
 * @param start the first byte, from 0
 * @param whole the length of the file, where the server says it
 */
record ContentRange(long start, OptionalLong whole) {

    private static final Pattern FORM = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(?:(\\d{1,18})|\\*)");

    static Optional<ContentRange> of(HttpHeaders headers) {
        var written = FORM.matcher(headers.firstValue("content-range").orElse(""));
        if (!written.matches()) {
            return Optional.empty();
        }
        var whole = written.group(2) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(written.group(2)));
        return Optional.of(new ContentRange(Long.parseLong(written.group(1)), whole));
    }
}
