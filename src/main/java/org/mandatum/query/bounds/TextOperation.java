package org.mandatum.query.bounds;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** The functions on texts that are bounded, each with the value that Jena's function of the name has. */
enum TextOperation {
    CONCAT {
        @Override
        NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled) {
            bounds.checkText(length(values));
            return XSDFuncOp.strConcat(values);
        }
    },
    JOIN {
        @Override
        NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled) {
            var separator = values.getFirst().asString();
            bounds.checkText(length(values) + (long) separator.length() * values.size());
            return NodeValue.makeString(
                    values.stream().skip(1).map(NodeValue::asString).collect(Collectors.joining(separator)));
        }
    },
    ENCODE {
        private static final int LONGEST_CODE = 9;

        @Override
        NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled) {
            bounds.checkText((long) length(values) * LONGEST_CODE / 3);
            return XSDFuncOp.strEncodeForURI(values.getFirst());
        }
    },
    REGEX {
        @Override
        NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled) {
            return NodeValue.booleanReturn(
                    matcher(values, flags(values, 2), bounds, cancelled).find());
        }
    },
    REPLACE {
        @Override
        NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled) {
            var matcher = matcher(values, flags(values, 3), bounds, cancelled);
            var replaced = replaced(matcher, text(values.get(2)), bounds);
            var source = values.getFirst();
            return replaced.equals(text(source)) ? source : inKindOf(source.asNode(), replaced);
        }
    };

    abstract NodeValue value(List<NodeValue> values, Bounds bounds, BooleanSupplier cancelled);

    private static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("text", value).getLiteralLexicalForm();
    }

    private static int length(List<NodeValue> values) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                values.stream().mapToLong(value -> value.asString().length()).sum());
    }

    private static String flags(List<NodeValue> values, int position) {
        return values.size() > position ? text(values.get(position)) : "";
    }

    private static Matcher matcher(List<NodeValue> values, String flags, Bounds bounds, BooleanSupplier cancelled) {
        var expression = text(values.get(1));
        bounds.checkPattern(expression);
        try {
            var mask = RegexEngine.makeMask(flags);
            var pattern = Pattern.compile(flags.contains("q") ? Pattern.quote(expression) : expression, mask);
            return pattern.matcher(new MeteredText(text(values.getFirst()), cancelled));
        } catch (PatternSyntaxException faulty) {
            throw new ExprEvalException("Not a regular expression: " + faulty.getDescription());
        }
    }

    /** As Jena does it: an empty match counts only where it is the first one. */
    private static String replaced(Matcher matcher, String replacement, Bounds bounds) {
        var text = new StringBuilder();
        var found = false;
        try {
            while (matcher.find()) {
                if (!found || matcher.start() < matcher.end()) {
                    matcher.appendReplacement(text, replacement);
                    bounds.checkText(text.length());
                }
                found = true;
            }
            matcher.appendTail(text);
        } catch (IndexOutOfBoundsException | IllegalArgumentException faulty) {
            throw new ExprEvalException("Not a replacement: " + replacement);
        }
        bounds.checkText(text.length());
        return text.toString();
    }

    private static NodeValue inKindOf(Node source, String text) {
        return source.getLiteralLanguage().isEmpty()
                ? NodeValue.makeString(text)
                : NodeValue.makeNode(NodeFactory.createLiteralLang(text, source.getLiteralLanguage()));
    }
}
