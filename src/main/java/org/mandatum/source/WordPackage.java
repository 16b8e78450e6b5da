package org.mandatum.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of a Word file: its document, and what the document refers to.
 *
 * <p>Parts are found by their relationships, as ECMA-376, Part 2 has it, whatever they are called. The two editions
 * of the standard differ in the IRIs of relationships, not in how they end.
 */
final class WordPackage implements Closeable {

    /** Work that POI does on a file. */
    private interface Work<T> {
        T result() throws IOException, OpenXML4JException;
    }

    private final OPCPackage opened;
    private final PackagePart document;

    private WordPackage(OPCPackage opened, PackagePart document) {
        this.opened = opened;
        this.document = document;
    }

    /** Opens a file; what is wrong with one that cannot be opened is told by the exception's message. */
    static WordPackage open(byte[] bytes) throws IOException {
        var zip = new WordZip(bytes);
        try {
            return guarded(() -> {
                var opened = OPCPackage.open(zip, OPCComplianceFlags.disableAll());
                return related(opened, "officeDocument")
                        .map(opened::getPart)
                        .map(document -> new WordPackage(opened, document))
                        .orElseThrow(() -> new IOException("it has no document in it"));
            });
        } catch (IOException damaged) {
            zip.close();
            throw damaged;
        }
    }

    /** The document itself. */
    InputStream document() throws IOException {
        return guarded(document::getInputStream);
    }

    /** The part that the document refers to as its {@code kind}, such as {@code footnotes}. */
    Optional<InputStream> part(String kind) throws IOException {
        return guarded(() -> streamOf(related(document, kind)));
    }

    /** The part that the document refers to by an identifier. */
    Optional<InputStream> partById(String id) throws IOException {
        return guarded(() -> streamOf(Optional.ofNullable(document.getRelationship(id))));
    }

    /** The title among the properties of the file. */
    Optional<String> title() throws IOException {
        return guarded(() -> opened.getPackageProperties().getTitleProperty());
    }

    @Override
    public void close() {
        opened.revert();
    }

    private Optional<InputStream> streamOf(Optional<PackageRelationship> relationship)
            throws IOException, OpenXML4JException {
        var internal = relationship.filter(found -> found.getTargetMode() == TargetMode.INTERNAL);
        if (internal.isEmpty()) {
            return Optional.empty();
        }
        var part = Optional.ofNullable(document.getRelatedPart(internal.get()));
        return part.isEmpty() ? Optional.empty() : Optional.of(part.get().getInputStream());
    }

    private static Optional<PackageRelationship> related(RelationshipSource source, String kind)
            throws OpenXML4JException {
        return StreamSupport.stream(source.getRelationships().spliterator(), false)
                .filter(relationship -> relationship.getRelationshipType().endsWith("/relationships/" + kind))
                .findFirst();
    }

    /** POI throws what it likes at files that are damaged; here that is one thing, a file that cannot be read. */
    private static <T> T guarded(Work<T> work) throws IOException {
        try {
            return work.result();
        } catch (OpenXML4JException | RuntimeException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }
}
