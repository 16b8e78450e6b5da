package org.mandatum.store;

import java.nio.file.Path;

/**
 * A file that holds a release, or a part of it, for those who want to have it whole.
 *
 * @param name of the file, such as {@code data.nq.gz}; letters, digits, hyphens and full stops
 * @param mediaType of what is in it
 * @param compression media type of the compression; empty where there is none
 * @param bytes length of the file
 * @param sha256 of the file, in hexadecimal digits
 * @param file where it is
 */
public record Dump(String name, String mediaType, String compression, long bytes, String sha256, Path file) {}
