package org.mandatum.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.mandatum.query.QueryRefused.Reason;

/**
 * A query with a name, to be run with values for its parameters.
 *
 * @param name the file's name without its ending, unique in the catalogue: {@code cited-by}
 * @param topic the folder it stands in: {@code citations}
 * @param text the file as it stands, head and all
 */
public record NamedQuery(String name, String topic, QueryHead head, String text) {

    /**
     * Makes a query of the text of a file.
     *
     * @throws QueryRefused when the head is faulty; the query itself is looked at when it is bound
     */
    public static NamedQuery of(String name, String topic, String text) throws QueryRefused {
        return new NamedQuery(name, topic, QueryHead.read(text), text);
    }

    /**
     * The query with a term in the place of each parameter.
     *
     * @param values texts by the parameters' names, without question marks
     * @throws QueryRefused when a value is missing, unknown or of the wrong kind, or when the query does not parse or
     *     asks for what is not allowed
     */
    public PreparedQuery bind(Map<String, String> values) throws QueryRefused {
        checkNames(values);
        var terms = new HashMap<Var, Node>();
        for (var parameter : head.parameters()) {
            terms.put(Var.alloc(parameter.name()), term(parameter, Optional.ofNullable(values.get(parameter.name()))));
        }
        var query = SparqlText.parse(text);
        var limit = Optional.ofNullable(terms.remove(Var.alloc(Parameter.LIMIT)));
        var bound = terms.isEmpty() ? query : substitute(query, terms);
        if (limit.isPresent()) {
            bound.setLimit(rows(limit.get()));
        }
        return new PreparedQuery(bound);
    }

    private void checkNames(Map<String, String> values) throws QueryRefused {
        for (var name : values.keySet()) {
            if (head.parameters().stream()
                    .noneMatch(parameter -> parameter.name().equals(name))) {
                var known = head.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
                throw new QueryRefused(
                        Reason.UNKNOWN_PARAMETER,
                        "The query " + this.name + " has no parameter " + name
                                + (known.isEmpty() ? "; it has none" : "; it has " + known));
            }
        }
    }

    private Node term(Parameter parameter, Optional<String> value) throws QueryRefused {
        var text = value.or(parameter::standard)
                .orElseThrow(() -> new QueryRefused(
                        Reason.MISSING_PARAMETER,
                        "The query " + name + " needs a value for " + parameter.name() + " (" + parameter.description()
                                + "): " + parameter.type().expectation()));
        return parameter
                .type()
                .term(text)
                .orElseThrow(() -> new QueryRefused(
                        Reason.BAD_VALUE,
                        "The value of " + parameter.name() + " must be "
                                + parameter.type().expectation() + ", not \"" + text + "\""));
    }

    private static long rows(Node limit) throws QueryRefused {
        var rows = ((Number) limit.getLiteralValue()).longValue();
        if (rows < 0) {
            throw new QueryRefused(
                    Reason.BAD_VALUE, "The value of " + Parameter.LIMIT + " must be a whole number not below 0");
        }
        return rows;
    }

    private Query substitute(Query query, Map<Var, Node> terms) throws QueryRefused {
        try {
            return QueryTransformOps.replaceVars(query, terms);
        } catch (QueryException assigned) {
            throw new QueryRefused(
                    Reason.SYNTAX, "The query " + name + " gives a value to one of its parameters itself");
        }
    }
}
