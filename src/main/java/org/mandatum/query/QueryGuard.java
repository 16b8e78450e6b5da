package org.mandatum.query;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.AlgebraGenerator;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;
import org.mandatum.query.QueryRefused.Reason;

/**
 * Refuses what a query may not do: reach another service, run a class, hold a thread, look at the machine.
 *
 * <p>Jena calls any Java class that a function or a predicate names ({@code java:…}), and has functions that wait and
 * that read the machine's settings. So only functions of the standards are allowed, and a few that look at IRIs.
 */
final class QueryGuard {

    private static final List<String> LIBRARIES = List.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    /** One calls a function by a name that it computes, the other makes texts that grow with each call. */
    private static final Set<String> NOT_OF_LIBRARIES = Set.of(
            "http://www.w3.org/2005/xpath-functions#apply", "http://www.w3.org/2005/xpath-functions#collation-key");

    private static final String JENA = "http://jena.apache.org/ARQ/function#";
    private static final Set<String> FUNCTIONS = Set.of(JENA + "localname", JENA + "namespace", JENA + "strjoin");

    private static final Pattern CODE = Pattern.compile("<?(java|js):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CODE_IN_PATH = Pattern.compile("<(java|js):", Pattern.CASE_INSENSITIVE);

    private QueryGuard() {}

    static void check(Query query) throws QueryRefused {
        if (query.getQueryPattern() == null) {
            return;
        }
        // Without property functions the algebra still shows the predicates that would become some.
        var context = new Context();
        context.set(ARQ.enablePropertyFunctions, false);
        var found = new Forbidden();
        Walker.walk(new AlgebraGenerator(context).compile(query), found.operations, found.expressions);
        if (!found.reason.isEmpty()) {
            throw new QueryRefused(Reason.NOT_ALLOWED, found.reason);
        }
    }

    /** Keeps the last forbidden thing that a walk meets. */
    private static final class Forbidden {

        private String reason = "";

        private final OpVisitorBase operations = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                reason = "SERVICE is not allowed here: query the other endpoint by itself";
            }

            @Override
            public void visit(OpBGP pattern) {
                pattern.getPattern().forEach(triple -> {
                    if (triple.getPredicate().isURI()
                            && CODE.matcher(triple.getPredicate().getURI()).matches()) {
                        reason = "A predicate cannot name code: <"
                                + triple.getPredicate().getURI() + ">";
                    }
                });
            }

            // The walker passes by the expressions of these two.
            @Override
            public void visit(OpGroup group) {
                group.getAggregators().stream()
                        .map(aggregator -> aggregator.getAggregator().getExprList())
                        .forEach(arguments -> Walker.walk(arguments, this, expressions));
            }

            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
            }

            @Override
            public void visit(OpPath path) {
                if (CODE_IN_PATH
                        .matcher(path.getTriplePath().getPath().toString())
                        .find()) {
                    reason = "A predicate cannot name code: "
                            + path.getTriplePath().getPath();
                }
            }
        };

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                if (function instanceof E_Function named && !isAllowed(named.getFunctionIRI())) {
                    reason = "The function <" + named.getFunctionIRI()
                            + "> is not known here; there are SPARQL's own, the casts of XML Schema,"
                            + " and those of XPath (fn: and math:)";
                }
            }
        };
    }

    private static boolean isAllowed(String function) {
        return FUNCTIONS.contains(function)
                || (LIBRARIES.stream().anyMatch(function::startsWith) && !NOT_OF_LIBRARIES.contains(function));
    }
}
