package org.mandatum.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The Turtle files of {@code ontology/}, as they stand in the project's folder. */
final class ShippedFiles {

    private static final Path FOLDER = Path.of("ontology");

    private ShippedFiles() {}

    static List<Path> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    static Model read(String name) throws IOException {
        return read(FOLDER.resolve(name));
    }

    /** The terms, the deliverables, and a little reference data made for tests. */
    static Ontology smallOntology() {
        try {
            var model = read("mandatum.ttl");
            model.addAll(read("deliverables.ttl"));
            model.addAll(read(Path.of("src/test/resources/rdf/small-reference.ttl")));
            return Ontology.of(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Rio.parse(in, file.getFileName().toString(), RDFFormat.TURTLE);
        }
    }
}
