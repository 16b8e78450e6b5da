package org.mandatum.web.syntax;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A syntax of RDF. */
public enum GraphSyntax implements AnswerForm {
    TURTLE("Turtle", RDFFormat.TURTLE_PRETTY, Scope.ONE_GRAPH, "text/turtle;charset=utf-8", "ttl", "turtle"),
    TRIG("TriG", RDFFormat.TRIG_PRETTY, Scope.NAMED_GRAPHS, "application/trig;charset=utf-8", "trig"),
    JSON_LD(
            "JSON-LD",
            RDFFormat.JSONLD11_PRETTY,
            Scope.NAMED_GRAPHS_IN_OWN_WORDS,
            "application/ld+json",
            "jsonld",
            "json-ld",
            "json"),
    // The pretty writer of RDF/XML takes ten times as long, for people who rarely read it.
    RDF_XML(
            "RDF/XML",
            RDFFormat.RDFXML_PLAIN,
            Scope.ONE_GRAPH,
            "application/rdf+xml;charset=utf-8",
            "rdf",
            "rdf+xml",
            "xml"),
    N_TRIPLES("N-Triples", RDFFormat.NTRIPLES, Scope.ONE_GRAPH, "application/n-triples", "nt", "ntriples", "n-triples"),
    N_QUADS("N-Quads", RDFFormat.NQUADS, Scope.NAMED_GRAPHS, "application/n-quads", "nq", "nquads", "n-quads");

    private enum Scope {
        ONE_GRAPH,
        NAMED_GRAPHS,
        NAMED_GRAPHS_IN_OWN_WORDS
    }

    private final String title;
    private final RDFFormat format;
    private final Scope scope;
    private final String contentType;
    private final List<String> names;

    GraphSyntax(String title, RDFFormat format, Scope scope, String contentType, String... names) {
        this.title = title;
        this.format = format;
        this.scope = scope;
        this.contentType = contentType;
        this.names = List.of(names);
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public String title() {
        return title;
    }

    /** The media type without parameters. */
    public String mediaType() {
        return contentType.split(";", 2)[0];
    }

    /**
     * Writes all that the dataset holds: graph by graph where the syntax can name graphs, else as one graph.
     *
     * @param data given away: prefixes are set in it
     * @param prefixes prefix to namespace, for the syntaxes that shorten IRIs
     */
    public void write(OutputStream out, DatasetGraph data, Map<String, String> prefixes) {
        switch (scope) {
            case NAMED_GRAPHS -> {
                prefixes.forEach(data.prefixes()::add);
                RDFWriter.source(data).format(format).output(out);
            }
            case NAMED_GRAPHS_IN_OWN_WORDS -> JsonLdContext.SHIPPED.write(out, data);
            case ONE_GRAPH ->
                RDFWriter.source(merged(data, prefixes)).format(format).output(out);
        }
    }

    private static Graph merged(DatasetGraph data, Map<String, String> prefixes) {
        var graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        data.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
