package org.mandatum.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release holds and where it comes from.
 *
 * @param previous the release that was current when this one was made
 * @param program name and version of the program that made it
 * @param graphs each graph's IRI with its number of statements and checksum, as read back from disk
 */
public record Manifest(
        ReleaseId release,
        Optional<ReleaseId> previous,
        Instant created,
        String program,
        SortedMap<String, Fingerprint> graphs) {

    private static final String FILE = "manifest.properties";
    private static final String GRAPHS = "graphs.tsv";
    private static final String FORMAT = "1";

    public Manifest {
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    }

    /** Number of statements and checksum of the whole release. */
    public Fingerprint whole() {
        return graphs.values().stream().reduce(Fingerprint.EMPTY, Fingerprint::plus);
    }

    /**
     * The manifest of a release's folder; empty where the release is half-made.
     *
     * @throws IOException when there is a manifest that this program cannot read
     */
    static Optional<Manifest> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var facts = new Properties();
        facts.load(new StringReader(Files.readString(file)));
        if (!FORMAT.equals(facts.getProperty("format"))) {
            throw new IOException(
                    file + " is not of a form that this version of the program knows; load the data anew");
        }
        try {
            return Optional.of(new Manifest(
                    new ReleaseId(facts.getProperty("release", "")),
                    Optional.ofNullable(facts.getProperty("previous")).map(ReleaseId::new),
                    Instant.parse(facts.getProperty("created", "")),
                    facts.getProperty("program", ""),
                    readGraphs(folder.resolve(GRAPHS))));
        } catch (RuntimeException damaged) {
            throw new IOException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** Writes the list of graphs and then, as the mark that the release is whole, the manifest. */
    void write(Path folder) throws IOException {
        var rows = graphs.entrySet().stream()
                .map(graph -> graph.getKey() + "\t" + graph.getValue().statements() + "\t"
                        + graph.getValue().checksum() + "\n")
                .collect(Collectors.joining());
        DurableFile.write(folder.resolve(GRAPHS), rows);
        var facts = new StringBuilder()
                .append("format=")
                .append(FORMAT)
                .append("\nrelease=")
                .append(release);
        previous.ifPresent(id -> facts.append("\nprevious=").append(id));
        facts.append("\ncreated=")
                .append(created)
                .append("\nprogram=")
                .append(program)
                .append("\ngraphs=")
                .append(graphs.size())
                .append("\nstatements=")
                .append(whole().statements())
                .append("\nchecksum=")
                .append(whole().checksum())
                .append('\n');
        DurableFile.write(folder.resolve(FILE), facts.toString());
    }

    /** Takes the mark away that the release is whole: from here on it is rubbish. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    private static SortedMap<String, Fingerprint> readGraphs(Path file) throws IOException {
        var graphs = new TreeMap<String, Fingerprint>();
        for (var row : Files.readAllLines(file)) {
            var cells = row.split("\t");
            graphs.put(cells[0], Fingerprint.of(Long.parseLong(cells[1]), cells[2]));
        }
        return graphs;
    }
}
