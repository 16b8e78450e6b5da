package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.text.Span;

/** Finds the ordinals of a language, spelled (“seventy-eighth”) or in figures (“78th”, «第七十八»). */
public final class Ordinals {

    private final NumberWords words;
    private final Templates figures;
    private final Templates continued;
    private final List<Literal> separators;

    Ordinals(WordingFile file) {
        words = new NumberWords(file);
        figures = new Templates(file.alternatives("ordinal.figures"), Slot::reader);
        continued = new Templates(file.alternatives("ordinal.continued"), Slot::reader);
        separators = NumberWords.longestFirst(file.alternatives("list.separators"));
    }

    /** The first ordinal at or behind {@code from}. */
    public Optional<OrdinalMention> find(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            var found = at(text, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The ordinal that begins exactly at {@code from}; the longest one. */
    public Optional<OrdinalMention> at(CharSequence text, int from) {
        if (from >= text.length() || !couldBegin(text.charAt(from)) || !WordEdges.canBegin(text, from)) {
            return Optional.empty();
        }
        var figure = figure(figures, text, from);
        return figure.isPresent() ? figure : words.at(text, from);
    }

    /** Whether an ordinal can begin with this character. */
    boolean couldBegin(char first) {
        return figures.couldBegin(first) || words.couldBegin(first);
    }

    /** The value of a text that is one ordinal; nothing where it is anything else. */
    public OptionalInt value(CharSequence written) {
        int start = Literal.skip(written, 0, true);
        return at(written, start)
                .filter(found -> Literal.skip(written, found.span().end(), true) == written.length())
                .map(found -> OptionalInt.of(found.value()))
                .orElse(OptionalInt.empty());
    }

    /** The ordinals of the list that begins exactly at {@code from}: one or several with what sets apart list members. */
    public List<OrdinalMention> listAt(CharSequence text, int from) {
        var list = new ArrayList<OrdinalMention>();
        for (var next = at(text, from);
                next.isPresent();
                next = following(text, list.getLast().span().end())) {
            list.add(next.get());
        }
        return list;
    }

    private Optional<OrdinalMention> following(CharSequence text, int end) {
        int at = Literal.skip(text, end, true);
        for (var separator : separators) {
            int behind = separator.endAt(text, at);
            if (behind != Literal.NONE) {
                int start = Literal.skip(text, behind, true);
                var next = at(text, start).or(() -> figure(continued, text, start));
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<OrdinalMention> figure(Templates templates, CharSequence text, int from) {
        for (var match : templates.at(text, from)) {
            var value = match.slot("number").map(Numerals::value).orElse(OptionalInt.empty());
            if (value.isPresent()) {
                return Optional.of(new OrdinalMention(match.span(), value.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Reads one ordinal into a slot. */
    List<Integer> ends(CharSequence text, int from) {
        return at(text, from).map(found -> List.of(found.span().end())).orElse(List.of());
    }

    /** Reads a list of ordinals into a slot, the longest first. */
    List<Integer> listEnds(CharSequence text, int from) {
        var list = listAt(text, from);
        return list.isEmpty()
                ? List.of()
                : list.stream()
                        .map(OrdinalMention::span)
                        .map(Span::end)
                        .toList()
                        .reversed();
    }
}
