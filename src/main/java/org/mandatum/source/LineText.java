package org.mandatum.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandatum.text.Place;

/**
 * Makes one paragraph's words out of its lines: marks of notes taken out, spaces set where lines meet, words mended that
 * the end of a line has parted.
 *
 * <p>A hyphen at the end of a line may belong to the word, as in {@code Secretary-General}. It goes only where it is
 * a soft one, or where the text has the word elsewhere without one.
 */
final class LineText {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)*");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-‐‑]$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}+");

    private final Set<String> words = new HashSet<>();

    /** What the words of all lines show of the writing of each. */
    LineText(List<PrintedLine> lines) {
        for (var line : lines) {
            WORD.matcher(line.words()).results().forEach(word -> words.add(word.group()));
        }
    }

    /** The paragraph that lines make up; a raised figure before all words is its label, and left out. */
    Paragraph of(List<PrintedLine> lines) {
        var paragraph = new ParagraphBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean parted = i + 1 < lines.size()
                    && isParted(line.words(), lines.get(i + 1).words());
            add(line, i == 0 && !line.raisedLabel().isEmpty(), parted, paragraph);
            if (!parted
                    && i + 1 < lines.size()
                    && needsSpace(line.words(), lines.get(i + 1).words())) {
                paragraph.space();
            }
        }
        return paragraph.build();
    }

    private static void add(PrintedLine line, boolean labelled, boolean parted, ParagraphBuilder paragraph) {
        int column = 1;
        for (int i = 0; i < line.runs().size(); i++) {
            var run = line.runs().get(i);
            if (!PrintedLine.isMark(run) || paragraph.endsInMeasure()) {
                var text = parted && i + 1 == line.runs().size() ? withoutHyphen(run.text()) : run.text();
                paragraph.add(text, new Place(line.number(), column), run.emphasised());
            } else if (i > 0 || !labelled) {
                RaisedMarks.labels(run.text()).forEach(paragraph::mark);
                if (run.text().endsWith(" ")) {
                    paragraph.space();
                }
            }
            column += run.text().length();
        }
    }

    private static String withoutHyphen(String text) {
        var trimmed = text.stripTrailing();
        return trimmed.substring(0, trimmed.length() - 1);
    }

    /** Whether the end of a line has parted a word that has no hyphen. */
    private boolean isParted(String before, String next) {
        if (before.endsWith("\u00ad")) {
            return true;
        }
        var start = PARTED.matcher(before);
        var end = FIRST.matcher(next);
        return start.find()
                && end.find()
                && words.contains(start.group(1) + end.group())
                && !words.contains(start.group() + end.group());
    }

    private static boolean needsSpace(String before, String next) {
        if (before.isEmpty() || next.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean hyphen = "-‐‑".indexOf(last) >= 0
                && before.length() > 1
                && Character.isLetterOrDigit(before.charAt(before.length() - 2));
        return !hyphen && !isChinese(last) && !isChinese(next.charAt(0));
    }

    private static boolean isChinese(char c) {
        return Characters.isHan(c) || (c >= '\u3000' && c <= '\u303f') || (c >= '\uff00' && c <= '\uff5e');
    }
}
