package org.mandatum.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Span;

/** Reads a wording that one wrong, missing or added character has damaged, as scanners do: 梯记 for 铭记. */
final class PhraseRepair {

    /** Shorter words of an alphabet have too many neighbours; in Chinese two characters tell enough. */
    private static final int SHORTEST = 7;

    private static final int SHORTEST_HAN = 2;

    private record Wording(String written, String folded, String concept) {
        boolean han() {
            return Folding.isHan(folded.charAt(0));
        }

        boolean telling() {
            return folded.length() >= (han() ? SHORTEST_HAN : SHORTEST);
        }
    }

    private final List<Wording> wordings;

    PhraseRepair(Collection<LexiconEntry> entries) {
        wordings = entries.stream()
                .map(entry -> new Wording(entry.wording(), Folding.fold(entry.wording()), entry.concept()))
                .filter(Wording::telling)
                .toList();
    }

    /** The one wording that resembles the words at {@code from}; nothing where none does, or several of different acts. */
    Optional<Lead> leadAt(CharSequence text, int from) {
        var near = wordings.stream()
                .flatMap(wording -> endAt(wording, text, from)
                        .map(end ->
                                new Lead(new Span(from, end), wording.written(), Optional.of(wording.concept()), true))
                        .stream())
                .toList();
        boolean agreed = near.stream().map(Lead::concept).distinct().count() == 1;
        return agreed ? near.stream().max((one, other) -> one.span().compareTo(other.span())) : Optional.empty();
    }

    private static Optional<Integer> endAt(Wording wording, CharSequence text, int from) {
        int shortest = wording.folded().length() - (wording.han() ? 0 : 1);
        int longest = wording.folded().length() + (wording.han() ? 0 : 1);
        var folded = new StringBuilder();
        for (int at = from; at < text.length() && folded.length() < longest; at++) {
            char c = Folding.fold(text.charAt(at));
            boolean doubled =
                    c == ' ' && (wording.han() || folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (c == Folding.UNSEEN || doubled) {
                continue;
            }
            folded.append(c);
            if (folded.length() >= shortest && WordEdges.canEnd(text, at + 1) && oneApart(wording.folded(), folded)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /** True if one character changed, added or left out makes one of the other; false for equal words. */
    private static boolean oneApart(String one, CharSequence other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int restOfOne = one.length() - same;
        int restOfOther = other.length() - same;
        int left = Math.max(restOfOne, restOfOther) - 1;
        return left >= 0
                && one.substring(one.length() - Math.min(left, restOfOne))
                        .contentEquals(other.subSequence(other.length() - Math.min(left, restOfOther), other.length()));
    }
}
