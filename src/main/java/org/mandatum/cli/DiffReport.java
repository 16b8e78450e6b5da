package org.mandatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.ClauseChange;
import org.mandatum.semantic.lineage.ClauseText;
import org.mandatum.semantic.lineage.ComparedText;
import org.mandatum.semantic.lineage.WordRun;

/** Shows the comparison of two resolutions to a person, a clause after another. */
final class DiffReport {

    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final int WORDS_SHOWN = 60;

    private final PrintWriter out;
    private final boolean colored;
    private final boolean all;

    /**
     * @param colored whether colours say what the marks say
     * @param all whether the words of kept clauses are shown
     */
    DiffReport(PrintWriter out, boolean colored, boolean all) {
        this.out = out;
        this.colored = colored;
        this.all = all;
    }

    void write(ComparedText older, ComparedText newer, List<ClauseChange> changes) {
        out.println(painted(RED, "--- " + older.name() + " (" + older.language() + ")"));
        out.println(painted(GREEN, "+++ " + newer.name() + " (" + newer.language() + ")"));
        changes.forEach(this::write);
        out.println();
        out.println(changes.stream()
                .collect(Collectors.groupingBy(DiffReport::sort, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", ")));
    }

    private void write(ClauseChange change) {
        switch (change) {
            case ClauseChange.Kept kept -> {
                head("=", kept.newer().path(), moved(kept.older(), kept.newer()));
                out.println(all ? kept.newer().words() : shortened(kept.newer().words()));
            }
            case ClauseChange.Changed changed -> {
                head("~", changed.newer().path(), moved(changed.older(), changed.newer()) + verbs(changed));
                out.println(changed.words().stream().map(this::run).collect(Collectors.joining()));
            }
            case ClauseChange.Dropped dropped -> {
                head("-", dropped.older().path(), "");
                out.println(painted(RED, dropped.older().words()));
            }
            case ClauseChange.Added added -> {
                head("+", added.newer().path(), "");
                out.println(painted(GREEN, added.newer().words()));
            }
        }
    }

    private void head(String mark, ClausePath path, String more) {
        out.println();
        out.println(painted(BOLD, mark + " " + path + more));
    }

    private static String moved(ClauseText older, ClauseText newer) {
        return older.path().equals(newer.path()) ? "" : " (was " + older.path() + ")";
    }

    private static String verbs(ClauseChange.Changed changed) {
        var before = changed.older().verb();
        var after = changed.newer().verb();
        return before.equals(after) ? "" : " [" + before.orElse("–") + " → " + after.orElse("–") + "]";
    }

    /** The space behind a run stays outside its marks. */
    private String run(WordRun run) {
        var words = run.words().stripTrailing();
        var space = run.words().substring(words.length());
        return switch (run.side()) {
            case BOTH -> run.words();
            case OLDER -> painted(RED, "[-" + words + "-]") + space;
            case NEWER -> painted(GREEN, "{+" + words + "+}") + space;
        };
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS_SHOWN)).strip() + " …";
    }

    private String painted(String color, String words) {
        return colored ? color + words + PLAIN : words;
    }

    private static String sort(ClauseChange change) {
        return switch (change) {
            case ClauseChange.Kept kept -> "kept";
            case ClauseChange.Changed changed -> "changed";
            case ClauseChange.Dropped dropped -> "dropped";
            case ClauseChange.Added added -> "added";
        };
    }
}
