package org.mandatum.citation;

/**
 * The symbol of a document in its canonical form.
 *
 * @param text as printed, with its one space where the series has one: {@code A/RES/68/243}, {@code S/RES/1540 (2004)},
 *     {@code A/RES/2625 (XXV)}, {@code A/55/140/Add.1}
 * @param kind what the symbol says that the document is
 */
public record Symbol(String text, DocumentKind kind) implements Comparable<Symbol> {

    /** The symbol without spaces, as it stands in IRIs: {@code S/RES/1540(2004)}. */
    public String compact() {
        return text.replace(" ", "");
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
