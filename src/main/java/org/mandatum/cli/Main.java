package org.mandatum.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code mandatum}: picks the command and gives back its exit status. */
@Command(name = "mandatum", mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
