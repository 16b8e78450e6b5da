package org.mandatum.query.memory;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMedian;
import org.apache.jena.sparql.expr.aggregate.AggMedianDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMode;
import org.apache.jena.sparql.expr.aggregate.AggModeDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate whose groups, and what it gathers for each, are counted.
 *
 * <p>SUM, COUNT, AVG, MIN, MAX and SAMPLE keep one value a group; with DISTINCT the first three keep all values that
 * differ. MIN and MAX take no notice of DISTINCT.
 */
final class AccountedAggregator implements Aggregator {

    private final Aggregator aggregator;
    private final QueryAccount.Portion portion;

    AccountedAggregator(Aggregator aggregator, QueryAccount.Portion portion) {
        this.aggregator = aggregator;
        this.portion = portion;
    }

    @Override
    public Accumulator createAccumulator() {
        portion.take(RowSize.GROUP);
        return switch (aggregator) {
            case AggCountDistinct count -> new DistinctRows(portion);
            case AggCountVarDistinct count -> distinct(AggregatorFactory.createCountExpr(false, argument()), "");
            case AggSumDistinct sum -> distinct(AggregatorFactory.createSum(false, argument()), "");
            case AggAvgDistinct average -> distinct(AggregatorFactory.createAvg(false, argument()), "");
            case AggGroupConcatDistinct text ->
                distinct(
                        AggregatorFactory.createGroupConcat(false, argument(), text.getSeparator(), null),
                        text.getSeparator());
            case AggGroupConcat text -> all(text.getSeparator());
            case AggMedian median -> all("");
            case AggMedianDistinct median -> all("");
            case AggMode mode -> all("");
            case AggModeDistinct mode -> all("");
            case AggFoldList list -> all("");
            case AggFoldMap map -> all("");
            default -> aggregator.createAccumulator();
        };
    }

    private Expr argument() {
        return aggregator.getExprList().get(0);
    }

    private Accumulator distinct(Aggregator ofAll, @Nullable String separator) {
        return GatheredValues.distinct(argument(), ofAll.createAccumulator(), separator, portion);
    }

    private Accumulator all(@Nullable String separator) {
        return GatheredValues.all(argument(), aggregator.createAccumulator(), separator, portion);
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return aggregator.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return aggregator.toPrefixString();
    }

    @Override
    public String key() {
        return aggregator.key();
    }

    @Override
    public String getName() {
        return aggregator.getName();
    }

    @Override
    public ExprList getExprList() {
        return aggregator.getExprList();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new AccountedAggregator(aggregator.copy(expressions), portion);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new AccountedAggregator(aggregator.copyTransform(transform), portion);
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
        return aggregator.asSparqlExpr(context);
    }

    @Override
    public int hashCode() {
        return aggregator.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountedAggregator accounted && aggregator.equals(accounted.aggregator);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof AccountedAggregator accounted && aggregator.equals(accounted.aggregator, bySyntax);
    }
}
