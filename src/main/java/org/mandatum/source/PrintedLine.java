package org.mandatum.source;

import java.util.List;

/**
 * A line of a page as it is read. Places along the line are counted in its direction: a line of Arabic starts at the
 * right, with the smaller number.
 *
 * @param runs its words, stretches of like type together
 * @param number which line of the file it is, from 1
 * @param page which page it stands on, from 1
 * @param start where it begins, in points
 * @param textStart where its words go on behind a label or a tab; {@code start} where there is none
 * @param end where it ends
 * @param firstWord how wide its first word is
 * @param baseline how far below the top of the page it stands, in points
 * @param size of its font in points
 */
record PrintedLine(
        List<Run> runs,
        int number,
        int page,
        float start,
        float textStart,
        float end,
        float firstWord,
        float baseline,
        float size) {

    /**
     * Characters of like type.
     *
     * @param raised whether they stand higher than the line and are small
     */
    record Run(String text, boolean emphasised, boolean raised) {}

    PrintedLine {
        runs = List.copyOf(runs);
    }

    /** Its words, raised figures left out. */
    String words() {
        var words = new StringBuilder();
        for (var run : runs) {
            words.append(isMark(run) ? "" : run.text());
        }
        return words.toString().strip();
    }

    /** The number of the note that begins here: raised figures before everything else; nothing where it is none. */
    String raisedLabel() {
        var first = runs.getFirst();
        return isMark(first) ? first.text().strip() : "";
    }

    /** Whether all of it is set in italics or bold. */
    boolean isEmphasised() {
        return runs.stream().filter(run -> !run.text().isBlank()).allMatch(Run::emphasised);
    }

    /** Whether its first word is set in italics or bold. */
    boolean opensEmphasised() {
        return runs.stream()
                .filter(run -> !run.raised() && !run.text().isBlank())
                .findFirst()
                .map(Run::emphasised)
                .orElse(false);
    }

    /** Whether a run may be marks of notes; raised letters, as in the French {@code 42e}, are words. */
    static boolean isMark(Run run) {
        return run.raised() && !RaisedMarks.labels(run.text()).isEmpty();
    }
}
