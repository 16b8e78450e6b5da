package org.mandatum.semantic.lineage;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mandatum.semantic.lineage.WordRun.Side;

/** Compares two stretches of words; languages that set no spaces are compared character by character. */
final class WordComparison {

    /** A word with the space behind it; an ideograph or a mark of punctuation is a word of its own. */
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\S)\\s*|\\s+");

    private static final Pattern DASH = Pattern.compile("[\\u2010\\u2011\\u2012\\u2013]");
    private static final Pattern QUOTE = Pattern.compile("[\\u2018\\u2019\\u02BC]");

    private WordComparison() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Both texts as runs, words taken out before words put in; the runs of the newer text, joined, are the newer
     * text.
     */
    static List<WordRun> compare(String older, String newer) {
        var before = words(older);
        var after = words(newer);
        var runs = new Runs();
        int done = 0;
        var patch = DiffUtils.diff(before, after, new MeyersDiffWithLinearSpace<>(WordComparison::same), null);
        for (var delta : patch.getDeltas()) {
            runs.both(after.subList(done, delta.getTarget().getPosition()));
            runs.differ(delta.getSource().getLines(), delta.getTarget().getLines());
            done = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        runs.both(after.subList(done, after.size()));
        return runs.all();
    }

    /** The space behind a word is layout, and so is which of several dashes and quotation marks is set. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        return DASH.matcher(QUOTE.matcher(word.strip()).replaceAll("'")).replaceAll("-");
    }

    /** Collects runs; what lies between two stretches that both have is told as one removal and one addition. */
    private static final class Runs {

        private final List<WordRun> runs = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void differ(List<String> older, List<String> newer) {
            older.forEach(removed::append);
            newer.forEach(added::append);
        }

        void both(List<String> words) {
            if (!words.isEmpty()) {
                endDifference();
                runs.add(new WordRun(Side.BOTH, String.join("", words)));
            }
        }

        List<WordRun> all() {
            endDifference();
            return runs;
        }

        private void endDifference() {
            end(removed, Side.OLDER);
            end(added, Side.NEWER);
        }

        private void end(StringBuilder words, Side side) {
            if (!words.isEmpty()) {
                runs.add(new WordRun(side, words.toString()));
                words.setLength(0);
            }
        }
    }
}
