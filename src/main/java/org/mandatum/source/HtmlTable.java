package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables that show something in rows from those that only set text side by side, which old pages are full of. */
final class HtmlTable {

    /** No cell of figures or names is longer. */
    private static final int LONGEST_CELL = 120;

    private HtmlTable() {}

    /** Whether the rows of a table belong together as rows. */
    static boolean hasRows(Element table) {
        var role = HtmlTraits.role(table);
        if (role.equals("presentation") || role.equals("none")) {
            return false;
        }
        var rows = rows(table);
        if (rows.isEmpty()) {
            return false;
        }
        int wide = 0;
        int cells = 0;
        int ofText = 0;
        for (var row : rows) {
            var written = row.stream().filter(cell -> !cell.isEmpty()).toList();
            wide += written.size() > 1 ? 1 : 0;
            cells += written.size();
            ofText += (int) written.stream().filter(HtmlTable::isText).count();
        }
        boolean masthead = rows.stream().flatMap(List::stream).anyMatch(Furniture::isSymbol);
        return wide > 1 && !masthead && ofText * 4 <= cells;
    }

    /** A label or a paragraph, which need no table. */
    private static boolean isText(String cell) {
        return cell.length() > LONGEST_CELL || ItemLabel.isAll(cell);
    }

    /** The words of the cells by row; none where a table stands in a cell. */
    private static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        Deque<Element> open = new ArrayDeque<>(table.children());
        while (!open.isEmpty()) {
            var element = open.pop();
            switch (element.normalName()) {
                case "tr" -> {
                    var cells = element.children();
                    if (cells.stream().anyMatch(cell -> cell.selectFirst("table") != null)) {
                        return List.of();
                    }
                    rows.add(
                            cells.stream().map(Element::text).map(String::strip).toList());
                }
                case "tbody", "thead", "tfoot" -> element.children().forEach(open::add);
                default -> {
                    // Captions and columns.
                }
            }
        }
        return rows;
    }
}
