package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * A part of an answer: so many rows after a row that is named by its key.
 *
 * <p>The key is the row's place and a digest of its terms. A release does not change and every named query puts its rows
 * in order, so that pages neither overlap nor leave rows out; a key of another release is found out and refused.
 *
 * @param size rows on a page, from 1
 * @param after key of the last row of the page before; the first page has none
 */
record Paging(int size, Optional<String> after) {

    private static final int HIGHEST = 10_000;

    /** The rows of one page, and the key to ask for the next one with; none on the last one. */
    record Cut(RowSet rows, Optional<String> next) {}

    /** What a request asks for; empty where it asks for the whole. */
    static Optional<Paging> of(HttpServletRequest request) {
        var after = Optional.ofNullable(request.getParameter("after")).filter(key -> !key.isBlank());
        var size = Optional.ofNullable(request.getParameter("page-size")).filter(rows -> !rows.isBlank());
        if (size.isEmpty() && after.isPresent()) {
            throw new Refusal(ProblemType.PARAMETER_MISSING, "“after” is to come with “page-size”.");
        }
        return size.map(rows -> new Paging(size(rows), after));
    }

    private static int size(String written) {
        try {
            var size = Integer.parseInt(written.strip());
            if (size >= 1 && size <= HIGHEST) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below as a number that is out of range.
        }
        throw new Refusal(
                ProblemType.PARAMETER_INVALID, "“page-size” is to be a number from 1 to %d.".formatted(HIGHEST));
    }

    Cut cut(RowSet rows) {
        var place = after.map(key -> passTo(key, rows)).orElse(0L);
        List<Binding> page = new ArrayList<>();
        while (page.size() < size && rows.hasNext()) {
            page.add(rows.next());
        }
        var names = rows.getResultVars();
        var next = rows.hasNext()
                ? Optional.of(key(place + page.size(), page.getLast(), names))
                : Optional.<String>empty();
        return new Cut(RowSetStream.create(names, page.iterator()), next);
    }

    /** Reads the rows up to the one with the key, and gives their number. */
    private static long passTo(String key, RowSet rows) {
        try {
            var place = Long.parseLong(key.split("-", 2)[0]);
            Optional<Binding> row = Optional.empty();
            for (long passed = 0; passed < place && rows.hasNext(); passed++) {
                row = Optional.of(rows.next());
            }
            if (row.filter(last -> key(place, last, rows.getResultVars()).equals(key))
                    .isPresent()) {
                return place;
            }
        } catch (NumberFormatException notAKey) {
            // Answered below as a key that no row has.
        }
        throw new Refusal(
                ProblemType.PARAMETER_INVALID,
                "“after” names no row of this answer; it may be of an older release. Start again without it.");
    }

    private static String key(long place, Binding row, List<Var> names) {
        var terms = names.stream().map(name -> String.valueOf(row.get(name))).toArray(String[]::new);
        var digest = EntityTag.of("row", terms).value();
        return place + "-" + digest.substring(digest.length() - 17, digest.length() - 1);
    }
}
