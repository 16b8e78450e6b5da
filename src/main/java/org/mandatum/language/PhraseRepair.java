package org.mandatum.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * Reads a wording that one wrong, missing or added character has damaged, as scanners do: 梯记 for 铭记, “Recornmends”.
 *
 * <p>Another ending makes another form of a word and not a damaged one: “Request”, «призываем» are left alone, unless the
 * characters look alike. So are the words that a language file lists as sound ({@code phrase.sound}).
 */
final class PhraseRepair {

    /** Shorter words of an alphabet have too many neighbours; in Chinese two characters tell enough. */
    private static final int SHORTEST = 7;

    /** Enough where the wrong character looks like the right one. */
    private static final int SHORTEST_ALIKE = 4;

    private static final int SHORTEST_HAN = 2;

    /** A damaged wording: its words in the text, as they should be, and its concept. */
    record Repaired(Span span, String wording, String concept) {}

    private record Wording(String written, String folded, String concept) {}

    /** A word that is no damaged one, or with which such words begin. */
    private record Sound(Literal words, boolean whole) {
        static Sound of(String written) {
            boolean whole = !written.endsWith("-");
            return new Sound(new Literal(whole ? written : written.substring(0, written.length() - 1)), whole);
        }

        boolean stands(CharSequence text, int from) {
            return (whole ? Phrase.wordEnd(words, text, from) : words.endAt(text, from)) != Literal.NONE;
        }
    }

    /** What the words of a text fold to from a place on, and for each character where it ends. */
    private record Window(String folded, List<Integer> ends) {}

    private final boolean spaced;
    private final List<Wording> wordings;
    private final int longest;
    private final ByBeginning<Sound> sound;

    PhraseRepair(LanguageProfile profile, Collection<LexiconEntry> entries) {
        spaced = profile.spaced();
        wordings = entries.stream()
                .map(entry -> new Wording(entry.wording(), Folding.fold(entry.wording()), entry.concept()))
                .filter(wording -> wording.folded().length() >= (spaced ? SHORTEST_ALIKE : SHORTEST_HAN))
                .toList();
        longest = wordings.stream()
                .mapToInt(wording -> wording.folded().length())
                .max()
                .orElse(0);
        sound = ByBeginning.of(
                profile.words("phrase.sound").stream().map(Sound::of).toList(), Sound::words);
    }

    /**
     * The one wording that resembles the words at {@code from}; nothing where none does, or several of different
     * acts.
     */
    Optional<Repaired> at(CharSequence text, int from) {
        if (isSound(text, from)) {
            return Optional.empty();
        }
        var window = window(text, from);
        var near = new ArrayList<Repaired>();
        for (var wording : wordings) {
            if (beginsAlike(wording.folded(), window.folded())) {
                end(wording, window, text)
                        .map(end -> new Repaired(new Span(from, end), wording.written(), wording.concept()))
                        .ifPresent(near::add);
            }
        }
        boolean agreed = near.stream().map(Repaired::concept).distinct().count() == 1;
        return agreed ? near.stream().max(Comparator.comparing(Repaired::span)) : Optional.empty();
    }

    private boolean isSound(CharSequence text, int from) {
        for (var word : sound.at(text, from)) {
            if (word.stands(text, from)) {
                return true;
            }
        }
        return false;
    }

    private Window window(CharSequence text, int from) {
        var folded = new StringBuilder();
        var ends = new ArrayList<Integer>();
        for (int at = from; at < text.length() && folded.length() <= longest; at++) {
            char c = Folding.fold(text.charAt(at));
            boolean blank = c == ' ' && (!spaced || folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (c != Folding.UNSEEN && !blank) {
                folded.append(c);
                ends.add(at + 1);
            }
        }
        return new Window(folded.toString(), ends);
    }

    /** Where the damaged wording ends; of several places the nearest. */
    private Optional<Integer> end(Wording wording, Window window, CharSequence text) {
        int length = wording.folded().length();
        int reach = spaced ? 1 : 0;
        int longestHere = Math.min(length + reach, window.ends().size());
        for (int count = Math.max(1, length - reach); count <= longestHere; count++) {
            int end = window.ends().get(count - 1);
            if (damaged(wording.folded(), window.folded().substring(0, count)) && WordEdges.canEnd(text, end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Whether the first letters can be the same but for one change, which spares most wordings the comparison. */
    private static boolean beginsAlike(String right, String other) {
        if (right.length() <= 2 || other.length() <= 2) {
            return true;
        }
        char first = right.charAt(0);
        char second = right.charAt(1);
        return first == other.charAt(0)
                || first == other.charAt(1)
                || second == other.charAt(0)
                || second == other.charAt(1)
                || second == other.charAt(2)
                || right.charAt(2) == other.charAt(1);
    }

    /** Whether one change that a scanner makes turns the right words into the others; false for equal words. */
    private boolean damaged(String right, String other) {
        int at = firstDifference(right, other);
        if (at == right.length() && at == other.length()) {
            return false;
        }
        if (!spaced) {
            return endAlike(right, at + 1, other, at + 1);
        }
        if (LookAlikes.joined(right, other, at)) {
            return true;
        }
        int longer = right.length() - other.length();
        return switch (longer) {
            case 0 ->
                endAlike(right, at + 1, other, at + 1)
                        && exchangeable(right.charAt(at), other.charAt(at), right.length(), wordEndsAt(right, at + 1));
            case 1 -> endAlike(right, at + 1, other, at) && right.length() >= SHORTEST && !wordEndsAt(right, at + 1);
            case -1 ->
                endAlike(right, at, other, at + 1)
                        && right.length() >= SHORTEST
                        && (!wordEndsAt(other, at + 1) || at > 0 && other.charAt(at) == other.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean endAlike(String one, int from, String other, int fromInOther) {
        int length = one.length() - from;
        return length == other.length() - fromInOther && one.regionMatches(from, other, fromInOther, length);
    }

    private static boolean exchangeable(char right, char other, int length, boolean last) {
        return LookAlikes.alike(right, other)
                || length >= SHORTEST && right != ' ' && other != ' ' && !(last && Character.isLetter(other));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean wordEndsAt(String words, int at) {
        return at >= words.length() || words.charAt(at) == ' ';
    }
}
