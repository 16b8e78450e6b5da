package org.mandatum.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.mandatum.query.QueryRefused.Reason;
import org.mandatum.query.search.TextSearch;
import org.mandatum.store.Release;
import org.mandatum.store.text.TextIndex;

/**
 * Runs queries on a dataset and writes their answers.
 *
 * <p>Any number of threads may share it. Each query runs in a read transaction of its own.
 */
public final class QueryRunner {

    private final DatasetGraph dataset;
    private final Duration limit;
    private final Optional<TextIndex> texts;

    /**
     * @param dataset what queries run on
     * @param limit the longest a query may take, from its start to its last row; zero for no limit
     */
    public QueryRunner(DatasetGraph dataset, Duration limit) {
        this(dataset, limit, Optional.empty());
    }

    private QueryRunner(DatasetGraph dataset, Duration limit, Optional<TextIndex> texts) {
        this.dataset = dataset;
        this.limit = limit;
        this.texts = texts;
    }

    /** Runs queries on a release, which can search its texts, too. */
    public static QueryRunner on(Release release, Duration limit) {
        return new QueryRunner(release.dataset(), limit, release.texts());
    }

    /**
     * Runs a query and writes its answer, in UTF-8. The stream is flushed and not closed.
     *
     * @throws QueryRefused when the format does not fit the query (nothing is written then), or when time runs out
     *     (rows may have been written then)
     */
    public void run(PreparedQuery prepared, ResultFormat format, OutputStream out) throws QueryRefused {
        format.check(prepared);
        try {
            Txn.executeRead(dataset, () -> {
                try (var execution = execution(prepared.query())) {
                    write(prepared.query(), execution, format, out);
                }
            });
        } catch (QueryCancelledException timeout) {
            throw new QueryRefused(
                    Reason.TIME_LIMIT,
                    "The query took longer than " + limit.toSeconds() + " seconds; ask for less at a time");
        }
    }

    private QueryExec execution(Query query) {
        var builder = QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
        TextSearch.applyTo(builder, texts);
        if (!limit.isZero()) {
            builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
        return builder.build();
    }

    private static void write(Query query, QueryExec execution, ResultFormat format, OutputStream out) {
        if (query.isConstructType() || query.isDescribeType()) {
            writeGraph(query, execution, format, out);
        } else if (query.isAskType()) {
            writeAnswer(execution.ask(), format, out);
        } else if (format == ResultFormat.TABLE) {
            new TableWriter(query.getPrefixMapping()).write(execution.select(), out);
        } else {
            RowSetWriterRegistry.getFactory(format.rows())
                    .create(format.rows())
                    .write(out, execution.select(), new Context());
        }
    }

    private static void writeGraph(Query query, QueryExec execution, ResultFormat format, OutputStream out) {
        var graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        if (query.isConstructType()) {
            execution.construct(graph);
        } else {
            execution.describe(graph);
        }
        RDFWriter.source(graph).format(format.graph()).output(out);
    }

    private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            TableWriter.writeLine(answer ? "yes" : "no", out);
        } else {
            RowSetWriterRegistry.getFactory(format.rows()).create(format.rows()).write(out, answer, new Context());
        }
    }
}
