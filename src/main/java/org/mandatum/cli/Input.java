package org.mandatum.cli;

import java.io.IOException;

/**
 * One file to be read.
 *
 * @param name as the user knows it: a path, or {@code ARCHIVE!/ENTRY}
 */
record Input(String name, Content content) {

    /** The bytes of a file, read when they are needed. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }
}
