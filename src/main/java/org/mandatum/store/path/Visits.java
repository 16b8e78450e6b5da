package org.mandatum.store.path;

import org.apache.jena.graph.Node;

/** Hears what a walk along paths does. For the thread that walks. */
public interface Visits {

    /** For those who do not want to know. */
    Visits UNHEARD = new Visits() {
        @Override
        public void step() {}

        @Override
        public Kept keep() {
            return node -> {};
        }
    };

    /** The walk has come to a node, perhaps not for the first time; may throw, which ends the walk. */
    void step();

    /** A place for nodes that are kept to know them again. */
    Kept keep();

    /** Nodes that are kept until it is closed. */
    @FunctionalInterface
    interface Kept {

        /** One more is kept; may throw, which ends the walk. */
        void add(Node node);

        /** None of them is kept any longer. */
        default void close() {}
    }
}
