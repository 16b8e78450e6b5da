package org.mandatum.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing noticed about an input: what, where, and the facts.
 *
 * @param file the file's name as the user knows it
 * @param place line and column in the file, {@link Place#WHOLE_FILE} where no place can be named
 * @param problem what was noticed
 * @param facts what fills the slots of the problem's sentence, in order
 */
public record Diagnostic(String file, Place place, Problem problem, List<String> facts) {

    private static final int LONGEST_FACT = 120;

    public Diagnostic {
        facts = facts.stream().map(Diagnostic::onOneLine).toList();
    }

    /** A diagnostic about a file as a whole. */
    public static Diagnostic about(String file, Problem problem, Object... facts) {
        return new Diagnostic(file, Place.WHOLE_FILE, problem, strings(facts));
    }

    /** A diagnostic about the words at an offset of a reading text. */
    public static Diagnostic at(SourceText text, int offset, Problem problem, Object... facts) {
        return new Diagnostic(text.file(), text.place(offset), problem, strings(facts));
    }

    public Severity severity() {
        return problem.severity();
    }

    /** The sentence with its facts. */
    public String message() {
        return problem.sentence(facts.toArray());
    }

    /** {@code file:line:column: severity: message [code]}, the form that editors follow. */
    @Override
    public String toString() {
        var where = place.equals(Place.WHOLE_FILE) ? file : file + ":" + place;
        return where + ": " + severity().name().toLowerCase(Locale.ROOT) + ": " + message() + " [" + problem.code()
                + "]";
    }

    private static List<String> strings(Object... facts) {
        return Arrays.stream(facts).map(String::valueOf).toList();
    }

    /** Facts come out of hostile files: one line, no control characters, not without end. */
    private static String onOneLine(String fact) {
        var line = fact.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT) + "…";
    }
}
