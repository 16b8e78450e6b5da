package org.mandatum.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Severity;

/** Tells diagnostics that are bad enough, and counts all of them. */
final class Findings {

    private final Consumer<Diagnostic> teller;
    private final Severity told;
    private final Map<Problem, Integer> counts = new EnumMap<>(Problem.class);

    /**
     * @param teller where the diagnostics go that are told
     * @param told the least bad severity of which each diagnostic is told
     */
    Findings(Consumer<Diagnostic> teller, Severity told) {
        this.teller = teller;
        this.told = told;
    }

    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    void tell(Diagnostic diagnostic) {
        counts.merge(diagnostic.problem(), 1, Integer::sum);
        if (diagnostic.severity().compareTo(told) <= 0) {
            teller.accept(diagnostic);
        }
    }

    /** How often each problem was noticed, in the order of the problems. */
    Map<Problem, Integer> counts() {
        return new EnumMap<>(counts);
    }

    /** Whether there was any diagnostic as bad as this, or worse. */
    boolean any(Severity severity) {
        return counts.keySet().stream().anyMatch(found -> found.severity().compareTo(severity) <= 0);
    }

    /** Such as {@code 2 warnings, 31 notes}; nothing where all were told. */
    String untold() {
        var bySeverity = new EnumMap<Severity, Integer>(Severity.class);
        counts.forEach((problem, count) -> bySeverity.merge(problem.severity(), count, Integer::sum));
        return bySeverity.entrySet().stream()
                .filter(found -> found.getKey().compareTo(told) > 0)
                .map(found -> "%,d %s".formatted(found.getValue(), noun(found.getKey(), found.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code warning}, or {@code warnings} for several. */
    static String noun(Severity severity, int count) {
        var one = severity.name().toLowerCase(Locale.ROOT);
        return count == 1 ? one : one + "s";
    }
}
