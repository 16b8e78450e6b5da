package org.mandatum.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol of a document in its canonical form; {@link SymbolParser} makes it out of what people write.
 *
 * @param text as printed, with its one space where the series has one: {@code A/RES/68/243}, {@code S/RES/1540 (2004)},
 *     {@code A/RES/2625 (XXV)}, {@code A/RES/217 A (III)}, {@code A/55/140/Add.1}
 * @param kind what the symbol says that the document is
 */
public record Symbol(String text, DocumentKind kind) implements Comparable<Symbol> {

    private static final Pattern CANONICAL = Pattern.compile("[A-Z][!-~]*/[!-~]+(?: [!-~]+)*");

    private static final Pattern PART = Pattern.compile("(.*/[^/ ]+) [A-Z](?:-[A-Z])?((?: \\([^()]*\\))?)");

    public Symbol {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a symbol: " + text);
        }
    }

    /** The symbol without spaces, as it stands in IRIs: {@code S/RES/1540(2004)}. */
    public String compact() {
        return text.replace(" ", "");
    }

    /**
     * For a part of a resolution the symbol of the whole: {@code A/RES/68/247} for {@code A/RES/68/247 A}.
     *
     * <p>Most resolutions in parts were issued as one document under the symbol of the whole, and the UN's own links lead
     * there; who cites a part cites that document too.
     */
    public Optional<Symbol> whole() {
        var part = PART.matcher(text);
        return part.matches() ? Optional.of(new Symbol(part.group(1) + part.group(2), kind)) : Optional.empty();
    }

    @Override
    public int compareTo(Symbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
