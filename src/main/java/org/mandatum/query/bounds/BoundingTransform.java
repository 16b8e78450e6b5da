package org.mandatum.query.bounds;

import java.util.Map;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts bounded functions into expressions, in the place of those whose values can be far longer than their arguments. */
final class BoundingTransform extends ExprTransformCopy {

    private static final String XPATH = ARQConstants.fnPrefix;
    private static final String JENA = ARQConstants.ARQFunctionLibraryURI;

    /** The functions that can also be called by an IRI. */
    private static final Map<String, TextOperation> BY_NAME = Map.of(
            XPATH + "concat", TextOperation.CONCAT,
            XPATH + "replace", TextOperation.REPLACE,
            XPATH + "matches", TextOperation.REGEX,
            XPATH + "encode-for-uri", TextOperation.ENCODE,
            JENA + "strjoin", TextOperation.JOIN);

    private static final String POWER = ARQConstants.mathPrefix + "pow";

    private final Bounds bounds;

    BoundingTransform(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_StrConcat concat -> bounded(TextOperation.CONCAT, arguments);
            case E_StrReplace replace -> bounded(TextOperation.REPLACE, arguments);
            case E_Regex regex -> bounded(TextOperation.REGEX, arguments);
            case E_Function named -> named(named, arguments);
            default -> super.transform(function, arguments);
        };
    }

    private Expr named(E_Function function, ExprList arguments) {
        var operation = BY_NAME.get(function.getFunctionIRI());
        if (operation != null) {
            return bounded(operation, arguments);
        }
        return function.getFunctionIRI().equals(POWER) && arguments.size() == 2
                ? new BoundedNumber(BoundedNumber.Operation.POWER, arguments.get(0), arguments.get(1), bounds)
                : super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? bounded(TextOperation.ENCODE, new ExprList(argument))
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        return switch (function) {
            case E_Multiply product -> new BoundedNumber(BoundedNumber.Operation.PRODUCT, one, other, bounds);
            case E_Divide quotient -> new BoundedNumber(BoundedNumber.Operation.QUOTIENT, one, other, bounds);
            default -> super.transform(function, one, other);
        };
    }

    private Expr bounded(TextOperation operation, ExprList arguments) {
        return new BoundedText(operation, arguments, bounds);
    }
}
