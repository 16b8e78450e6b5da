package org.mandatum.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a stage could make of its input, and what it noticed on the way. */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {

    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }

    /** The next stage's value, with the diagnostics of both. */
    public <U> Parsed<U> then(Function<? super T, Parsed<U>> stage) {
        var next = stage.apply(value);
        return new Parsed<>(
                next.value(),
                Stream.concat(diagnostics.stream(), next.diagnostics().stream()).toList());
    }
}
