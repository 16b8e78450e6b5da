package org.mandatum.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came, before anything is known of its form.
 *
 * @param name the name as the user knows it: a path, or {@code ARCHIVE!/ENTRY}
 * @param bytes its content; not copied, so that nobody may change it
 */
public record FileBytes(String name, byte[] bytes) {

    /** SHA-256 of the bytes, in hexadecimal. */
    public String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
