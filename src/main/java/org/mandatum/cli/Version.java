package org.mandatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.mandatum.rdf.Iris;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as the build wrote it. */
final class Version implements IVersionProvider {

    /** Such as {@code Mandatum 0.1.0}. */
    static String program() {
        return "Mandatum " + number();
    }

    /** What the program calls itself when it asks a server: name, version, where it is described (RFC 9110, 10.1.5). */
    static String agent() {
        return "Mandatum/" + number() + " (+" + Iris.ofProject().base() + ")";
    }

    /** Such as {@code 0.1.0}. */
    static String number() {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("/version.properties")) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {program(), "Java " + Runtime.version()};
    }
}
