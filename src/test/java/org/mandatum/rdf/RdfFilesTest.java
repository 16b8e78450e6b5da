package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

class RdfFilesTest {

    private static final String BASE = "https://example.org/graph/";

    @ParameterizedTest
    @EnumSource(RdfSyntax.class)
    void whatIsWrittenIsReadBack(RdfSyntax syntax) throws IOException {
        var model = new LinkedHashModel();
        var subject = Values.iri("https://example.org/id/A/RES/1(2004)");
        var graph = syntax.holdsGraphs() ? Values.iri("https://example.org/graph/zh") : null;
        model.add(subject, Vocabulary.TEXT, Values.literal("“第1段”\n\\ \"x\"", "zh"), graph);
        model.add(subject, Vocabulary.ORDER, Values.literal(1), graph);
        model.add(subject, Vocabulary.CITES, Values.iri("https://example.org/id/قرار"), graph);
        var read = new LinkedHashModel();
        assertThat(read(written(syntax, model), syntax, read)).isEmpty();
        assertThat(Models.isomorphic(read, model)).isTrue();
        assertThat(written(syntax, model)).isEqualTo(written(syntax, model));
    }

    @ParameterizedTest
    @EnumSource(RdfSyntax.class)
    void aSyntaxIsFoundByNameFileAndMediaType(RdfSyntax syntax) {
        assertThat(RdfSyntax.named(syntax.code().toUpperCase(java.util.Locale.ROOT)))
                .contains(syntax);
        assertThat(RdfSyntax.ofFile("a.b." + syntax.extension())).contains(syntax);
        assertThat(RdfSyntax.ofMediaType(syntax.mediaType())).contains(syntax);
    }

    @Test
    void xmlIsNoSyntaxOfRdfByItsName() {
        assertThat(RdfSyntax.ofFile("N2324567.xml")).isEmpty();
        assertThat(RdfSyntax.ofFile("ttl")).contains(RdfSyntax.TURTLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TURTLE   | <a> <b> <c> .\\n<a> <b> "x" "y" .     | 2 | 14
            TURTLE   | @prefix x: <http://x/> .\\n\\n  x:a y:b x:c . | 3 | 9
            TURTLE   | <a> <b>                              | 1 | 7
            NTRIPLES | <http://a> <http://b> "x" .\\nnonsense   | 2 | 8
            TRIG     | <g> { <a> <b> <c> \\n }}              | 2 | 3
            RDFXML   | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\\n<a></b></rdf:RDF> | 2 | 6
            """)
    void anErrorIsToldByLineAndColumn(RdfSyntax syntax, String text, int line, int column) throws IOException {
        var problems = read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), syntax, new LinkedHashModel());
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo(Problem.RDF_SYNTAX);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.place().column()).isBetween(column - 1, column + 1);
            assertThat(problem.toString()).startsWith("own." + syntax.extension() + ":" + line + ":");
        });
    }

    @Test
    void whatIsNotUtf8IsSaidToBeSo() throws IOException {
        var latin = "<a> <b> \"é\" .".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin, RdfSyntax.TURTLE, new LinkedHashModel()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoError() throws IOException {
        var model = new LinkedHashModel();
        assertThat(read("\uFEFF<a> <b> <c> .".getBytes(StandardCharsets.UTF_8), RdfSyntax.TURTLE, model))
                .isEmpty();
        assertThat(model).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = RdfSyntax.class,
            names = {"TURTLE", "TRIG", "JSONLD"})
    void endlessNestingIsAnErrorAndNoCrash(RdfSyntax syntax) throws IOException {
        var deep =
                syntax == RdfSyntax.JSONLD ? "{\"http://x/p\":".repeat(100_000) : "<a> <b> " + "[ <p> ".repeat(100_000);
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8), syntax, new LinkedHashModel()))
                .hasSize(1);
    }

    @Test
    void contextsOfJsonLdAreFetchedNeitherFromTheNetNorFromTheDisk(@TempDir Path folder) throws IOException {
        var context = folder.resolve("context.jsonld");
        Files.writeString(context, "{\"@context\": {\"p\": \"http://x/p\"}}");
        var fetched = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var local = "http://localhost:" + server.getAddress().getPort() + "/context.jsonld";
            var known = "https://schema.org/";
            for (var iri : List.of(local, context.toUri().toString(), known)) {
                for (var form : List.of(
                        "{\"@context\": \"%s\", \"p\": 1}", "{\"@context\": {\"@import\": \"%s\"}, \"p\": 1}")) {
                    var model = new LinkedHashModel();
                    assertThat(read(form.formatted(iri).getBytes(StandardCharsets.UTF_8), RdfSyntax.JSONLD, model))
                            .as(form + iri)
                            .hasSize(1);
                    assertThat(model).isEmpty();
                }
            }
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesOfXmlThatStandElsewhereAreNotRead(@TempDir Path folder) throws IOException {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "the secret");
        var xml = """
                <!DOCTYPE rdf:RDF [<!ENTITY s SYSTEM "%s">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="http://x/a"><p xmlns="http://x/">&s;</p></rdf:Description></rdf:RDF>
                """.formatted(secret.toUri());
        var model = new LinkedHashModel();
        read(xml.getBytes(StandardCharsets.UTF_8), RdfSyntax.RDFXML, model);
        assertThat(model.toString()).doesNotContain("the secret");
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        var entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        var xml = "<!DOCTYPE rdf:RDF [" + entities
                + "]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"http://x/a\"><p xmlns=\"http://x/\">&e29;</p></rdf:Description></rdf:RDF>";
        assertThat(read(xml.getBytes(StandardCharsets.UTF_8), RdfSyntax.RDFXML, new LinkedHashModel()))
                .hasSize(1);
    }

    private static byte[] written(RdfSyntax syntax, Model model) {
        var out = new ByteArrayOutputStream();
        var writer = RdfFiles.writer(syntax, out);
        writer.startRDF();
        writer.handleNamespace(Vocabulary.PREFIX, Vocabulary.NAMESPACE);
        model.forEach(writer::handleStatement);
        writer.endRDF();
        return out.toByteArray();
    }

    private static List<Diagnostic> read(byte[] bytes, RdfSyntax syntax, Model model) throws IOException {
        return RdfFiles.read(
                new ByteArrayInputStream(bytes),
                "own." + syntax.extension(),
                syntax,
                BASE,
                new StatementCollector(model));
    }
}
