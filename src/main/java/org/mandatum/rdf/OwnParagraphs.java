package org.mandatum.rdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Resolution;

/**
 * The clauses that a document means by “paragraph 2 above” or “paragraphs 4 to 6”: operative ones of the same section,
 * part or annex, as far as there are such.
 */
final class OwnParagraphs {

    private static final String OPERATIVE = "op";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Resolution resolution;
    private final List<String> division;

    /**
     * @param resolution the document that cites its own paragraphs
     * @param citing the clause in which it does
     */
    OwnParagraphs(Resolution resolution, ClausePath citing) {
        this.resolution = resolution;
        division = division(citing);
    }

    List<ClausePath> cited(List<ParagraphRange> ranges) {
        return resolution
                .allClauses()
                .map(Clause::path)
                .filter(path -> ranges.stream().anyMatch(range -> isIn(range, path)))
                .toList();
    }

    private boolean isIn(ParagraphRange range, ClausePath path) {
        var all = path.segments();
        int start = division.size();
        if (!division(path).equals(division)
                || all.size() <= start
                || !all.get(start).equals(OPERATIVE)) {
            return false;
        }
        var own = all.subList(start + 1, all.size());
        return own.equals(segments(range.first()))
                || own.equals(segments(range.last()))
                || own.size() == 1 && liesBetween(range, own.getFirst());
    }

    private static boolean liesBetween(ParagraphRange range, String number) {
        return number(number)
                .filter(own -> number(range.first())
                                .filter(first -> first <= own)
                                .isPresent()
                        && number(range.last()).filter(last -> own <= last).isPresent())
                .isPresent();
    }

    private static Optional<Integer> number(String written) {
        return NUMBER.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /** “3 (a)” as the segments 3, a. */
    private static List<String> segments(String written) {
        return BETWEEN.splitAsStream(written).filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> division(ClausePath path) {
        var segments = path.segments();
        int end = 0;
        while (end < segments.size()
                && !segments.get(end).equals(OPERATIVE)
                && !segments.get(end).equals("pre")) {
            end++;
        }
        return segments.subList(0, end);
    }
}
