package org.mandatum.query.bounds;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * How long a text or a number may grow within a query.
 *
 * @param text the longest text, in UTF-16 units
 * @param pattern the longest regular expression, in UTF-16 units
 * @param bits the longest factor of a product, in bits
 */
public record Bounds(int text, int pattern, int bits) {

    /** Far beyond what resolutions hold: the longest is some 400,000 characters. */
    public static final Bounds STANDARD = new Bounds(1 << 20, 2_000, 1 << 12);

    /** Makes the execution keep to these bounds. */
    public void applyTo(QueryExecBuilder execution) {
        RewriteFactory bounded = context -> operation -> Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(Transformer.transform(new TransformCopy(), new BoundingTransform(this), operation));
        execution.set(ARQConstants.sysOptimizerFactory, bounded);
    }

    /** Passes a length on. */
    int checkText(long length) {
        if (length > text) {
            throw new BoundPassed("A text within the query grows beyond %d characters".formatted(text));
        }
        return (int) length;
    }

    void checkPattern(String pattern) {
        if (pattern.length() > this.pattern) {
            throw new BoundPassed("A regular expression is longer than %d characters".formatted(this.pattern));
        }
    }

    void checkBits(long bits) {
        if (bits > this.bits) {
            throw new BoundPassed("A number within the query grows beyond %d bits".formatted(this.bits));
        }
    }
}
