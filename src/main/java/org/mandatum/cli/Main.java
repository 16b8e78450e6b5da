package org.mandatum.cli;

import org.mandatum.cli.fetch.Courtesy;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code mandatum}: picks the command and gives back its exit status. */
@Command(
        name = "mandatum",
        description = "United Nations resolutions as linked data, clause by clause, in six languages.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Data go to standard output, messages to standard error; - is standard input.",
            "Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part (inputs rejected, each named).",
            "",
            "Examples:",
            "  mandatum serve                             the sample, at http://localhost:3030/",
            "  mandatum fetch A/RES/68/243 --lang zh,en   get documents from the UN's services",
            "  mandatum load --db store resolutions/      read files into a store",
            "  mandatum query --db store --list           the questions that can be asked",
            "  source <(mandatum generate-completion)     completion in bash and zsh",
        })
public final class Main implements Runnable {

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        // What Lucene has to say goes where the other libraries' words go: through logback, which keeps it quiet.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs a command line and gives its exit status; throws nothing. */
    static int run(Terminal terminal, String... arguments) {
        var report = new FailureReport(terminal);
        try {
            return commandLine(terminal, report).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | InternalError failure) {
            return report.tell(failure).code();
        }
    }

    private static CommandLine commandLine(Terminal terminal, FailureReport report) {
        return new CommandLine(new Main(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new FetchCommand(terminal, Courtesy.USUAL))
                .addSubcommand(new LoadCommand(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new InfoCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new GenerateCompletion())
                .setOut(terminal.text())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(report)
                .setExecutionExceptionHandler(report);
    }

    /** Without a command. */
    @Override
    public void run() {
        throw Refusal.usage("no command was given; see mandatum --help");
    }
}
