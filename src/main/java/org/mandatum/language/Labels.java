package org.mandatum.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;

/** Reads the labels before paragraphs, sections and parts in the forms that a language gives them. */
public final class Labels {

    private final Letters letters;
    private final Ordinals ordinals;
    private final Map<Style, Templates> labels = new EnumMap<>(Style.class);
    private final Map<Style, Templates> headings = new EnumMap<>(Style.class);

    Labels(WordingFile file, Letters letters, Ordinals ordinals, Function<Slot, SlotReader> readers) {
        this.letters = letters;
        this.ordinals = ordinals;
        for (var style : Style.values()) {
            var key = "label." + style.name().toLowerCase(Locale.ROOT);
            labels.put(style, new Templates(file.alternatives(key), readers));
        }
        headings.put(Style.SECTION, new Templates(file.alternatives("heading.section"), readers));
        headings.put(Style.CAPITAL, new Templates(file.alternatives("heading.part"), readers));
    }

    /** The label that begins exactly at {@code from}; nothing where the words begin at once. */
    public Optional<Label> at(CharSequence text, int from) {
        return label(labels, forms -> forms.at(text, from).stream().findFirst());
    }

    /** The label that is all of a heading: “II”, “Section II”, “B”; nothing where the heading says anything else. */
    public Optional<Label> heading(CharSequence heading) {
        return label(headings, forms -> forms.matches(heading).stream().findFirst());
    }

    /**
     * The label with which a heading begins that goes on behind a space or a stop: “II Means”, “Part A. Means”;
     * {@code from} is where it stands.
     */
    public Optional<Label> beginning(CharSequence text, int from) {
        return label(headings, forms -> forms.at(text, from).stream()
                .filter(match -> headsWords(text, match.span().end()))
                .findFirst());
    }

    /** A small letter goes on with a sentence: “A report” is no part A. */
    private static boolean headsWords(CharSequence text, int end) {
        int next = end;
        while (next < text.length() && isGap(text.charAt(next))) {
            next++;
        }
        return next > end && next < text.length() && !Character.isLowerCase(text.charAt(next));
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || ".:：-–—".indexOf(character) >= 0;
    }

    private Optional<Label> label(Map<Style, Templates> forms, Function<Templates, Optional<WordingMatch>> search) {
        var readings = new ArrayList<Reading>();
        var longest = new ArrayList<WordingMatch>();
        forms.forEach((style, templates) -> search.apply(templates).ifPresent(match -> {
            var possible = readings(style, filling(match));
            readings.addAll(possible);
            if (!possible.isEmpty()
                    && (longest.isEmpty()
                            || match.span().length() > longest.getLast().span().length())) {
                longest.add(match);
            }
        }));
        return longest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(longest.getLast().span(), filling(longest.getLast()), readings));
    }

    private List<Reading> readings(Style style, String written) {
        var values =
                switch (style) {
                    case NUMBER -> stream(Numerals.value(written));
                    case LETTER -> isCapital(written) ? Stream.<Integer>empty() : letters.values(written).stream();
                    case CAPITAL -> capital(written);
                    case ROMAN -> isCapital(written) ? Stream.<Integer>empty() : roman(written);
                    case SECTION ->
                        isSmall(written)
                                ? Stream.<Integer>empty()
                                : Stream.concat(roman(written), stream(ordinals.value(written)));
                };
        return values.filter(value -> value > 0)
                .map(value -> new Reading(style, value))
                .toList();
    }

    private Stream<Integer> capital(String written) {
        var named = letters.named(written);
        if (named.isPresent()) {
            return stream(named);
        }
        return isSmall(written) || written.length() > 1 ? Stream.empty() : letters.values(written).stream();
    }

    private static Stream<Integer> roman(String written) {
        var roman = Numerals.roman(written);
        return stream(roman.isPresent() ? roman : Numerals.value(written));
    }

    private static Stream<Integer> stream(OptionalInt value) {
        return value.stream().boxed();
    }

    private static boolean isCapital(String written) {
        return written.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isSmall(String written) {
        return written.chars().anyMatch(Character::isLowerCase);
    }

    /** What fills the label's one slot. */
    private static String filling(WordingMatch match) {
        return match.slots().keySet().stream().findFirst().flatMap(match::slot).orElse("");
    }
}
