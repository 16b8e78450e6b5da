package org.mandatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.text.Span;

/**
 * Reads the parts that follow the first part of a resolution: B and C of “55/5 A, B and C”, B to E of “51/211 A to
 * E”.
 */
final class FurtherParts {

    private final Pattern next;

    FurtherParts(LanguageProfile language) {
        var and = either(language.wording("list.and"));
        var to = either(language.wording("range.joiners"));
        next = Pattern.compile("(?:\\s?,\\s?(?:" + and + "\\s?)?|\\s?" + and + "\\s?|\\s?(?<to>" + to
                + "|-)\\s?)(?<letter>" + Part.LETTER + ")");
    }

    private static String either(Wording wording) {
        return wording.written().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The parts listed from {@code from} on, in a text in plain glyphs, after {@code first}; none after no part. */
    List<Mark.Further> behind(String plain, int from, String first) {
        var parts = new ArrayList<Mark.Further>();
        var matcher = next.matcher(plain).useTransparentBounds(true);
        var last = first;
        int end = from;
        while (!last.isEmpty() && matcher.region(end, plain.length()).lookingAt()) {
            var span = new Span(matcher.start("letter"), matcher.end());
            var letter = Part.letter(matcher.group("letter")).orElse(last);
            if (letter.compareTo(last) <= 0) {
                break;
            }
            char start = matcher.group("to") == null ? letter.charAt(0) : (char) (last.charAt(0) + 1);
            for (char each = start; each <= letter.charAt(0); each++) {
                parts.add(new Mark.Further(span, Character.toString(each)));
            }
            last = letter;
            end = matcher.end();
        }
        return parts;
    }
}
