package org.mandatum.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mends words that taking text out of pages has broken, by what stands elsewhere in the same text: a hyphen that was lost
 * with the end of a line ({@code SecretaryGeneral}), a space that justified setting put into a word ({@code techno
 * logies}).
 */
final class BrokenWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L}{2,})[-‐‑](\\p{L}{2,})");
    private static final Pattern INNER_CAPITAL = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");
    private static final Pattern SPACED = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]");
    private static final Pattern HYPHEN_AND_WORD = Pattern.compile("[-‐‑](\\p{L}{2,})");

    /** Shorter words have others within them, such as a part in apart. */
    private static final int SHORTEST_MENDED = 8;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> compounds = new HashMap<>();

    private BrokenWords(List<Draft> drafts) {
        for (var draft : drafts) {
            var words = draft.paragraph().words();
            WORD.matcher(words).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
            COMPOUND.matcher(words)
                    .results()
                    .forEach(compound -> compounds.put(compound.group(1) + compound.group(2), compound.group()));
        }
    }

    /** The paragraphs with such words made whole. */
    static List<Draft> mend(List<Draft> drafts) {
        var words = new BrokenWords(drafts);
        return drafts.stream()
                .map(draft -> draft.with(words.mend(draft.paragraph())))
                .toList();
    }

    private Paragraph mend(Paragraph paragraph) {
        var words = paragraph.words();
        var moves = new Moves(paragraph);
        boolean mended = false;
        var word = WORD.matcher(words);
        int start = -1;
        int end = -1;
        while (word.find()) {
            var compound = compounds.get(word.group());
            if (compound != null && lostHyphen(word.group())) {
                moves.keepTo(word.start()).replaceTo(word.end(), compound);
                mended = true;
            } else if (start >= 0
                    && end + 1 == word.start()
                    && words.charAt(end) == ' '
                    && isOne(words.substring(start, end), word.group())) {
                moves.keepTo(end).replaceTo(end + 1, "");
                mended = true;
            } else if (start >= 0 && isCompoundBehindSpace(words, start, end)) {
                moves.keepTo(end).replaceTo(end + 1, "");
                mended = true;
            }
            start = word.start();
            end = word.end();
        }
        return mended ? moves.paragraph() : paragraph;
    }

    private boolean lostHyphen(String word) {
        return INNER_CAPITAL.matcher(word).matches() || counts.get(word) == 1;
    }

    /** Two words are one where the text has that one elsewhere, and one of the two nowhere else. */
    private boolean isOne(String first, String second) {
        var whole = first + second;
        return whole.length() >= SHORTEST_MENDED
                && SPACED.matcher(whole).lookingAt()
                && counts.getOrDefault(whole, 0) > 1
                && Math.min(counts.get(first), counts.get(second)) == 1;
    }

    /** {@code confidence -building}, where the text has {@code confidence-building} elsewhere. */
    private boolean isCompoundBehindSpace(String words, int start, int end) {
        var second = HYPHEN_AND_WORD.matcher(words);
        return end < words.length()
                && words.charAt(end) == ' '
                && second.region(end + 1, words.length()).lookingAt()
                && compounds.containsKey(words.substring(start, end) + second.group(1));
    }
}
