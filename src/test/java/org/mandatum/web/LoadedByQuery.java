package org.mandatum.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A function on the class path that no query may find. */
public final class LoadedByQuery extends FunctionBase1 {

    private static final AtomicInteger LOADS = new AtomicInteger();

    public LoadedByQuery() {
        LOADS.incrementAndGet();
    }

    static int loads() {
        return LOADS.get();
    }

    @Override
    public NodeValue exec(NodeValue value) {
        return value;
    }
}
