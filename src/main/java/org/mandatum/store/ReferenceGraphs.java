package org.mandatum.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.mandatum.rdf.Ontology;

/**
 * The project's own data, which every release holds: the ontology, its concepts and actors, the shapes and alignments.
 *
 * <p>The files come from {@code ontology/} on the class path, each into a graph of its own.
 */
record ReferenceGraphs(List<Reference> references) {

    private static final String GRAPHS = "https://w3id.org/mandatum/graph/";
    private static final Reference SHAPES = new Reference("shapes", "shapes.ttl");
    private static final Reference STRENGTHS = new Reference("verb-strengths", "verb-strengths.ttl");

    /** The graph that says how strongly each verb asks. */
    static final String VERB_STRENGTHS = STRENGTHS.graph();

    /** One file and the name of its graph. */
    record Reference(String name, String file) {

        String graph() {
            return GRAPHS + name;
        }
    }

    /** All that ships with the program; facts on single groups ({@code groups.ttl}) are loaded only when asked for. */
    static ReferenceGraphs shipped() {
        return new ReferenceGraphs(Stream.concat(
                        Stream.of(
                                new Reference("ontology", "mandatum.ttl"),
                                new Reference("verbs", "verbs.ttl"),
                                STRENGTHS,
                                new Reference("actors", "actors.ttl"),
                                new Reference("actor-groups", "actor-groups.ttl"),
                                new Reference("deliverables", "deliverables.ttl"),
                                new Reference("financings", "financings.ttl"),
                                new Reference("mandate-states", "mandate-states.ttl"),
                                new Reference("alignments", "alignments.ttl"),
                                SHAPES),
                        Ontology.ownFiles().map(file -> new Reference(graphOf(file), file)))
                .toList());
    }

    /** The graph {@code language-de} for {@code languages/de.ttl}. */
    private static String graphOf(String languageFile) {
        return languageFile.replace("languages/", "language-").replace(".ttl", "");
    }

    /** The shapes alone. */
    static ReferenceGraphs shapes() {
        return new ReferenceGraphs(List.of(SHAPES));
    }

    void addTo(StagingFile staging) throws IOException {
        for (var reference : references) {
            staging.add(reference.graph(), out -> push(reference, out));
        }
    }

    void pushTo(StreamRDF out) {
        references.forEach(reference -> push(reference, out));
    }

    private static void push(Reference reference, StreamRDF out) {
        try (var file = open(reference)) {
            // The same labels each time, so that a file that has not changed has the same checksum.
            var labels = UUID.nameUUIDFromBytes(reference.graph().getBytes(StandardCharsets.UTF_8));
            RDFParser.source(file)
                    .lang(Lang.TURTLE)
                    .base(reference.graph())
                    .labelToNode(LabelToNode.createScopeByDocumentHash(labels))
                    .parse(out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(Reference reference) throws IOException {
        var name = "/ontology/" + reference.file();
        var file = ReferenceGraphs.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("The program was built without " + name);
        }
        return file;
    }
}
