package org.mandatum.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as aligned columns for people.
 *
 * <p>A cell is one line of at most 72 columns: IRIs are shortened with the query's prefixes, literals lose their quotes,
 * long texts end in an ellipsis. Text that runs from right to left is isolated, so that it does not drag its neighbours
 * along. The widths come from the first thousand rows; the rest is passed on as it comes.
 */
final class TableWriter {

    private static final int WIDEST = 72;
    private static final int SAMPLE = 1000;
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final PrefixMapping prefixes;

    TableWriter(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    void write(RowSet rows, OutputStream out) {
        var head = rows.getResultVars().stream().map(name -> name.getVarName()).toList();
        var sample = new ArrayList<List<String>>();
        sample.add(head);
        while (rows.hasNext() && sample.size() <= SAMPLE) {
            sample.add(next(rows));
        }
        var widths = IntStream.range(0, head.size())
                .mapToObj(column -> sample.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        writeLine(line(head, widths), out);
        writeLine(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")), out);
        sample.stream().skip(1).forEach(row -> writeLine(line(row, widths), out));
        while (rows.hasNext()) {
            writeLine(line(next(rows), widths), out);
        }
    }

    static void writeLine(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> next(RowSet rows) {
        var row = rows.next();
        return rows.getResultVars().stream()
                .map(name -> Optional.ofNullable(row.get(name)).map(this::cell).orElse(""))
                .toList();
    }

    private String cell(Node term) {
        var text = term.isURI()
                ? prefixes.shortForm(term.getURI())
                : term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
        return DisplayWidth.cut(text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), WIDEST);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String cell, int width) {
        var padding = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
        var isolated = Bidi.requiresBidi(cell.toCharArray(), 0, cell.length()) ? ISOLATE + cell + END_OF_ISOLATE : cell;
        return isolated + padding;
    }
}
