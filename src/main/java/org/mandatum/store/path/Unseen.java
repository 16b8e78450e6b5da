package org.mandatum.store.path;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Nodes on their way, each of them only once. */
final class Unseen implements Iterator<Node> {

    private final Iterator<Node> nodes;
    private final Consumer<Node> onNew;
    private final Visits.Kept kept;
    private final Set<Node> seen = new HashSet<>();
    private Optional<Node> next = Optional.empty();

    /**
     * @param nodes may grow by what is done with those that came
     * @param onNew takes each node before it is handed out
     */
    Unseen(Iterator<Node> nodes, Consumer<Node> onNew, Visits.Kept kept) {
        this.nodes = nodes;
        this.onNew = onNew;
        this.kept = kept;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && nodes.hasNext()) {
            var node = nodes.next();
            if (seen.add(node)) {
                kept.add(node);
                onNew.accept(node);
                next = Optional.of(node);
            }
        }
        if (next.isEmpty()) {
            seen.clear();
            kept.close();
        }
        return next.isPresent();
    }

    @Override
    public Node next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var node = next.orElseThrow();
        next = Optional.empty();
        return node;
    }
}
