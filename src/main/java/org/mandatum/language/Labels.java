package org.mandatum.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;
import org.mandatum.text.Span;

/** Reads the labels before paragraphs, sections and parts in the forms that a language gives them. */
public final class Labels {

    private final Map<Style, Templates> forms = new EnumMap<>(Style.class);
    private final Letters letters;

    Labels(WordingFile file, Function<Slot, String> filling) {
        letters = new Letters(file.alternatives("alphabet"));
        for (var style : Style.values()) {
            forms.put(
                    style,
                    new Templates(file.alternatives("label." + style.name().toLowerCase(Locale.ROOT)), filling));
        }
    }

    /** The label that begins exactly at {@code from}; nothing where the words begin at once. */
    public Optional<Label> at(CharSequence text, int from) {
        var readings = new ArrayList<Reading>();
        var longest = new Span(from, from);
        var written = "";
        for (var style : Style.values()) {
            var match =
                    forms.get(style).best(form -> form.lookingAt(text, from)).findFirst();
            var value = match.map(found -> value(style, found)).orElse(OptionalInt.empty());
            if (value.isPresent()) {
                readings.add(new Reading(style, value.getAsInt()));
                var found = match.orElseThrow();
                if (found.span().length() > longest.length()) {
                    longest = found.span();
                    written = filling(found);
                }
            }
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Label(longest, written, readings));
    }

    private OptionalInt value(Style style, WordingMatch match) {
        var written = filling(match);
        return switch (style) {
            case NUMBER -> Numerals.value(written);
            case LETTER, CAPITAL -> letters.value(written);
            case ROMAN, SECTION -> {
                var roman = Numerals.roman(written);
                yield roman.isPresent() ? roman : Numerals.value(written);
            }
        };
    }

    /** What fills the label's one slot. */
    private static String filling(WordingMatch match) {
        return match.slots().keySet().stream().findFirst().flatMap(match::slot).orElse("");
    }
}
