package org.mandatum.store.path;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.Path;

/** Rows joined with a pattern whose property is a path. */
public final class PathRows extends QueryIterRepeatApply {

    private final TriplePath pattern;
    private final PathWalk walk;

    private PathRows(TriplePath pattern, QueryIterator rows, ExecutionContext context, Visits visits) {
        super(rows, context);
        this.pattern = pattern;
        this.walk = new PathWalk(context.getActiveGraph(), visits);
    }

    /** The rows with what the pattern adds to each of them, from the graph that is active in the context. */
    public static QueryIterator of(TriplePath pattern, QueryIterator rows, ExecutionContext context, Visits visits) {
        return new PathRows(pattern, rows, context, new Stoppable(visits, context));
    }

    /** A step may be the last one for which there was time. */
    private record Stoppable(Visits visits, ExecutionContext context) implements Visits {

        @Override
        public void step() {
            if (context.getCancelSignal() != null && context.getCancelSignal().get()) {
                throw new QueryCancelledException();
            }
            visits.step();
        }

        @Override
        public Kept keep() {
            return visits.keep();
        }
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        return QueryIterPlainWrapper.create(
                rows(row, Var.lookup(row, pattern.getSubject()), Var.lookup(row, pattern.getObject())),
                getExecContext());
    }

    private Iterator<Binding> rows(Binding row, Node subject, Node object) {
        var path = pattern.getPath();
        if (!Var.isVar(subject)) {
            return Var.isVar(object)
                    ? with(row, Var.alloc(object), walk.from(subject, path, true))
                    : between(row, subject, path, object);
        }
        if (!Var.isVar(object)) {
            return with(row, Var.alloc(subject), walk.from(object, path, false));
        }
        Function<Node, Iterator<Binding>> rowsOfStart = start -> {
            var begun = BindingFactory.binding(row, Var.alloc(subject), start);
            return subject.equals(object)
                    ? between(begun, start, path, start)
                    : with(begun, Var.alloc(object), walk.from(start, path, true));
        };
        return Iter.flatMap(walk.starts(path, true), rowsOfStart);
    }

    private static Iterator<Binding> with(Binding row, Var variable, Iterator<Node> nodes) {
        return Iter.map(nodes, node -> BindingFactory.binding(row, variable, node));
    }

    /** The row as often as the path leads from one to the other. */
    private Iterator<Binding> between(Binding row, Node start, Path path, Node end) {
        var ways = Iter.filter(walk.from(start, path, true), end::sameValueAs);
        var rows = Iter.map(ways, node -> row);
        return PathWalk.isToEachOnce(path) ? Iter.limit(rows, 1) : rows;
    }
}
