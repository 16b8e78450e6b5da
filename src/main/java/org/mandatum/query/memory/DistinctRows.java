package org.mandatum.query.memory;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/** COUNT(DISTINCT *): the rows that differ in the variables of the query, those that Jena invents left out. */
final class DistinctRows implements Accumulator {

    private final QueryAccount.Portion portion;
    private final Set<Binding> rows = new HashSet<>();

    DistinctRows(QueryAccount.Portion portion) {
        this.portion = portion;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
        var named = new BindingProjectNamed(row);
        if (rows.add(named)) {
            portion.take(RowSize.ofRowWithTerms(named));
        }
    }

    @Override
    public NodeValue getValue() {
        return NodeValue.makeInteger(rows.size());
    }
}
