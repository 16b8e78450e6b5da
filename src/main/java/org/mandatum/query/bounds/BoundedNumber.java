package org.mandatum.query.bounds;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.library.Math_pow;

/** A function on two numbers whose value can be far longer than both, within bounds. */
final class BoundedNumber extends ExprFunction2 {

    enum Operation {
        PRODUCT("*"),
        QUOTIENT("/"),
        POWER("math:pow");

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }
    }

    private final Operation operation;
    private final Bounds bounds;

    BoundedNumber(Operation operation, Expr one, Expr other, Bounds bounds) {
        super(one, other, operation.sign);
        this.operation = operation;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(NodeValue one, NodeValue other) {
        return switch (operation) {
            case PRODUCT -> {
                bounds.checkBits(Math.max(bits(one), bits(other)));
                yield NodeValueOps.multiplicationNV(one, other);
            }
            case QUOTIENT -> {
                bounds.checkBits(Math.max(bits(one), bits(other)));
                yield NodeValueOps.divisionNV(one, other);
            }
            case POWER -> {
                if (one.isInteger() && other.isInteger()) {
                    bounds.checkBits(bits(one));
                    bounds.checkBits(bits(one) * magnitude(other));
                }
                yield new Math_pow().exec(one, other);
            }
        };
    }

    private static long magnitude(NodeValue exponent) {
        var size = exponent.getInteger().abs();
        return size.bitLength() > Integer.SIZE ? Integer.MAX_VALUE : size.longValue();
    }

    private static long bits(NodeValue number) {
        if (number.isInteger()) {
            return number.getInteger().bitLength();
        }
        return number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
    }

    @Override
    public Expr copy(Expr one, Expr other) {
        return new BoundedNumber(operation, one, other, bounds);
    }
}
