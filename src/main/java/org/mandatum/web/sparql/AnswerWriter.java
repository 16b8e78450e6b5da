package org.mandatum.web.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandatum.query.memory.QueryAccount;
import org.mandatum.store.Prefixes;
import org.mandatum.web.page.Frame;
import org.mandatum.web.page.Link;
import org.mandatum.web.page.ResultTable;
import org.mandatum.web.page.StatementsPage;
import org.mandatum.web.page.Value;
import org.mandatum.web.page.Values;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

/** Evaluates a query and writes what it gives, in the form that was chosen. */
final class AnswerWriter {

    /** As much of a graph as a person reads on a page. */
    private static final int PAGE_CHARACTERS = 200_000;

    private final Prefixes prefixes;
    private final Values values;
    private final QueryLimits limits;

    AnswerWriter(Prefixes prefixes, Values values, QueryLimits limits) {
        this.prefixes = prefixes;
        this.values = values;
        this.limits = limits;
    }

    /**
     * What a page says around an answer.
     *
     * @param pages the page itself
     * @param downloads the same answer in other forms
     * @param paging which rows are asked for
     * @param onNext takes the key by which the next rows can be asked for
     */
    record Setting(
            Frame frame, AnswerPages pages, List<Link> downloads, Optional<Paging> paging, Consumer<String> onNext) {

        /** The rows that are asked for; where there are more after them, their key is told. */
        RowSet rows(QueryExec execution, long limit) {
            var rows = new LimitedRows(execution.select(), limit);
            return paging.map(page -> {
                        var cut = page.cut(rows);
                        cut.next().ifPresent(onNext);
                        return cut.rows();
                    })
                    .orElse(rows);
        }
    }

    void write(
            QueryExec execution,
            QueryAccount account,
            Query query,
            AnswerForm form,
            Setting setting,
            OutputStream out) {
        switch (form) {
            case TableSyntax syntax -> {
                if (query.isAskType()) {
                    syntax.write(out, execution.ask());
                } else {
                    syntax.write(out, setting.rows(execution, limits.rows()));
                }
            }
            case GraphSyntax syntax -> syntax.write(out, statements(execution, account, query), prefixes.namespaces());
            case Page.HTML -> writePage(execution, account, query, setting, out);
        }
    }

    private DatasetGraph statements(QueryExec execution, QueryAccount account, Query query) {
        var graph = GraphFactory.createDefaultGraph();
        var triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        LimitedRows.of(triples, limits.rows()).forEachRemaining(triple -> {
            account.takeStatement(triple);
            graph.add(triple);
        });
        return DatasetGraphFactory.wrap(graph);
    }

    private void writePage(QueryExec execution, QueryAccount account, Query query, Setting setting, OutputStream out) {
        try {
            out.write(page(execution, account, query, setting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] page(QueryExec execution, QueryAccount account, Query query, Setting setting) {
        if (query.isSelectType()) {
            return setting.pages()
                    .rows(setting.frame(), table(setting.rows(execution, limits.rows()), setting.downloads()));
        }
        if (query.isAskType()) {
            var answer = new ResultTable(
                    List.of("ASK"), List.of(List.of(Values.text("" + execution.ask()))), false, setting.downloads());
            return setting.pages().rows(setting.frame(), answer);
        }
        var turtle = turtle(statements(execution, account, query));
        var cut = turtle.length() > PAGE_CHARACTERS;
        return setting.pages()
                .statements(
                        setting.frame(),
                        new StatementsPage(
                                cut ? turtle.substring(0, PAGE_CHARACTERS) : turtle, cut, setting.downloads()));
    }

    private String turtle(DatasetGraph statements) {
        var text = new ByteArrayOutputStream();
        GraphSyntax.TURTLE.write(text, statements, prefixes.namespaces());
        return text.toString(StandardCharsets.UTF_8);
    }

    private ResultTable table(RowSet found, List<Link> downloads) {
        var columns = found.getResultVars();
        var rows = new ArrayList<List<Value>>();
        while (rows.size() < limits.pageRows() && found.hasNext()) {
            var row = found.next();
            rows.add(columns.stream().map(column -> values.of(row.get(column))).toList());
        }
        return new ResultTable(
                columns.stream().map(column -> column.getVarName()).toList(), rows, found.hasNext(), downloads);
    }
}
