package org.mandatum.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The syntaxes in which RDF is written and read. */
public enum RdfSyntax {
    TURTLE(RDFFormat.TURTLE, "text/turtle", "ttl"),
    TRIG(RDFFormat.TRIG, "application/trig", "trig"),
    NTRIPLES(RDFFormat.NTRIPLES, "application/n-triples", "nt"),
    NQUADS(RDFFormat.NQUADS, "application/n-quads", "nq"),
    JSONLD(RDFFormat.JSONLD, "application/ld+json", "jsonld"),
    RDFXML(RDFFormat.RDFXML, "application/rdf+xml", "rdf", "owl");

    private final RDFFormat format;
    private final String mediaType;
    private final List<String> extensions;

    RdfSyntax(RDFFormat format, String mediaType, String... extensions) {
        this.format = format;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The syntax by the name that the command line uses, such as {@code turtle}; case does not matter. */
    public static Optional<RdfSyntax> named(String name) {
        return first(syntax -> syntax.code().equals(name.toLowerCase(Locale.ROOT)));
    }

    /** The syntax by the end of a file's name; nothing for what is no file of RDF, such as {@code .xml}. */
    public static Optional<RdfSyntax> ofFile(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return first(syntax -> syntax.extensions.contains(extension));
    }

    /** The syntax by its media type, without parameters. */
    public static Optional<RdfSyntax> ofMediaType(String mediaType) {
        return first(syntax -> syntax.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)));
    }

    private static Optional<RdfSyntax> first(Predicate<RdfSyntax> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }

    /** The name that the command line uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends in, without the dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether it can say in which graph a statement stands. */
    public boolean holdsGraphs() {
        return format.supportsContexts();
    }

    RDFFormat format() {
        return format;
    }
}
