package org.mandatum.document;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.text.Span;

/** Finds the symbols that stand whole in a line of a masthead. */
final class SymbolLine {

    private static final Pattern CANDIDATE = Pattern.compile("[A-ZА-Я]{1,5}(?:\\s?/\\s?[\\p{L}\\d.,\\-–‑]+)+"
            + "(?:\\s?[(（][\\dIVXLCDMES\\-–]{1,9}[)）])?(?:\\s[A-Z](?:\\s?[-–]\\s?[A-Z])?(?![\\p{L}\\d]))?");

    private SymbolLine() {}

    /** The symbols in a line, in order; {@code offset} is where the line stands in the reading text. */
    static Stream<Stated<Symbol>> in(CharSequence line, int offset) {
        return CANDIDATE
                .matcher(line)
                .results()
                .flatMap(candidate -> symbol(candidate.group())
                        .map(symbol ->
                                new Stated<>(symbol, new Span(candidate.start(), candidate.end()).shifted(offset)))
                        .stream());
    }

    /** A comma or stop that ends the line's clause is no part of the symbol. */
    private static Optional<Symbol> symbol(String candidate) {
        return SymbolParser.parse(candidate.replaceFirst("[.,\\-–‑]+$", ""));
    }
}
