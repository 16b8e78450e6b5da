package org.mandatum.web.changes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mandatum.store.Manifest;
import org.mandatum.store.Release;
import org.mandatum.store.ReleaseId;
import org.mandatum.store.Store;

/**
 * What changed from one release to the next.
 *
 * @param before the manifest of the release before
 * @param manifest the manifest of the release itself
 */
record Changes(Store store, Manifest before, Manifest manifest) {

    /** The changes that a release brought; empty where the store no longer keeps both. */
    static Optional<Changes> of(Store store, ReleaseId release) throws IOException {
        var kept = store.releases().stream().collect(Collectors.toMap(Manifest::release, manifest -> manifest));
        return Optional.ofNullable(kept.get(release))
                .flatMap(manifest ->
                        manifest.previous().map(kept::get).map(before -> new Changes(store, before, manifest)));
    }

    /** The graphs that are new. */
    Set<String> added() {
        var names = new TreeSet<>(manifest.graphs().keySet());
        names.removeAll(before.graphs().keySet());
        return names;
    }

    /** The graphs that are gone. */
    Set<String> removed() {
        var names = new TreeSet<>(before.graphs().keySet());
        names.removeAll(manifest.graphs().keySet());
        return names;
    }

    /** The graphs that are there in both, and not the same. */
    Set<String> changed() {
        return manifest.graphs().entrySet().stream()
                .filter(graph -> before.graphs().containsKey(graph.getKey())
                        && !before.graphs().get(graph.getKey()).equals(graph.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The statements that went and came, as RDF Patch. Memory is taken for one graph at a time. */
    void writeTo(OutputStream out) throws IOException {
        var names = new TreeSet<>(added());
        names.addAll(removed());
        names.addAll(changed());
        try (var old = store.open(before.release());
                var now = store.open(manifest.release())) {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write("H id <urn:mandatum:release:%s> .\n".formatted(manifest.release()));
            text.write("H prev <urn:mandatum:release:%s> .\nTX .\n".formatted(before.release()));
            for (var name : names) {
                var graph = NodeFactory.createURI(name);
                var gone = statements(old, graph);
                var come = statements(now, graph);
                var stayed = new HashSet<>(gone);
                stayed.retainAll(come);
                gone.removeAll(stayed);
                come.removeAll(stayed);
                write('D', gone, text);
                write('A', come, text);
            }
            text.write("TC .\n");
            text.flush();
        }
    }

    private static Set<Quad> statements(Release release, Node graph) {
        return Txn.calculateRead(
                release.dataset(), () -> Iter.toSet(release.dataset().find(graph, Node.ANY, Node.ANY, Node.ANY)));
    }

    private static void write(char change, Set<Quad> quads, BufferedWriter out) throws IOException {
        for (var quad : quads) {
            out.write(change + " " + term(quad.getSubject()) + " " + term(quad.getPredicate()) + " "
                    + term(quad.getObject()) + " " + term(quad.getGraph()) + " .\n");
        }
    }

    private static String term(Node node) {
        return node.isBlank() ? "<_:" + node.getBlankNodeLabel() + ">" : NodeFmtLib.strNT(node);
    }
}
