package org.mandatum.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.query.NamedQuery;
import org.mandatum.query.Parameter;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.query.QueryRefused;
import org.mandatum.query.QueryRunner;
import org.mandatum.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum query}: asks a store. */
@Command(
        name = "query",
        description = "Asks a store a question, in SPARQL or by the name of one that comes with the program.",
        footer = {
            "",
            "Examples:",
            "  mandatum query --list                                   the named questions",
            "  mandatum query --db store cited-by symbol=A/RES/53/70   one of them, with its parameter",
            "  mandatum query --db store --format csv question.rq      a question of your own",
            "  echo 'ASK { ?s ?p ?o }' | mandatum query --db store -"
        })
final class QueryCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final String ENDING = ".rq";

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StoreFolder folder = new StoreFolder();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "For rows: table, csv, tsv, json, xml. For graphs: turtle, trig, ntriples, nquads, jsonld,"
                    + " rdfxml. Without it: table or turtle.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Stops a query that takes longer. Without it, none is stopped.")
    private long timeLimit;

    @Option(names = "--list", description = "Lists the named questions with their parameters.")
    private boolean list;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE.rq|NAME|-",
            description = "A file, the name of a question, or - for standard input.")
    private Optional<String> query = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "Values of the question's parameters.")
    private Map<String, String> values = new LinkedHashMap<>();

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            if (list) {
                list();
            } else {
                run();
            }
            return ExitStatus.DONE.code();
        } catch (QueryRefused refused) {
            throw refusal(refused);
        }
    }

    private void run() throws IOException, QueryRefused {
        var named = read(query.orElseThrow(() -> Refusal.usage(
                "no question was given; name a file or a question, mandatum query --list shows those there are")));
        var prepared = named.bind(values);
        var written = format.isPresent() ? ResultFormat.named(format.get()) : ResultFormat.standard(prepared);
        try (var release = folder.open()) {
            var out = new BufferedOutputStream(terminal.out());
            QueryRunner.on(release, Duration.ofSeconds(timeLimit)).run(prepared, written, out);
            out.flush();
        }
    }

    private NamedQuery read(String written) throws IOException, QueryRefused {
        if (written.equals(STANDARD_INPUT)) {
            return NamedQuery.of("-", "", new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8));
        }
        var file = Path.of(written);
        return written.endsWith(ENDING) || Files.isRegularFile(file)
                ? NamedQuery.of(file.getFileName().toString(), "", Files.readString(file))
                : QueryCatalogue.load().query(written);
    }

    private void list() throws IOException {
        var out = terminal.text();
        var topic = "";
        for (var named : QueryCatalogue.load().queries()) {
            if (!named.topic().equals(topic)) {
                topic = named.topic();
                out.println(topic);
            }
            out.printf("  %-28s %s%n", named.name(), named.head().question());
            for (var parameter : named.head().parameters()) {
                out.printf("  %-28s   %s%n", "", described(parameter));
            }
        }
        out.flush();
    }

    private static String described(Parameter parameter) {
        return parameter.name() + "=" + parameter.standard().orElse("…") + "  " + parameter.description();
    }

    private static Refusal refusal(QueryRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_QUERY -> Refusal.usage("%s; mandatum query --list shows all", refused.getMessage());
            case MISSING_PARAMETER -> Refusal.usage("%s; add PARAMETER=VALUE after the name", refused.getMessage());
            case UNKNOWN_PARAMETER, BAD_VALUE, BAD_FORMAT -> Refusal.usage("%s", refused.getMessage());
            case SYNTAX, NOT_ALLOWED, TIME_LIMIT -> Refusal.failure("%s", refused.getMessage());
        };
    }
}
