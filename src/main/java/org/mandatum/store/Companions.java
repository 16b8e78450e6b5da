package org.mandatum.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.mandatum.store.text.TextIndexBuilder;

/**
 * What stands beside the database of a release and is made of it, by reading it once: the text index, the use of
 * terms; and what is said of it as a whole.
 */
final class Companions {

    /** The folder of the text index. */
    static final String TEXT = "text";

    private Companions() {}

    /**
     * Makes them.
     *
     * @param description what the release is, which is described as a whole then
     * @return the description of the data, which is not in the database yet
     */
    static Sheet make(Path release, ReleaseDescription description) throws IOException {
        try (var folder = TdbFolder.forScanning(release);
                var texts = new TextIndexBuilder(release.resolve(TEXT))) {
            var usage = new Usage.Counter();
            folder.dataset().begin(TxnType.READ);
            try {
                // The union of all graphs comes in the order of its subjects, each statement once.
                var quads = folder.dataset().find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
                while (quads.hasNext()) {
                    var statement = quads.next().asTriple();
                    usage.add(statement);
                    texts.add(statement);
                }
            } finally {
                folder.dataset().end();
            }
            var all = description.withItself(usage.finish());
            var sheet = description.of(all);
            for (var statement : sheet.statements().getDefaultGraph().find().toList()) {
                texts.add(statement);
            }
            texts.finish();
            all.write(release);
            return sheet;
        }
    }
}
