package org.mandatum.store.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What paths lead to: the same as ARQ's own walk from each node, and where that fails, what the standard says. */
class PathRowsTest {

    private static final Var S = Var.alloc("s");
    private static final Var O = Var.alloc("o");
    private static final int NODES = 5;

    @ParameterizedTest
    @MethodSource("seeds")
    void aPathLeadsWhereArqsOwnWalkDoes(int seed) {
        var random = new Random(seed);
        var graph = graph(random);
        var path = path(random, 3);
        var expected = new ArrayList<String>();
        var loops = new ArrayList<String>();
        for (var start : nodes(graph)) {
            PathEval.eval(graph, start, path, ARQ.getContext()).forEachRemaining(end -> {
                expected.add(start + " " + end);
                if (start.equals(end)) {
                    loops.add(start + " " + end);
                }
            });
        }
        assertThat(rows(graph, S, path, O)).as("%s", path).isEqualTo(sorted(expected));
        assertThat(rows(graph, S, path, S)).as("%s", path).isEqualTo(sorted(loops));
        for (var one : nodes(graph)) {
            assertThat(rows(graph, one, path, O)).isEqualTo(starting(expected, one + " "));
            assertThat(rows(graph, S, path, one)).isEqualTo(ending(expected, " " + one));
            for (var other : nodes(graph)) {
                assertThat(rows(graph, one, path, other)).isEqualTo(starting(ending(expected, " " + other), one + " "));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @CsvSource({
        // ARQ looks for the starts of an inverse sequence at its wrong end, and finds none.
        "^(:a/:b),  urn:z urn:x",
        "!(:a),     urn:y urn:z",
        "!(^:a),    urn:z urn:y",
        "!(:a|^:a), urn:y urn:z|urn:z urn:y",
    })
    void whatTheStandardSaysHolds(String path, String expected) {
        var graph = GraphFactory.createDefaultGraph();
        graph.add(SSE.parseTriple("(<urn:x> <urn:a> <urn:y>)"));
        graph.add(SSE.parseTriple("(<urn:y> <urn:b> <urn:z>)"));
        assertThat(rows(graph, S, parse(path), O)).containsExactly(expected.split("\\|"));
    }

    @Test
    void aChainMayBeLong() {
        var length = 50_000;
        var graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, length)
                .forEach(at -> graph.add(SSE.parseTriple("(<urn:%d> <urn:a> <urn:%d>)".formatted(at, at + 1))));
        var start = SSE.parseNode("<urn:0>");
        var end = SSE.parseNode("<urn:" + length + ">");
        assertThat(rows(graph, start, parse(":a*"), O)).hasSize(length + 1);
        assertThat(rows(graph, S, parse("(:a|:b)+"), end)).hasSize(length);
        assertThat(rows(graph, start, parse(":a+"), end)).hasSize(1);
    }

    @Test
    void whatIsKeptIsTold() {
        var graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, 10)
                .forEach(at -> graph.add(SSE.parseTriple("(<urn:%d> <urn:a> <urn:%d>)".formatted(at, at + 1))));
        var told = new ArrayList<String>();
        Visits visits = new Visits() {
            @Override
            public void step() {}

            @Override
            public Kept keep() {
                return new Kept() {
                    @Override
                    public void add(Node node) {
                        told.add("+");
                    }

                    @Override
                    public void close() {
                        told.add(".");
                    }
                };
            }
        };
        consume(PathRows.of(pattern(SSE.parseNode("<urn:3>"), parse(":a+"), O), root(graph), context(graph), visits));
        assertThat(String.join("", told)).startsWith("+".repeat(7) + ".").doesNotEndWith("+");
    }

    private static List<String> rows(Graph graph, Node subject, Path path, Node object) {
        var pattern = pattern(subject, path, object);
        return sorted(consume(PathRows.of(pattern, root(graph), context(graph), Visits.UNHEARD)).stream()
                .map(row -> {
                    var start = Var.isVar(subject) ? row.get(S) : subject;
                    var end = subject.equals(object) ? start : Var.isVar(object) ? row.get(O) : object;
                    return start + " " + end;
                })
                .toList());
    }

    private static List<org.apache.jena.sparql.engine.binding.Binding> consume(QueryIterator rows) {
        var all = new ArrayList<org.apache.jena.sparql.engine.binding.Binding>();
        rows.forEachRemaining(all::add);
        return all;
    }

    private static TriplePath pattern(Node subject, Path path, Node object) {
        return new TriplePath(subject, path, object);
    }

    private static ExecutionContext context(Graph graph) {
        return ExecutionContext.createForGraph(graph, ARQ.getContext());
    }

    private static QueryIterator root(Graph graph) {
        return QueryIterRoot.create(context(graph));
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }

    private static List<String> starting(List<String> rows, String with) {
        return sorted(rows.stream().filter(row -> row.startsWith(with)).toList());
    }

    private static List<String> ending(List<String> rows, String with) {
        return sorted(rows.stream().filter(row -> row.endsWith(with)).toList());
    }

    private static Set<Node> nodes(Graph graph) {
        var nodes = new TreeSet<Node>(java.util.Comparator.comparing(Node::toString));
        graph.find().forEach(triple -> Collections.addAll(nodes, triple.getSubject(), triple.getObject()));
        return nodes;
    }

    private static Graph graph(Random random) {
        var graph = GraphFactory.createDefaultGraph();
        for (var triple = 0; triple < 9; triple++) {
            graph.add(
                    NodeFactoryExtra.parseNode("<urn:n%d>".formatted(random.nextInt(NODES))),
                    NodeFactoryExtra.parseNode("<urn:%c>".formatted('a' + random.nextInt(3))),
                    NodeFactoryExtra.parseNode(
                            random.nextInt(5) == 0 ? "'text'" : "<urn:n%d>".formatted(random.nextInt(NODES))));
        }
        return graph;
    }

    private static Path parse(String path) {
        return PathParser.parse(path, prefixes());
    }

    private static org.apache.jena.shared.PrefixMapping prefixes() {
        return org.apache.jena.shared.PrefixMapping.Factory.create().setNsPrefix("", "urn:");
    }

    private static Path path(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return PathFactory.pathLink(NodeFactoryExtra.parseNode("<urn:%c>".formatted('a' + random.nextInt(3))));
        }
        return Stream.<java.util.function.Supplier<Path>>of(
                        () -> PathFactory.pathAlt(path(random, depth - 1), path(random, depth - 1)),
                        () -> PathFactory.pathSeq(path(random, depth - 1), path(random, depth - 1)),
                        () -> PathFactory.pathInverse(path(random, depth - 1)),
                        () -> PathFactory.pathZeroOrOne(path(random, depth - 1)),
                        () -> PathFactory.pathZeroOrMore1(path(random, depth - 1)),
                        () -> PathFactory.pathOneOrMore1(path(random, depth - 1)),
                        () -> parse(Stream.of("!(:a|^:b)", "!(:a|:b)", "!(^:a|^:c)")
                                .toList()
                                .get(random.nextInt(3))))
                .toList()
                .get(random.nextInt(7))
                .get();
    }
}
