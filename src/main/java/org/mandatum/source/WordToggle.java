package org.mandatum.source;

import java.util.Arrays;
import java.util.Optional;

/** Properties of characters that are on or off, as ECMA-376, Part 1, 17.3.2 names them. */
enum WordToggle {
    BOLD("b"),
    BOLD_COMPLEX("bCs"),
    ITALIC("i"),
    ITALIC_COMPLEX("iCs"),
    HIDDEN("vanish"),
    RIGHT_TO_LEFT("rtl"),
    COMPLEX("cs");

    private final String element;

    WordToggle(String element) {
        this.element = element;
    }

    static Optional<WordToggle> of(String element) {
        return Arrays.stream(values())
                .filter(toggle -> toggle.element.equals(element))
                .findFirst();
    }
}
