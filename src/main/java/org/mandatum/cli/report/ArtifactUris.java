package org.mandatum.cli.report;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;

/** Names files by URI references, relative to a folder for what lies below it (SARIF 2.1.0, 3.4.3). */
record ArtifactUris(String folder) {

    /** Relative to the folder that the program was started in. */
    static ArtifactUris ofWorkingFolder() {
        return new ArtifactUris(new File("").getAbsolutePath());
    }

    /** The reference for a file's name as the user knows it; any string gives one. */
    String of(String file) {
        var below = folder + File.separator;
        var name = (file.startsWith(below) ? file.substring(below.length()) : file).replace(File.separatorChar, '/');
        try {
            if (name.startsWith("/")) {
                return new URI("file", "", name, null).toASCIIString();
            }
            // A colon in the first segment would make it a scheme (RFC 3986, 4.2).
            return new URI(null, null, name.contains(":") ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("No name for a file: " + file, impossible);
        }
    }
}
