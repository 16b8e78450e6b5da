package org.mandatum.query.memory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** Counts the values that an aggregate gathers for a group, and with DISTINCT lets each of them through once. */
final class GatheredValues implements Accumulator {

    private final Expr argument;
    private final Accumulator next;
    private final long separator;
    private final QueryAccount.Portion portion;
    private final Optional<Set<NodeValue>> seen;

    private GatheredValues(
            Expr argument,
            Accumulator next,
            @Nullable String separator,
            QueryAccount.Portion portion,
            Optional<Set<NodeValue>> seen) {
        this.argument = argument;
        this.next = next;
        this.separator = separator == null ? 0 : separator.length();
        this.portion = portion;
        this.seen = seen;
    }

    /** For an aggregate that keeps all its values itself. */
    static Accumulator all(Expr argument, Accumulator next, @Nullable String separator, QueryAccount.Portion portion) {
        return new GatheredValues(argument, next, separator, portion, Optional.empty());
    }

    /** For an aggregate that does not tell values apart. */
    static Accumulator distinct(
            Expr argument, Accumulator next, @Nullable String separator, QueryAccount.Portion portion) {
        return new GatheredValues(argument, next, separator, portion, Optional.of(new HashSet<>()));
    }

    /** An argument that is an error is for the aggregate to judge. */
    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
        var value = ExprLib.evalOrNull(argument, row, environment);
        if (value != null) {
            if (seen.isPresent() && !seen.get().add(value)) {
                return;
            }
            portion.take(RowSize.ofTerm(value.asNode()) + separator);
        }
        next.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
        return next.getValue();
    }
}
