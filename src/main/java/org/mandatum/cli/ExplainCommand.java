package org.mandatum.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.cli.report.Explanations;
import org.mandatum.query.Nearest;
import org.mandatum.text.Problem;
import org.mandatum.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mandatum explain}: what a diagnostic means, and what to do about it. */
@Command(
        name = "explain",
        description = "Explains a diagnostic by the code that stands in brackets behind it; without a code, lists all.",
        footer = {"", "Examples:", "  mandatum explain", "  mandatum explain number-recovered"})
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 79;

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            completionCandidates = Codes.class,
            description = "The code, such as number-recovered.")
    private Optional<String> code = Optional.empty();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All codes, for the completion of the shell. */
    static final class Codes implements Iterable<String> {

        static List<String> all() {
            return Arrays.stream(Problem.values()).map(Problem::code).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }

    @Override
    public Integer call() {
        var explanations = Explanations.shipped();
        var out = terminal.text();
        code.map(ExplainCommand::problem)
                .ifPresentOrElse(problem -> explain(problem, explanations, out), () -> list(explanations, out));
        out.flush();
        return ExitStatus.DONE.code();
    }

    private static Problem problem(String code) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static Refusal unknown(String code) {
        var near = Nearest.to(code, Codes.all());
        return Refusal.usage(
                "there is no diagnostic named %s%s; mandatum explain lists all",
                code, near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    private static void explain(Problem problem, Explanations explanations, PrintWriter out) {
        var explanation = explanations.of(problem);
        out.println(problem.code() + " (" + name(problem.severity()) + ")");
        out.println();
        wrapped(explanation.headline(), out);
        out.println();
        wrapped(explanation.meaning(), out);
        out.println();
        wrapped("Example: " + explanation.example(), out);
        out.println();
        wrapped("What to do: " + explanation.advice(), out);
    }

    private static void list(Explanations explanations, PrintWriter out) {
        int longest = Codes.all().stream().mapToInt(String::length).max().orElse(0);
        for (var problem : Problem.values()) {
            out.println(("%-" + longest + "s  %-7s  %s")
                    .formatted(
                            problem.code(),
                            name(problem.severity()),
                            explanations.of(problem).headline()));
        }
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Breaks at spaces, so that a line fits a terminal; a longer word stands alone. */
    private static void wrapped(String text, PrintWriter out) {
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(line);
    }
}
