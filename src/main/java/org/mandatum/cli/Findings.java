package org.mandatum.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Severity;

/** Tells diagnostics that are bad enough, one line each, and counts the others. */
final class Findings {

    private final Consumer<String> lines;
    private final Severity told;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * @param lines where the lines go
     * @param told the least bad severity of which each diagnostic is told
     */
    Findings(Consumer<String> lines, Severity told) {
        this.lines = lines;
        this.told = told;
    }

    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
    }

    void tell(Diagnostic diagnostic) {
        counts.merge(diagnostic.severity(), 1, Integer::sum);
        if (diagnostic.severity().compareTo(told) <= 0) {
            lines.accept(diagnostic.toString());
        }
    }

    /** Whether there was any diagnostic as bad as this, or worse. */
    boolean any(Severity severity) {
        return counts.keySet().stream().anyMatch(found -> found.compareTo(severity) <= 0);
    }

    /** Such as {@code 2 warnings, 31 notes}; nothing where all were told. */
    String untold() {
        return counts.entrySet().stream()
                .filter(found -> found.getKey().compareTo(told) > 0)
                .map(found -> "%,d %s".formatted(found.getValue(), noun(found.getKey(), found.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String noun(Severity severity, int count) {
        var one = severity.name().toLowerCase(Locale.ROOT);
        return count == 1 ? one : one + "s";
    }
}
