package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may have other words between them: “Expresses concern” with “its deep” in the middle.
 *
 * @param words the words one by one; of a script that does not set words apart, the characters
 * @param outside how many of the words, from the last, must stand there but are no part of the phrase
 */
record Phrase(List<Literal> words, int outside) {

    /** As many fillers as stand between two words: “its very serious”. */
    private static final int MOST_FILLERS = 3;

    /** Reads words as a file writes them. */
    static Phrase of(String written) {
        return of(written, List.of());
    }

    /** Reads words as a file writes them; one of the {@code particles} at their end stands outside the phrase. */
    static Phrase of(String written, List<String> particles) {
        var words = new ArrayList<Literal>();
        var split = written.strip().split("\\s+");
        for (var word : split) {
            if (Folding.isHan(word.charAt(0))) {
                word.codePoints().forEach(c -> words.add(new Literal(Character.toString(c))));
            } else {
                words.add(new Literal(word));
            }
        }
        boolean particle = split.length > 1
                && particles.stream().anyMatch(p -> Folding.fold(p).equals(Folding.fold(split[split.length - 1])));
        return new Phrase(List.copyOf(words), particle ? 1 : 0);
    }

    Literal first() {
        return words.getFirst();
    }

    /**
     * Where the phrase that begins at {@code from} ends, or {@link Literal#NONE}.
     *
     * @param fillers what may stand between the words
     */
    int endAt(CharSequence text, int from, ByBeginning<Literal> fillers) {
        int first = wordEnd(words.getFirst(), text, from);
        return first == Literal.NONE ? first : restEnd(1, text, first, fillers, MOST_FILLERS);
    }

    private int restEnd(int index, CharSequence text, int from, ByBeginning<Literal> fillers, int fillersLeft) {
        if (index == words.size()) {
            return from;
        }
        int at = Literal.skip(text, from, true);
        int end = wordEnd(words.get(index), text, at);
        if (end != Literal.NONE) {
            int rest = restEnd(index + 1, text, end, fillers, MOST_FILLERS);
            if (rest != Literal.NONE) {
                return index < words.size() - outside ? rest : from;
            }
        }
        return fillersLeft == 0 ? Literal.NONE : endBehindFiller(index, text, at, fillers, fillersLeft);
    }

    private int endBehindFiller(int index, CharSequence text, int at, ByBeginning<Literal> fillers, int fillersLeft) {
        for (var filler : fillers.at(text, at)) {
            int filled = wordEnd(filler, text, at);
            if (filled != Literal.NONE) {
                int rest = restEnd(index, text, filled, fillers, fillersLeft - 1);
                if (rest != Literal.NONE) {
                    return rest;
                }
            }
        }
        return Literal.NONE;
    }

    /** Where a word ends that is not the beginning of a longer one. */
    static int wordEnd(Literal word, CharSequence text, int from) {
        int end = word.endAt(text, from);
        return end != Literal.NONE && WordEdges.canEnd(text, end) ? end : Literal.NONE;
    }
}
