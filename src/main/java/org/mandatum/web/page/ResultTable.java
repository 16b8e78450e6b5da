package org.mandatum.web.page;

import java.util.List;

/**
 * The rows that a query gave, or as many of them as a page shows.
 *
 * @param columns names of the variables
 * @param rows a value a column; an unbound one has an empty text
 * @param cut whether there are more rows than those
 * @param downloads all rows in other forms
 */
public record ResultTable(List<String> columns, List<List<Value>> rows, boolean cut, List<Link> downloads) {

    /** Copies the lists. */
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }
}
