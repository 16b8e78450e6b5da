package org.mandatum.web.syntax;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** A syntax of SPARQL results. */
public enum TableSyntax implements AnswerForm {
    JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "json"),
    XML(ResultSetLang.RS_XML, "application/sparql-results+xml", "xml"),
    CSV(ResultSetLang.RS_CSV, "text/csv;charset=utf-8", "csv"),
    TSV(ResultSetLang.RS_TSV, "text/tab-separated-values;charset=utf-8", "tsv");

    private final Lang lang;
    private final String contentType;
    private final List<String> names;

    TableSyntax(Lang lang, String contentType, String... names) {
        this.lang = lang;
        this.contentType = contentType;
        this.names = List.of(names);
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Writes the rows as they come; what the evaluation throws passes through. */
    public void write(OutputStream out, RowSet rows) {
        ResultsWriter.create().lang(lang).build().write(out, rows);
    }

    /** Writes the answer to an ASK query. */
    public void write(OutputStream out, boolean answer) {
        ResultsWriter.create().lang(lang).build().write(out, answer);
    }
}
