package org.mandatum.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a Markdown file at which notes are written out: {@code [^3]: See A/53/70.}, {@code [^a]: Ibid.}
 *
 * <p>A note goes on in the paragraphs behind it that are indented by four columns, as in the Markdown of Pandoc and
 * GitHub.
 */
final class MarkdownNotes {

    private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[\\^([\\p{Alnum}_.-]{1,20})\\]:.*");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t).*");

    private final Map<Integer, String> byLine = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final String content;

    MarkdownNotes(String content) {
        var lines = content.lines().toList();
        var opened = new StringBuilder(content.length() + 1);
        for (int i = 0; i < lines.size(); i++) {
            var definition = DEFINITION.matcher(lines.get(i));
            if (definition.matches()) {
                byLine.put(i, definition.group(1));
                labels.add(definition.group(1));
                int colon = definition.end(1) + 1;
                opened.append(lines.get(i), 0, colon)
                        .append(' ')
                        .append(lines.get(i).substring(colon + 1));
            } else {
                opened.append(lines.get(i));
            }
            opened.append('\n');
        }
        this.content = opened.toString();
    }

    /** The file with a space for each colon of a note: CommonMark drops a note of one word as the address of a link. */
    String content() {
        return content;
    }

    /** Whether a note is written out under this label. */
    boolean isLabel(String label) {
        return labels.contains(label);
    }

    /** The label of the note that begins at a line, counted from 0. */
    Optional<String> beginsAt(int line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /** Whether a paragraph that begins with this line goes on with a note above it. */
    static boolean goesOn(String line) {
        return INDENTED.matcher(line).matches();
    }
}
