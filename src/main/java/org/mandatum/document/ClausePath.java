package org.mandatum.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of a clause in its resolution, the same in every language: {@code pre/4}, {@code op/3}, {@code op/3/a/i},
 * with {@code sec/II/}, {@code part/B/} or {@code annex/1/} before it where the resolution has such.
 */
public record ClausePath(List<String> segments) {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

    private static final Pattern PATH = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*");

    public ClausePath {
        if (!isPath(segments)) {
            throw new IllegalArgumentException("Not a clause path: " + segments);
        }
        segments = List.copyOf(segments);
    }

    private static boolean isPath(List<String> segments) {
        for (var segment : segments) {
            if (!isSegment(segment)) {
                return false;
            }
        }
        return !segments.isEmpty();
    }

    /** Whether a segment is one by {@link #SEGMENT}; paths are made by the thousand, so that is told letter by letter. */
    private static boolean isSegment(String segment) {
        boolean hyphen = true;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && (hyphen || c != '-')) {
                return false;
            }
            hyphen = !letter;
        }
        return !hyphen;
    }

    public static ClausePath of(String... segments) {
        return new ClausePath(List.of(segments));
    }

    /** Reads {@code op/3/a}; throws where it is no path. */
    public static ClausePath parse(String path) {
        return new ClausePath(List.of(path.split("/", -1)));
    }

    /** Reads {@code op/3/a} from data that others may have written; empty where it is no path. */
    public static Optional<ClausePath> read(String path) {
        return PATH.matcher(path).matches() ? Optional.of(parse(path)) : Optional.empty();
    }

    public ClausePath child(String... more) {
        var all = new ArrayList<>(segments);
        all.addAll(List.of(more));
        return new ClausePath(all);
    }

    /** This path below a part of the resolution, whose segments may be none. */
    public ClausePath below(Collection<String> part) {
        var all = new ArrayList<>(part);
        all.addAll(segments);
        return new ClausePath(all);
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
