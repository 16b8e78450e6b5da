package org.mandatum.query.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** A function on texts in an expression, within bounds. */
final class BoundedText extends ExprFunctionN {

    private final TextOperation operation;
    private final Bounds bounds;

    BoundedText(TextOperation operation, ExprList arguments, Bounds bounds) {
        super(operation.name(), arguments);
        this.operation = operation;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
        var cancelled = Context.getCancelSignal(environment.getContext());
        return operation.value(values, bounds, () -> cancelled != null && cancelled.get());
    }

    /** For constants, which are evaluated before the query runs and can be cancelled by nobody. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        return operation.value(values, bounds, () -> false);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedText(operation, arguments, bounds);
    }
}
