package org.mandatum.document;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.language.Label;
import org.mandatum.language.Labels;
import org.mandatum.language.Numerals;
import org.mandatum.language.WordingMatch;
import org.mandatum.text.Span;

/**
 * The agenda items that a masthead line names: {@code 94}, {@code 103 (gg)}; several in “Agenda items 14, 19 (d) and
 * 117”. Their letters are those of paragraphs: «(ب)» is b in every language.
 */
record AgendaNumbers(WordingMatch line, Labels labels) {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})(?:\\s*\\(?(\\p{L}(?:\\s?\\p{L}){0,2})ـ?\\))?");

    /** The items; {@code offset} is where the line stands in the reading text. */
    Stream<Stated<String>> all(int offset) {
        return Stream.of("numbers", "number")
                .flatMap(slot -> line.slotSpan(slot).stream())
                .limit(1)
                .flatMap(span -> within(span, offset));
    }

    private Stream<Stated<String>> within(Span span, int offset) {
        return ITEM.matcher(span.in(line.text()))
                .results()
                .map(item ->
                        new Stated<>(written(item), new Span(item.start(), item.end()).shifted(span.start() + offset)));
    }

    private String written(MatchResult item) {
        var number = Integer.toString(Numerals.value(item.group(1)).orElseThrow());
        return item.group(2) == null ? number : number + " (" + letter(item.group(2)) + ")";
    }

    private String letter(String written) {
        return labels.at("(" + written + ")", 0)
                .flatMap(label -> label.as(Label.Style.LETTER))
                .map(Label.Reading::segment)
                .orElse(written);
    }
}
