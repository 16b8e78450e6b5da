package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.query.export.ExportForm;
import org.mandatum.query.export.Exporter;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Store;

/** Releases as files, and what changed between them. */
class ReleaseFilesTest {

    @TempDir
    private static Path folder;

    private static Server server;
    private static String release;

    @BeforeAll
    static void start() throws IOException {
        var store = Store.at(folder);
        SampleServer.load(store, "/web/sample.trig");
        try (var loading = store.startLoading("test")) {
            loading.add("https://example.org/new", handler -> {
                var make = org.eclipse.rdf4j.model.impl.SimpleValueFactory.getInstance();
                handler.startRDF();
                handler.handleStatement(make.createStatement(
                        make.createIRI("urn:s"), make.createIRI("urn:p"), make.createLiteral("new “words”\n", "en")));
                handler.endRDF();
            });
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var open = store.open().orElseThrow()) {
            release = open.id().value();
            for (var form : ExportForm.values()) {
                new Exporter(open).write(form, open.dumps());
            }
        }
        server = Server.start(store, ServerSettings.local(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void allDumpsHoldTheSameStatements() throws Exception {
        var quads = dataset("data.nq.gz", Lang.NQUADS);
        assertThat(quads.stream().count())
                .isEqualTo(Store.at(folder).releases().getFirst().whole().statements());
        for (var other :
                new DatasetGraph[] {dataset("data.trig.gz", Lang.TRIG), dataset("data.jsonld.gz", Lang.JSONLD)}) {
            assertThat(other.stream().count()).isEqualTo(quads.stream().count());
            quads.stream()
                    .filter(quad ->
                            !quad.getSubject().isBlank() && !quad.getObject().isBlank())
                    .forEach(quad ->
                            assertThat(other.contains(quad)).as(quad.toString()).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "clauses.csv.gz, 'symbol,adoptedOn,path,position,kind,number,language,text,iri', A/RES/99/900",
        "citations.csv.gz, 'symbol,adoptedOn,path,verb,cited,citedParagraph,language,clause', A/RES/98/12",
        "mandates.csv.gz, 'symbol,adoptedOn,path,verb,addressee,deliverable,reportsTo,dueSession,dueDate,frequency,mandate', Secretary-General",
    })
    void tablesOpenInSpreadsheets(String name, String head, String value) throws Exception {
        var text = new String(unpacked(name), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF" + head + "\r\n").contains(value);
    }

    @Test
    void textsComeAsAkomaNtoso() throws Exception {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes("akoma-ntoso.zip")))) {
            var names = new java.util.TreeMap<String, String>();
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(names).containsKeys("A/RES/99/900/en.xml", "A/RES/99/900/ar.xml");
            assertThat(names.get("A/RES/99/900/en.xml"))
                    .contains("<docTitle>Lighthouses &amp; the law of &lt;fog&gt;</docTitle>", "eId=\"op__1\"");
        }
    }

    @Test
    void theCatalogueTellsEachWithItsChecksum() throws Exception {
        var catalogue = text("/catalog.ttl");
        for (var form : ExportForm.values()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(form.file()));
            assertThat(catalogue)
                    .contains(
                            "/release/" + release + "/" + form.file(),
                            HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void thePatchLeadsFromOneReleaseToTheNext() throws Exception {
        var store = Store.at(folder);
        var releases = store.releases();
        var patched = DatasetGraphFactory.createTxnMem();
        try (var before = store.open(releases.get(1).release())) {
            org.apache.jena.system.Txn.executeRead(
                    before.dataset(), () -> before.dataset().stream().forEach(patched::add));
        }
        var patch = text("/release/" + release + "/changes.rdfp");
        RDFPatchOps.applyChange(
                patched, RDFPatchOps.read(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8))));
        try (var now = store.open(releases.getFirst().release())) {
            org.apache.jena.system.Txn.executeRead(now.dataset(), () -> {
                assertThat(patched.stream().count())
                        .isEqualTo(now.dataset().stream().count());
                now.dataset().stream()
                        .forEach(quad -> assertThat(patched.contains(quad)).isTrue());
            });
        }
    }

    @Test
    void theFeedTellsWhatIsNew() throws Exception {
        assertThat(text("/feed.atom"))
                .contains("<title>Release " + release, "Added: https://example.org/new", "/changes.rdfp");
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws Exception {
        var lines = text("/release/" + release + "/SHA256SUMS").lines().toList();
        assertThat(lines).hasSize(7);
        for (var line : lines) {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes(line.substring(line.lastIndexOf(' ') + 1)));
            assertThat(line).startsWith(HexFormat.of().formatHex(digest) + "  ");
        }
    }

    @Test
    void whatIsCompressedIsNotCompressedAgain() throws Exception {
        for (var name : List.of("data.nq.gz", "akoma-ntoso.zip")) {
            var request = HttpRequest.newBuilder(address("/release/" + release + "/" + name))
                    .header("Accept-Encoding", "gzip");
            var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(response.body()).isEqualTo(bytes(name));
        }
    }

    @Test
    void aFileIsKnownByItsTag() throws Exception {
        for (var tags : List.of("\"other\", %s", "W/%s", "*")) {
            var file = address("/release/" + release + "/data.nq.gz");
            var whole =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(file).build(), BodyHandlers.discarding());
            var tag = whole.headers().firstValue("ETag").orElseThrow();
            var request = HttpRequest.newBuilder(file).header("If-None-Match", tags.formatted(tag));
            var again = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
            assertThat(again.statusCode()).as(tags).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource({"data.csv", "manifest.properties", "..%2fmanifest.properties", "dumps.tsv", "SHA256SUMS.new"})
    void otherFilesAreNotThere(String name) throws Exception {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("/release/" + release + "/" + name))
                                .build(),
                        BodyHandlers.discarding());
        assertThat(response.statusCode()).isIn(400, 404);
    }

    private static DatasetGraph dataset(String name, Lang lang) throws Exception {
        var dataset = DatasetFactory.create();
        RDFParser.source(new ByteArrayInputStream(unpacked(name))).lang(lang).parse(dataset);
        return dataset.asDatasetGraph();
    }

    private static byte[] unpacked(String name) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(bytes(name))).readAllBytes();
    }

    private static byte[] bytes(String name) throws Exception {
        var request = HttpRequest.newBuilder(address("/release/" + release + "/" + name))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(name).isEqualTo(200);
        return response.body();
    }

    private static String text(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static URI address(String path) {
        return URI.create(server.url() + path.substring(1));
    }
}
