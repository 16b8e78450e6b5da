package org.mandatum.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that a mistyped one may have meant. */
public final class Nearest {

    private static final int SUGGESTIONS = 3;

    private Nearest() {}

    /** At most three names, the likeliest first; none where nothing is near. */
    public static List<String> to(String typed, Collection<String> names) {
        var reach = Math.max(2, typed.length() / 2);
        return names.stream()
                .filter(name -> distance(typed, name) <= reach || shareWord(typed, name))
                .sorted(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static boolean shareWord(String typed, String name) {
        var words = List.of(name.split("-"));
        return List.of(typed.split("-")).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= from.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= to.length(); column++) {
                var changed = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
