package org.mandatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as the build wrote it. */
final class Version implements IVersionProvider {

    /** Such as {@code Mandatum 0.1.0}. */
    static String program() {
        return "Mandatum " + number();
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
