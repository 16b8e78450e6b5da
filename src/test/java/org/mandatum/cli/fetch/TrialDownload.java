package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mandatum.cli.fetch.Downloads.Outcome;
import org.mandatum.cli.fetch.Downloads.Wanted;

/** Downloads from a server on this machine into {@code in/file} of a folder; pauses are written down instead of kept. */
final class TrialDownload implements AutoCloseable {

    static final Bounds USUAL = new Bounds(1 << 20, Duration.ofSeconds(20), Duration.ofSeconds(60));

    private final LocalServer server = LocalServer.start();
    private final List<Duration> pauses = new ArrayList<>();
    private final Courtesy courtesy =
            new Courtesy(3, Duration.ofSeconds(2), Duration.ofMinutes(5), pauses::add, () -> 0.5);
    private final Path file;

    TrialDownload(Path folder) {
        this.file = folder.resolve("in/file");
    }

    LocalServer server() {
        return server;
    }

    List<Duration> pauses() {
        return pauses;
    }

    Courtesy courtesy() {
        return courtesy;
    }

    Path file() {
        return file;
    }

    Outcome bring() throws IOException {
        return bring("/f", USUAL, false);
    }

    Outcome refresh() throws IOException {
        return bring("/f", USUAL, true);
    }

    Outcome bring(String path, Bounds bounds) throws IOException {
        return bring(path, bounds, false);
    }

    private Outcome bring(String path, Bounds bounds, boolean refresh) throws IOException {
        try (var downloads = new Downloads("Test/1 (+https://example.org/)", courtesy, bounds, refresh)) {
            return downloads.bring(wanted(path, file));
        }
    }

    Wanted wanted(String path, Path to) throws FetchFailure {
        return new Wanted(Address.of(server.at(path)), to, head -> true, bytes -> {});
    }

    FetchFailure failure() {
        return failure("/f", USUAL);
    }

    FetchFailure failure(String path, Bounds bounds) {
        return catchThrowableOfType(FetchFailure.class, () -> bring(path, bounds));
    }

    /** The names of the files beside the one that is fetched, and its own. */
    List<String> names() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
