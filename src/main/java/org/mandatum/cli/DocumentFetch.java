package org.mandatum.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.mandatum.citation.Symbol;
import org.mandatum.cli.fetch.DocumentService;
import org.mandatum.cli.fetch.DocumentService.Brought;
import org.mandatum.cli.fetch.Downloads.Outcome;
import org.mandatum.cli.fetch.FetchFailure;
import org.mandatum.cli.fetch.FetchFailure.Reason;
import org.mandatum.text.LanguageTag;

/** Fetches documents by symbol, a few at a time, and tells what came of each. */
final class DocumentFetch {

    private static final int AT_ONCE = 3;

    private final Terminal terminal;
    private final DocumentService service;
    private final Path folder;

    DocumentFetch(Terminal terminal, DocumentService service, Path folder) {
        this.terminal = terminal;
        this.service = service;
        this.folder = folder;
    }

    /** One language version of a document on its way. */
    private record Order(Symbol symbol, LanguageTag language, Future<Brought> brought) {}

    /** What became of one language version: it is there, or a failure says why not. */
    private record Result(Order order, Optional<Brought> brought, Optional<FetchFailure> failure) {}

    /** Fetches all versions; each that cannot be had is told, and the rest goes on. */
    ExitStatus fetch(List<Symbol> symbols, Set<LanguageTag> languages) throws IOException {
        var results = new ArrayList<Result>();
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        try (var progress = Progress.of(terminal, "fetching", (long) symbols.size() * languages.size())) {
            var orders = symbols.stream()
                    .flatMap(symbol -> languages.stream()
                            .map(language -> new Order(
                                    symbol, language, workers.submit(() -> service.bring(symbol, language, folder)))))
                    .toList();
            for (var order : orders) {
                results.add(result(order));
                progress.reach(results.size(), orders.size());
            }
        } finally {
            workers.shutdownNow();
        }
        return told(results);
    }

    private static Result result(Order order) throws IOException {
        try {
            return new Result(order, Optional.of(order.brought().get()), Optional.empty());
        } catch (ExecutionException failure) {
            return switch (failure.getCause()) {
                case FetchFailure known -> new Result(order, Optional.empty(), Optional.of(known));
                case IOException world -> throw world;
                default -> throw new IllegalStateException(failure.getCause());
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private ExitStatus told(List<Result> results) {
        var out = terminal.text();
        var had = results.stream()
                .filter(result -> result.brought().isPresent())
                .map(result -> result.order().symbol())
                .collect(Collectors.toSet());
        for (var result : results) {
            result.brought().ifPresent(brought -> out.println(brought.file()));
            result.failure().ifPresent(failure -> terminal.tell(line(result.order(), failure, had)));
        }
        out.flush();
        long taken =
                results.stream().flatMap(result -> result.brought().stream()).count();
        long fetched = results.stream()
                .flatMap(result -> result.brought().stream())
                .filter(brought -> brought.outcome() == Outcome.FETCHED)
                .count();
        terminal.tell("%,d fetched, %,d there already, %,d not to be had"
                .formatted(fetched, taken - fetched, results.size() - taken));
        return new Tally((int) taken, (int) (results.size() - taken)).status();
    }

    /** The service says of a language without a version what it says of a symbol that is none. */
    private static String line(Order order, FetchFailure failure, Set<Symbol> had) {
        var symbol = order.symbol();
        if (failure.reason() != Reason.NOT_FOUND) {
            return "%s (%s): %s".formatted(symbol, order.language(), failure.getMessage());
        }
        if (had.contains(symbol)) {
            return "%s: there is no version in %s; ask for another language or form"
                    .formatted(symbol, order.language());
        }
        var whole = symbol.whole().map(of -> ", or ask for the whole, " + of).orElse("");
        return "%s (%s): the service knows no such document; check the symbol, ask for another language or form%s"
                .formatted(symbol, order.language(), whole);
    }
}
