package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Store;

/** What the server answers, with its bounds, limits and layout of graphs, is what ARQ's reference engine answers in memory. */
class SameAnswersTest {

    private static final int TRIPLES = 14;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path folder;
    private static Server server;

    @BeforeContainer
    static void serve() throws IOException {
        folder = Files.createTempDirectory("mandatum-same");
        var store = Store.at(folder);
        try (var loading = store.startLoading("test")) {
            loading.add("urn:unused", handler -> {
                var parser = Rio.createParser(RDFFormat.TRIG);
                parser.setRDFHandler(handler);
                parser.parse(new java.io.StringReader(trig()), "");
            });
            loading.commit(LoadProgress.UNHEARD);
        }
        server = Server.start(store, ServerSettings.local(0));
    }

    @AfterContainer
    static void stop() throws IOException {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 300, seed = "7", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void overTheUnionOfAllGraphs(@ForAll long seed) throws Exception {
        compare(new RandomQueries(seed).next(), "", union());
    }

    @Property(tries = 200, seed = "8", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void overGraphsThatTheRequestNames(@ForAll long seed) throws Exception {
        var data = DatasetGraphFactory.createTxnMem();
        named().find().forEachRemaining(quad -> {
            var isDefault = quad.getGraph().getURI().endsWith("g0");
            if (isDefault) {
                data.getDefaultGraph().add(quad.asTriple());
            } else {
                data.add(quad);
            }
        });
        var graphs = "&default-graph-uri=%sg0&named-graph-uri=%sg1".formatted(RandomQueries.EX, RandomQueries.EX);
        compare(new RandomQueries(seed).next(), graphs, data);
    }

    private static void compare(String text, String graphs, DatasetGraph data) throws Exception {
        var query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        var served = served(query, graphs);
        var expected = plain(query, data);
        Statistics.collect(expected.isEmpty() ? "no rows" : "rows");
        assertThat(served).as(text).isEqualTo(expected);
    }

    /** By ARQ's reference engine, which follows the definition of the algebra step by step. */
    private static List<String> plain(Query query, DatasetGraph data) {
        var plan = QueryEngineRef.getFactory()
                .create(query, data, BindingRoot.create(), ARQ.getContext().copy());
        var found = plan.iterator();
        try {
            return query.isAskType()
                    ? List.of("" + found.hasNext())
                    : rows(ResultSet.adapt(RowSetStream.create(query.getProjectVars(), found)));
        } finally {
            found.close();
        }
    }

    private static List<String> served(Query query, String graphs) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString("query=" + SampleServer.encode(query.toString()) + graphs))
                .build();
        var response = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(query + response.body()).isEqualTo(200);
        var body = response.body();
        return query.isAskType()
                ? List.of("" + body.contains("true"))
                : rows(ResultSetFactory.fromJSON(new ByteArrayInputStream(body.getBytes())));
    }

    /** Each row as its terms by name, in an order that does not depend on who answered. */
    private static List<String> rows(ResultSet found) {
        var names = found.getResultVars().stream().sorted().toList();
        var rows = StreamSupport.stream(java.util.Spliterators.spliteratorUnknownSize(found, 0), false);
        return rows.map(row -> names.stream()
                        .map(name -> name + "="
                                + (row.get(name) == null ? "" : row.get(name).asNode()))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private static DatasetGraph union() {
        var data = DatasetGraphFactory.createTxnMem();
        named().find().forEachRemaining(quad -> {
            data.add(quad);
            data.getDefaultGraph().add(quad.asTriple());
        });
        return data;
    }

    private static DatasetGraph named() {
        var data = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(trig(), Lang.TRIG).parse(data);
        return data;
    }

    /** Small graphs that share statements, things and values. */
    private static String trig() {
        var random = new Random(1);
        var text = new StringBuilder(
                "@prefix ex: <" + RandomQueries.EX + "> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n");
        for (var graph = 0; graph < RandomQueries.GRAPHS; graph++) {
            text.append("ex:g").append(graph).append(" {\n");
            for (var triple = 0; triple < TRIPLES; triple++) {
                var object = random.nextBoolean()
                        ? "ex:t" + random.nextInt(RandomQueries.THINGS)
                        : RandomQueries.LITERALS.get(random.nextInt(RandomQueries.LITERALS.size()));
                text.append("  ex:t%d ex:p%d %s .\n"
                        .formatted(
                                random.nextInt(RandomQueries.THINGS),
                                random.nextInt(RandomQueries.PROPERTIES),
                                object));
            }
            text.append("}\n");
        }
        return text.toString();
    }
}
