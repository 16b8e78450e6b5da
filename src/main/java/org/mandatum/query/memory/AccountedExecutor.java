package org.mandatum.query.memory;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.mandatum.store.LateJoin;
import org.mandatum.store.path.PathRows;
import org.mandatum.store.path.Visits;

/**
 * Evaluates queries as TDB2 does, counts the rows that operators keep, and rests now and then between those it reads.
 *
 * <p>Rows cut to the first few in their order are not counted: Jena keeps no more of them than are asked for, and sorts
 * all only where that is more than a thousand.
 */
final class AccountedExecutor extends OpExecutorTDB2 {

    private final QueryAccount account;
    private final Pace pace;

    AccountedExecutor(ExecutionContext context, QueryAccount account, Pace pace) {
        super(context);
        this.account = account;
        this.pace = pace;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return noted(super.execute(pattern, input), row -> pace.step());
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return noted(super.execute(pattern, input), row -> pace.step());
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return PathRows.of(path.getTriplePath(), input, execCxt, new Visits() {
            @Override
            public void step() {
                pace.step();
            }

            @Override
            public Kept keep() {
                return kept();
            }
        });
    }

    private Visits.Kept kept() {
        var portion = account.portion();
        return new Visits.Kept() {
            @Override
            public void add(Node node) {
                portion.take(RowSize.ofVisited(node));
            }

            @Override
            public void close() {
                portion.close();
            }
        };
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return keeping(portion -> {
            var rows = noted(exec(order.getSubOp(), input), row -> portion.take(RowSize.ofRowWithTerms(row)));
            return new QueryIterSort(rows, order.getConditions(), execCxt);
        });
    }

    /** What comes out is what is kept, to know it when it comes again. */
    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return keeping(
                portion -> noted(super.execute(distinct, input), row -> portion.take(RowSize.ofRowWithTerms(row))));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return keeping(portion -> {
            var rows = exec(group.getSubOp(), input);
            // Without aggregates Jena keeps a mark for each row, not for each group.
            var noted = group.getAggregators().isEmpty() ? noted(rows, row -> portion.take(RowSize.ofRow(row))) : rows;
            return new QueryIterGroup(noted, group.getGroupVars(), accounted(group.getAggregators(), portion), execCxt);
        });
    }

    private static List<ExprAggregator> accounted(List<ExprAggregator> aggregators, QueryAccount.Portion portion) {
        return aggregators.stream()
                .map(each -> new ExprAggregator(each.getVar(), new AccountedAggregator(each.getAggregator(), portion)))
                .toList();
    }

    /** A hash join keeps what stands to the left. */
    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return keeping(portion -> {
            var left = noted(exec(join.getLeft(), input), row -> portion.take(RowSize.ofRow(row)));
            return LateJoin.of(left, exec(join.getRight(), root()), execCxt);
        });
    }

    /** An outer hash join keeps what is optional. */
    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return keeping(portion -> {
            var left = exec(join.getLeft(), input);
            var right = noted(exec(join.getRight(), root()), row -> portion.take(RowSize.ofRow(row)));
            return LateJoin.outer(left, right, join.getExprs(), execCxt);
        });
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        return keeping(portion -> {
            var left = exec(minus.getLeft(), input);
            var right = noted(exec(minus.getRight(), root()), row -> portion.take(RowSize.ofRow(row)));
            var common = OpVars.visibleVars(minus.getLeft());
            common.retainAll(OpVars.visibleVars(minus.getRight()));
            return QueryIterMinus.create(left, right, common, execCxt);
        });
    }

    private QueryIterator keeping(Function<QueryAccount.Portion, QueryIterator> operator) {
        var portion = account.portion();
        return AccountedRows.until(operator.apply(portion), execCxt, portion);
    }

    private QueryIterator noted(QueryIterator rows, Consumer<Binding> onRow) {
        return AccountedRows.noted(rows, execCxt, onRow);
    }
}
