package org.mandatum.query.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mandatum.query.PreparedQuery;
import org.mandatum.query.QueryRefused;
import org.mandatum.query.QueryRunner;
import org.mandatum.query.ResultFormat;
import org.mandatum.query.akomantoso.AkomaNtosoWriter;
import org.mandatum.store.Dump;
import org.mandatum.store.Dumps;
import org.mandatum.store.Release;

/** Writes a release to files. */
public final class Exporter {

    private static final String ONTOLOGY = "https://w3id.org/mandatum/ontology#";
    /** Spreadsheets take a table for UTF-8 only where it begins with this. */
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "mdt", ONTOLOGY,
            "id", "https://w3id.org/mandatum/id/",
            "graph", "https://w3id.org/mandatum/graph/",
            "verb", "https://w3id.org/mandatum/verb/",
            "actor", "https://w3id.org/mandatum/actor/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", "http://purl.org/dc/terms/",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final Release release;

    /** Exports the release, which stays open. */
    public Exporter(Release release) {
        this.release = release;
    }

    /** Writes a file into the folder, and enters it in the folder's list. */
    public Dump write(ExportForm form, Dumps folder) throws IOException {
        return folder.write(form.file(), form.mediaType(), form.compression(), out -> write(form, out));
    }

    /**
     * Writes every form that is not there yet beside the release, so that a server that serves it offers them.
     *
     * @param written is told of each file that was written
     */
    public void writeBeside(Consumer<Dump> written) throws IOException {
        var there = release.dumps().list().stream().map(Dump::name).toList();
        for (var form : ExportForm.values()) {
            if (!there.contains(form.file())) {
                written.accept(write(form, release.dumps()));
            }
        }
    }

    private void write(ExportForm form, OutputStream out) throws IOException {
        switch (form) {
            case NQUADS -> statements(RDFFormat.NQUADS, out);
            case TRIG -> statements(RDFFormat.TRIG_BLOCKS, out);
            case JSONLD -> {
                try (var packed = new GZIPOutputStream(out)) {
                    read(data -> JsonLdWriter.write(data, packed));
                }
            }
            case AKN -> texts(out);
            case CLAUSES, CITATIONS, MANDATES -> table(form, out);
        }
    }

    private void statements(RDFFormat format, OutputStream out) throws IOException {
        try (var packed = new GZIPOutputStream(out)) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(packed, format);
            stream.start();
            if (format.equals(RDFFormat.TRIG_BLOCKS)) {
                PREFIXES.forEach(stream::prefix);
            }
            read(data -> data.find().forEachRemaining(stream::quad));
            stream.finish();
        }
    }

    private void texts(OutputStream out) throws IOException {
        try (var archive = new ZipOutputStream(out)) {
            read(data -> data.find(Node.ANY, Node.ANY, NodeFactory.createURI(ONTOLOGY + "versionOf"), Node.ANY)
                    .forEachRemaining(quad -> text(data, quad, archive)));
        }
    }

    /** The name in the archive is that in the IRI: {@code A/RES/68/243/zh.xml}. */
    private void text(DatasetGraph data, Quad version, ZipOutputStream archive) {
        var iri = version.getSubject().getURI();
        AkomaNtosoWriter.write(data, iri).ifPresent(xml -> {
            try {
                var entry = new ZipEntry(iri.replaceFirst("^.*?/id/", "") + ".xml");
                entry.setLastModifiedTime(FileTime.from(release.manifest().created()));
                archive.putNextEntry(entry);
                archive.write(xml);
                archive.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void table(ExportForm form, OutputStream out) throws IOException {
        try (var packed = new GZIPOutputStream(out);
                var query = getClass().getResourceAsStream("/export/" + form.written() + ".rq")) {
            packed.write(BYTE_ORDER_MARK);
            QueryRunner.on(release, java.time.Duration.ZERO)
                    .run(PreparedQuery.parse(text(query)), ResultFormat.CSV, packed);
        } catch (QueryRefused e) {
            throw new IllegalStateException("The program's own query is refused", e);
        }
    }

    private static String text(InputStream query) throws IOException {
        return new String(query.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void read(Consumer<DatasetGraph> reader) {
        Txn.executeRead(release.dataset(), () -> reader.accept(release.dataset()));
    }
}
