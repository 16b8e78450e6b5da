package org.mandatum.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a run over many inputs came to: documents, clauses, time, and diagnostics by their codes. */
record Summary(Tally tally, Findings findings) {

    /** Tells it, where there were more inputs than one. */
    void tell(Terminal terminal) {
        if (tally.taken() + tally.rejected() > 1) {
            lines().forEach(terminal::tell);
        }
    }

    List<String> lines() {
        var counts = findings.counts();
        int longest = counts.keySet().stream()
                .mapToInt(found -> found.code().length())
                .max()
                .orElse(0);
        return Stream.concat(Stream.of(work()), counts.entrySet().stream().map(found -> ("  %-" + longest + "s %,9d %s")
                        .formatted(
                                found.getKey().code(),
                                found.getValue(),
                                Findings.noun(found.getKey().severity(), found.getValue()))))
                .toList();
    }

    private String work() {
        return String.format(
                Locale.ROOT,
                "documents: %,d, clauses: %,d; %.1f s, %.0f documents a second",
                tally.documents(),
                tally.clauses(),
                tally.seconds(),
                tally.documents() / Math.max(tally.seconds(), 0.001));
    }
}
