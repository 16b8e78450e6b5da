package org.mandatum.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing noticed about an input: what, where, and the facts.
 *
 * @param file the file's name as the user knows it
 * @param place line and column in the file, {@link Place#WHOLE_FILE} where no place can be named
 * @param problem what was noticed
 * @param facts what fills the slots of the problem's sentence, in order
 * @param related places in this file or in others that show the same matter
 */
public record Diagnostic(String file, Place place, Problem problem, List<String> facts, List<Related> related) {

    private static final int LONGEST_FACT = 120;

    /**
     * A further place to look at.
     *
     * @param file the file's name as the user knows it
     * @param place line and column in the file, {@link Place#WHOLE_FILE} where no place can be named
     * @param label what stands there, in a few words
     */
    public record Related(String file, Place place, String label) {

        @Override
        public String toString() {
            return place.equals(Place.WHOLE_FILE) ? file : file + ":" + place;
        }
    }

    public Diagnostic {
        facts = facts.stream().map(Diagnostic::onOneLine).toList();
        related = List.copyOf(related);
    }

    public Diagnostic(String file, Place place, Problem problem, List<String> facts) {
        this(file, place, problem, facts, List.of());
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

    /**
     * {@code file:line:column: severity: message [code]}, the form that editors follow; {@code (see file:line:column)}
     * stands before the code where there are related places.
     */
    @Override
    public String toString() {
        var where = place.equals(Place.WHOLE_FILE) ? file : file + ":" + place;
        return where + ": " + severity().name().toLowerCase(Locale.ROOT) + ": " + message() + seeAlso() + " ["
                + problem.code() + "]";
    }

    private String seeAlso() {
        return related.isEmpty()
                ? ""
                : related.stream().map(Related::toString).collect(Collectors.joining(", ", " (see ", ")"));
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
