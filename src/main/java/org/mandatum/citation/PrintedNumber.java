package org.mandatum.citation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.text.Span;

/**
 * The number under which a resolution is printed where its symbol is not: “68/243. Developments …”, “217 (III).
 * International Bill of Human Rights”, “Resolution 1540 (2004)”. With the organ that adopted it, it is as good as a
 * symbol.
 *
 * @param symbol the symbol that the number stands for
 * @param span where the number stands in its line
 */
public record PrintedNumber(Symbol symbol, Span span) {

    /** A word may stand before the number, and behind it nothing, a stop, or a space and the title. */
    private static final Pattern LINE = Pattern.compile(
            "(?:第\\s?|\\p{L}{1,12}\\s)?(?<at>" + ResolutionNumber.PATTERN + ")\\s*(?:[.．。号\\[].*|(?<=\\s)\\S.*)?");

    /**
     * The number with which a line begins, taken as one of an organ's resolutions; nothing where it begins with anything
     * else, or with a number that the organ never gave.
     *
     * @param organ the organ's name in the language files, such as {@code general-assembly}
     */
    public static Optional<PrintedNumber> at(CharSequence line, String organ) {
        var found = LINE.matcher(Glyphs.plain(line));
        if (!found.matches()) {
            return Optional.empty();
        }
        return Organ.named(organ).flatMap(adopting -> ResolutionNumber.of(found)
                .filter(adopting::numbers)
                .map(number -> new PrintedNumber(
                        adopting.symbol(Adopted.RESOLUTION, number), new Span(found.start("at"), found.end("at")))));
    }
}
