package org.mandatum.cli.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What a server said about a version of a file, kept beside it, so that it need not be sent again.
 *
 * @param from the address it was asked for
 * @param tag the entity tag
 * @param changed when it was changed, as the server wrote it
 */
record Notes(String from, Optional<String> tag, Optional<String> changed) {

    private static final String FROM = "address: ";
    private static final String TAG = "etag: ";
    private static final String CHANGED = "last-modified: ";

    static Notes of(Address from, HttpHeaders headers) {
        return new Notes(from.toString(), headers.firstValue("etag"), headers.firstValue("last-modified"));
    }

    /** What proves that a part belongs to the same version: a weak tag does not (RFC 9110, 13.1.5). */
    Optional<String> proof() {
        return tag.filter(value -> !value.startsWith("W/")).or(() -> changed);
    }

    /** The notes in a file; nothing where there are none for this address. */
    static Optional<Notes> read(Path file, Address from) throws IOException {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.contains(FROM + from)
                    ? Optional.of(new Notes(from.toString(), value(lines, TAG), value(lines, CHANGED)))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(Iterable<String> lines, String name) {
        for (var line : lines) {
            if (line.startsWith(name)) {
                return Optional.of(line.substring(name.length()));
            }
        }
        return Optional.empty();
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FROM + from);
        tag.ifPresent(value -> lines.add(TAG + value));
        changed.ifPresent(value -> lines.add(CHANGED + value));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
