package org.mandatum.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.mandatum.store.text.TextHit;
import org.mandatum.store.text.TextIndex;
import org.mandatum.store.text.TextQuestion;

/**
 * {@code (?thing ?score ?text ?graph ?property) text:query (property "words" limit "lang:fr")}: all but the first on the
 * left and all but the words on the right may be left out.
 *
 * <p>The graph stays unbound: the index is one over all graphs. Text and score stand as Jena's text module gives them.
 */
final class TextQueryFunction extends PropertyFunctionEval {

    private static final int STANDARD_LIMIT = 10_000;
    private static final int HIGHEST_LIMIT = 100_000;
    private static final String LANGUAGE = "lang:";

    private final TextIndex index;

    TextQueryFunction(TextIndex index) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.index = index;
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        var wanted = arguments(subject);
        var rows = find(question(arguments(object))).stream()
                .flatMap(hit -> row(binding, wanted, hit).stream())
                .iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    private static List<Node> arguments(PropFuncArg given) {
        return given.isList() ? given.getArgList() : List.of(given.getArg());
    }

    private List<TextHit> find(TextQuestion question) {
        try {
            return index.find(question).hits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextQuestion question(List<Node> arguments) {
        var property = arguments.stream().filter(Node::isURI).map(Node::getURI).findFirst();
        var texts = arguments.stream()
                .filter(Node::isLiteral)
                .filter(literal -> !(literal.getLiteralValue() instanceof Number))
                .map(Node::getLiteralLexicalForm)
                .toList();
        if (texts.isEmpty()) {
            throw new QueryException("text:query is to be given the words to look for, as a literal");
        }
        var limit = arguments.stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .mapToInt(number -> Math.clamp(((Number) number).longValue(), 1, HIGHEST_LIMIT))
                .findFirst()
                .orElse(STANDARD_LIMIT);
        var language = texts.stream()
                .filter(text -> text.startsWith(LANGUAGE))
                .map(text -> text.substring(LANGUAGE.length()))
                .findFirst();
        return new TextQuestion(texts.getFirst(), language, property, limit, Optional.empty());
    }

    /** The binding with what the hit says; empty where it has another value for one of these already. */
    private static Optional<Binding> row(Binding binding, List<Node> wanted, TextHit hit) {
        var literal = hit.language().isEmpty()
                ? NodeFactory.createLiteralString(hit.text())
                : NodeFactory.createLiteralLang(hit.text(), hit.language());
        var values = new Node[] {
            NodeFactory.createURI(hit.thing()),
            NodeFactoryExtra.floatToNode(hit.score()),
            literal,
            null,
            NodeFactory.createURI(hit.property())
        };
        var row = BindingFactory.builder(binding);
        for (var place = 0; place < Math.min(wanted.size(), values.length); place++) {
            var name = wanted.get(place);
            var value = values[place];
            if (value == null) {
                continue;
            }
            if (name.isVariable()) {
                row.add(Var.alloc(name), value);
            } else if (!name.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(row.build());
    }
}
