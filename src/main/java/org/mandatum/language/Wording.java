package org.mandatum.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A fixed wording of a language, with slots: “Agenda item {number}”, in one or several alternatives.
 *
 * <p>It is found whatever the case of its letters, the kind of its spaces, quotes, hyphens and digits, and whether or
 * not Arabic points are written ({@link Folding}). A wording without any alternative is found nowhere: the language
 * has no such thing.
 */
public final class Wording {

    private final String key;
    private final Templates templates;

    /** Takes a wording as a language file writes it; throws {@code IllegalArgumentException} at an unknown slot. */
    Wording(String key, String written, Function<Slot, SlotReader> readers) {
        this.key = key;
        templates = new Templates(alternatives(written).toList(), readers);
    }

    /** The alternatives of a value of a language file, which are set apart by {@code |} with a space on either side. */
    static Stream<String> alternatives(String written) {
        return Arrays.stream(written.strip().split("\\s+\\|\\s+")).filter(one -> !one.isBlank());
    }

    public String key() {
        return key;
    }

    /** The alternatives as the language file writes them. */
    public List<String> written() {
        return templates.written();
    }

    /** The alternatives in pieces. */
    List<List<Piece>> alternatives() {
        return templates.alternatives();
    }

    /** The first place at or behind {@code from} where the wording stands; of two that begin there the longer one. */
    public Optional<WordingMatch> find(CharSequence text, int from) {
        return find(text, from, text.length());
    }

    private Optional<WordingMatch> find(CharSequence text, int from, int limit) {
        return templates.find(text, from, limit, Optional::of);
    }

    /** The first place where the wording stands. */
    public Optional<WordingMatch> find(CharSequence text) {
        return find(text, 0);
    }

    /** The wording where it begins exactly at {@code from}. */
    public Optional<WordingMatch> lookingAt(CharSequence text, int from) {
        return first(templates.at(text, from));
    }

    /** The wording where it is all of the text, white space around it left aside. */
    public Optional<WordingMatch> matches(CharSequence text) {
        return first(templates.matches(text));
    }

    private static Optional<WordingMatch> first(List<WordingMatch> matches) {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getFirst());
    }

    /** All places where the wording stands, in order, none overlapping. */
    public List<WordingMatch> findAll(CharSequence text) {
        return findAll(text, text.length());
    }

    /** The places before {@code limit} where the wording begins, in order, none overlapping. */
    public List<WordingMatch> findAll(CharSequence text, int limit) {
        var next = find(text, 0, limit);
        if (next.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<WordingMatch>(1);
        while (next.isPresent()) {
            all.add(next.get());
            next = find(text, past(next.get()), limit);
        }
        return all;
    }

    private static int past(WordingMatch match) {
        return Math.max(match.span().end(), match.span().start() + 1);
    }

    @Override
    public String toString() {
        return key + " = " + String.join(" | ", written());
    }
}
