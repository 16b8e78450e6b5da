package org.mandatum.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatum.text.Span;

/**
 * One way to word something, such as “Agenda item {number}”, ready to be looked for.
 *
 * @param written as the language file writes it
 * @param pattern finds it, with a group for each slot
 * @param slots the slots it has
 */
record Template(String written, Pattern pattern, Set<Slot> slots) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)\\}");
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * Reads a template.
     *
     * @param filling what can fill a slot in the language at hand, as a regular expression
     * @throws IllegalArgumentException if it has an unknown slot
     */
    static Template of(String written, Function<Slot, String> filling) {
        var regex = bounded(written, slot -> "(?<" + slot.group() + ">" + filling.apply(slot) + ")");
        var slots = EnumSet.noneOf(Slot.class);
        SLOT.matcher(written).results().forEach(found -> slots.add(slot(found.group(1), written)));
        return new Template(written, Pattern.compile(regex, FLAGS), slots);
    }

    /** The regular expression of a wording that stands by itself, its slots replaced by {@code group}. */
    static String bounded(String written, Function<Slot, String> group) {
        return Boundary.before(written) + regex(written, group) + Boundary.after(written);
    }

    /** The regular expression of a wording, without word boundaries around it, its slots replaced by {@code group}. */
    static String regex(String written, Function<Slot, String> group) {
        var regex = new StringBuilder();
        var slot = SLOT.matcher(written);
        int done = 0;
        while (slot.find()) {
            appendLiteral(regex, written.substring(done, slot.start()));
            regex.append(group.apply(slot(slot.group(1), written)));
            if (slot.end() < written.length() && Tolerance.unspaced(written.codePointAt(slot.end()))) {
                regex.append(Tolerance.OPTIONAL_SPACES);
            }
            done = slot.end();
        }
        appendLiteral(regex, written.substring(done));
        return regex.toString();
    }

    /** The regular expression of words without slots. */
    static String literal(String written) {
        return regex(written, slot -> {
            throw new IllegalArgumentException("No slot can stand in “" + written + "”");
        });
    }

    /** Letter by letter, with white space taken as any white space, and as optional around Chinese characters. */
    private static void appendLiteral(StringBuilder regex, String literal) {
        int[] characters = literal.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean last = i + 1 == characters.length;
            if (Character.isWhitespace(characters[i])) {
                regex.append(Tolerance.SPACES);
            } else {
                regex.append(Tolerance.of(characters[i]));
                if (Tolerance.unspaced(characters[i]) || !last && Tolerance.unspaced(characters[i + 1])) {
                    regex.append(Tolerance.OPTIONAL_SPACES);
                }
            }
        }
    }

    private static Slot slot(String name, String written) {
        return Slot.named(name)
                .orElseThrow(() -> new IllegalArgumentException("Unknown slot {" + name + "} in “" + written + "”"));
    }

    Optional<WordingMatch> lookingAt(CharSequence text, int from) {
        var matcher = region(text, from, text.length());
        return matcher.lookingAt() ? Optional.of(match(matcher, text)) : Optional.empty();
    }

    Optional<WordingMatch> matches(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        var matcher = region(text, start, end);
        return matcher.matches() ? Optional.of(match(matcher, text)) : Optional.empty();
    }

    private Matcher region(CharSequence text, int start, int end) {
        return pattern.matcher(text)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private WordingMatch match(Matcher matcher, CharSequence text) {
        var filled = new HashMap<String, Span>();
        slots.forEach(
                slot -> filled.put(slot.written(), new Span(matcher.start(slot.group()), matcher.end(slot.group()))));
        return new WordingMatch(new Span(matcher.start(), matcher.end()), filled, text);
    }
}
