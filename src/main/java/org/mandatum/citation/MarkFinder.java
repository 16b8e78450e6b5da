package org.mandatum.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandatum.language.Dates;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;

/**
 * Finds everything in a text that has to do with citations: symbols, numbers, the words around them, dates.
 *
 * <p>One pass: at each place the longest of what can begin there is taken, and the search goes on behind it.
 */
final class MarkFinder {

    private final Dates dates;
    private final Wording and;
    private final FigureMarks figures;
    private final WordMarks words;

    MarkFinder(LanguageProfile language) {
        dates = language.dates();
        and = language.wording("list.and");
        figures = new FigureMarks(language);
        words = new WordMarks(language, figures);
    }

    /** The marks of a text in the order in which they stand, none overlapping; dates only where numbers are cited. */
    MarkedText mark(CharSequence written) {
        var searched = Words.of(written);
        var text = searched.toString();
        var plain = Glyphs.plain(text);
        boolean worded = words.mayStandIn(searched);
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < plain.length(); ) {
            var mark = figures.at(text, plain, at);
            if (mark.isEmpty() && worded) {
                mark = words.at(searched, at);
            }
            if (mark.isPresent()) {
                marks.add(mark.get());
                at = mark.get().span().end();
            } else {
                at++;
            }
        }
        if (marks.isEmpty()) {
            return new MarkedText(plain, List.of(), List.of());
        }
        if (hasNumber(marks)) {
            for (var date : dates.findAll(searched)) {
                date.day().ifPresent(day -> marks.add(new Mark.Day(date.span(), day)));
            }
        }
        return MarkedText.of(plain, inOrder(marks), and);
    }

    private static boolean hasNumber(List<Mark> marks) {
        for (var mark : marks) {
            if (mark instanceof Mark.Number) {
                return true;
            }
        }
        return false;
    }

    /** Of marks that overlap, as 1540 (2004) and the year 2004, the one that begins first. */
    private static List<Mark> inOrder(List<Mark> marks) {
        marks.sort(Comparator.comparing(Mark::span));
        var kept = new ArrayList<Mark>(marks.size());
        int end = 0;
        for (var mark : marks) {
            if (mark.span().start() >= end) {
                kept.add(mark);
                end = mark.span().end();
            }
        }
        return kept;
    }
}
