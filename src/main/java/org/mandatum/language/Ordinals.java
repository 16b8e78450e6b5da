package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/** Finds the ordinals of a language, spelled (“seventy-eighth”) or in figures (“78th”, «第七十八»). */
public final class Ordinals {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final NumberWords words;
    private final List<Template> figures;
    private final String regex;
    private final String list;
    private final Pattern running;

    Ordinals(WordingFile file) {
        words = new NumberWords(file);
        figures = file.alternatives("ordinal.figures").stream()
                .map(written -> Template.of(written, Ordinals::digits))
                .toList();
        var unnamed =
                figures.stream().map(figure -> Template.regex(figure.written(), slot -> "(?:" + digits(slot) + ")"));
        regex = Stream.concat(words.regex().stream(), unnamed).collect(Collectors.joining("|", "(?:", ")"));
        var separator = Tolerance.OPTIONAL_SPACES
                + NumberWords.either(file.alternatives("list.separators"))
                + Tolerance.OPTIONAL_SPACES;
        list = regex + "(?:" + separator + regex + "){0,5}";
        running = Pattern.compile("(?<![\\p{L}\\p{N}])" + regex, FLAGS);
    }

    private static String digits(Slot slot) {
        return slot.pattern().orElseThrow(() -> new IllegalArgumentException("Not in figures: " + slot.written()));
    }

    /** A regular expression for one ordinal. */
    String regex() {
        return regex;
    }

    /** A regular expression for ordinals in a list. */
    String listRegex() {
        return list;
    }

    /** The first ordinal at or behind {@code from}. */
    public Optional<OrdinalMention> find(CharSequence text, int from) {
        var matcher = running.matcher(text);
        for (int at = from; at <= text.length() && matcher.find(at); at = matcher.start() + 1) {
            var found = at(text, matcher.start(), text.length());
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The value of a text that is one ordinal; nothing where it is anything else. */
    public OptionalInt value(CharSequence written) {
        var all = in(written, new Span(0, written.length()));
        return all.size() == 1 ? OptionalInt.of(all.getFirst().value()) : OptionalInt.empty();
    }

    /** All ordinals within a stretch of a text, in order. */
    public List<OrdinalMention> in(CharSequence text, Span span) {
        var found = new ArrayList<OrdinalMention>();
        var matcher = running.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        int at = span.start();
        while (at < span.end() && matcher.region(at, span.end()).find()) {
            var here = at(text, matcher.start(), span.end());
            found.addAll(here);
            at = here.isEmpty() ? matcher.start() + 1 : here.getLast().span().end();
        }
        return found;
    }

    private List<OrdinalMention> at(CharSequence text, int from, int to) {
        for (var figure : figures) {
            var match = figure.lookingAt(text, from);
            if (match.isPresent() && match.get().span().end() <= to) {
                var value = match.get().slot("number").map(Numerals::value).orElse(OptionalInt.empty());
                if (value.isPresent()) {
                    return List.of(new OrdinalMention(match.get().span(), value.getAsInt()));
                }
            }
        }
        return words.ordinalsAt(text, from, to);
    }
}
