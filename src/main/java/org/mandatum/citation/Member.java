package org.mandatum.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A number that a text cites, and what stands around it.
 *
 * @param mark its place among the marks of the text
 * @param first whether it is the first of its list
 * @param dated the date with it
 * @param shared whether that date stands with the number beside it, and may be of that one alone
 * @param body what the body named with it can be; an empty set for one that is none of the organs
 */
record Member(
        int mark,
        Mark.Number cited,
        boolean first,
        Optional<LocalDate> dated,
        boolean shared,
        Optional<Set<Organ>> body) {

    ResolutionNumber number() {
        return cited.number();
    }

    /** Whether an organ can have adopted it on its date. */
    boolean couldBeOf(Organ organ) {
        return dated.isEmpty() || organ.couldAdopt(number(), dated.get().getYear());
    }

    /** The same with the date of a member beside it, where it has none. */
    Member sharing(Optional<LocalDate> date) {
        return dated.isPresent() ? this : new Member(mark, cited, first, date, true, body);
    }
}
