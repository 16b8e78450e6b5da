package org.mandatum.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.mandatum.query.QueryRefused.Reason;

/** The formats in which an answer is written. */
public enum ResultFormat {

    /** Aligned columns for people; not meant to be read by programs. */
    TABLE("text/plain"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/sparql-results+json"),
    XML("application/sparql-results+xml"),
    TURTLE("text/turtle"),
    TRIG("application/trig"),
    NTRIPLES("application/n-triples"),
    NQUADS("application/n-quads"),
    JSONLD("application/ld+json"),
    RDFXML("application/rdf+xml");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As users write it: {@code jsonld}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the format is one for graphs, and not for rows. */
    public boolean isForGraphs() {
        return switch (this) {
            case TABLE, CSV, TSV, JSON, XML -> false;
            case TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD, RDFXML -> true;
        };
    }

    /**
     * The format of a name.
     *
     * @throws QueryRefused when there is none of that name
     */
    public static ResultFormat named(String written) throws QueryRefused {
        return Arrays.stream(values())
                .filter(format -> format.written().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new QueryRefused(
                        Reason.BAD_FORMAT,
                        "There is no format " + written + "; choose one of " + names(List.of(values()))));
    }

    /** The format of a media type, without its parameters. */
    public static Optional<ResultFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    /** What people read best: a table of rows, a graph in Turtle. */
    public static ResultFormat standard(PreparedQuery query) {
        return query.givesGraph() ? TURTLE : TABLE;
    }

    /**
     * Makes sure that the format can hold the query's answer.
     *
     * @throws QueryRefused when it cannot; the message names those that can
     */
    public void check(PreparedQuery query) throws QueryRefused {
        if (isForGraphs() != query.givesGraph()) {
            var fitting = Arrays.stream(values())
                    .filter(format -> format.isForGraphs() == query.givesGraph())
                    .toList();
            throw new QueryRefused(
                    Reason.BAD_FORMAT,
                    "The answer to this query is " + (query.givesGraph() ? "a graph" : "a list of rows") + ", which "
                            + written() + " cannot hold; choose one of " + names(fitting));
        }
    }

    private static String names(List<ResultFormat> formats) {
        return formats.stream().map(ResultFormat::written).collect(Collectors.joining(", "));
    }

    /** How Jena writes rows in this format; a table is ours. */
    Lang rows() {
        return switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD, RDFXML ->
                throw new IllegalArgumentException(this + " is not how Jena writes rows");
        };
    }

    /** How Jena writes a graph in this format. */
    RDFFormat graph() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            // The pretty form takes tens of times as long.
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            case TABLE, CSV, TSV, JSON, XML -> throw new IllegalArgumentException(this + " is not for graphs");
        };
    }
}
