package org.mandatum.web.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Whether a query gives the same answer each time it is asked of the same release. */
final class Repeatability {

    private Repeatability() {}

    /** False where the query asks for the time, for chance or for new names. */
    static boolean of(Query query) {
        if (query.getQueryPattern() == null) {
            return true;
        }
        var repeatable = new AtomicBoolean(true);
        Walker.walk(Algebra.compile(query), new OpVisitorBase(), new ExprVisitorBase() {
            @Override
            public void visit(ExprFunction0 function) {
                if (function instanceof E_Now
                        || function instanceof E_Random
                        || function instanceof E_UUID
                        || function instanceof E_StrUUID) {
                    repeatable.set(false);
                }
            }
        });
        return repeatable.get();
    }
}
