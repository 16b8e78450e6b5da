package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a table, by row and cell; those of tables in its cells are paragraphs of the cells. */
final class WordTable {

    private final List<List<List<Draft>>> rows = new ArrayList<>();

    void rowStarts() {
        rows.add(new ArrayList<>());
    }

    void cellStarts() {
        if (rows.isEmpty()) {
            rowStarts();
        }
        rows.getLast().add(new ArrayList<>());
    }

    void add(Draft draft) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            cellStarts();
        }
        rows.getLast().getLast().add(draft);
    }

    /** Each row as one paragraph; but a table of a single column is a frame around text. */
    List<Draft> rows() {
        boolean frame = rows.stream()
                .allMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() <= 1);
        return frame ? lines() : rows.stream().flatMap(WordTable::joined).toList();
    }

    private static Stream<Draft> joined(List<List<Draft>> row) {
        return row.stream()
                .flatMap(List::stream)
                .map(Draft::paragraph)
                .reduce((first, next) -> first.then(next, " "))
                .map(words -> new Draft(words, Role.TABLE, 0))
                .stream();
    }

    /** Each paragraph for itself; but a label in a cell of its own belongs to the words beside it. */
    List<Draft> lines() {
        var lines = new ArrayList<Draft>();
        for (var row : rows) {
            int first = lines.size();
            for (var draft : row.stream().flatMap(List::stream).toList()) {
                boolean labelled = lines.size() > first
                        && ItemLabel.isAll(lines.getLast().paragraph().words());
                lines.add(labelled ? draft.with(lines.removeLast().paragraph().then(draft.paragraph(), " ")) : draft);
            }
        }
        return lines;
    }
}
