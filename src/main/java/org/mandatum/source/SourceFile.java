package org.mandatum.source;

/**
 * A file with its characters decoded, before anything is known of its form.
 *
 * @param name the name as the user knows it
 * @param checksum SHA-256 of the file's bytes, in hexadecimal
 * @param content its characters, byte order mark left out
 */
public record SourceFile(String name, String checksum, String content) {}
