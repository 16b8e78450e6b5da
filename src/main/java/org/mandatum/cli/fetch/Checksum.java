package org.mandatum.cli.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The checksum of a file as a server states it, in {@code Repr-Digest} (RFC 9530) or the older {@code Content-MD5}.
 *
 * @param algorithm as Java names it
 */
record Checksum(String algorithm, byte[] value) {

    private static final Pattern SHA_256 = Pattern.compile("\\bsha-256=:([A-Za-z0-9+/=]+):");
    private static final int PARTIAL = 206;

    /** The checksum of the whole file that an answer states; MD5 of a stretch says nothing of the whole. */
    static Optional<Checksum> of(Exchange.Answer answer) {
        return digest(answer.headers())
                .or(() -> answer.status() == PARTIAL
                        ? Optional.empty()
                        : answer.headers().firstValue("content-md5").flatMap(value -> decoded("MD5", value)));
    }

    private static Optional<Checksum> digest(HttpHeaders headers) {
        var found = SHA_256.matcher(headers.firstValue("repr-digest").orElse(""));
        return found.find() ? decoded("SHA-256", found.group(1)) : Optional.empty();
    }

    private static Optional<Checksum> decoded(String algorithm, String value) {
        try {
            return Optional.of(new Checksum(algorithm, Base64.getDecoder().decode(value.strip())));
        } catch (IllegalArgumentException notStated) {
            return Optional.empty();
        }
    }

    boolean fits(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance(algorithm))) {
            in.transferTo(OutputStream.nullOutputStream());
            return Arrays.equals(in.getMessageDigest().digest(), value);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + algorithm, missing);
        }
    }
}
