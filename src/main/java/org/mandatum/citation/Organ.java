package org.mandatum.citation;

import java.util.Arrays;
import java.util.Optional;

/** The organs that texts cite by number alone, because their resolutions and decisions have symbols of one form. */
enum Organ {
    GENERAL_ASSEMBLY("A"),
    SECURITY_COUNCIL("S"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E"),
    HUMAN_RIGHTS_COUNCIL("A/HRC"),
    TRUSTEESHIP_COUNCIL("T"),
    COMMISSION_ON_HUMAN_RIGHTS("E/CN.4");

    private final String root;

    Organ(String root) {
        this.root = root;
    }

    /** What the symbols of its documents begin with. */
    String root() {
        return root;
    }

    static Optional<Organ> withRoot(String root) {
        return Arrays.stream(values())
                .filter(organ -> organ.root.equalsIgnoreCase(root))
                .findFirst();
    }

    /** The organ whose resolution, decision or statement has this symbol. */
    static Optional<Organ> adopting(Symbol symbol) {
        return Arrays.stream(values())
                .filter(organ -> Arrays.stream(Adopted.values())
                        .anyMatch(adopted -> symbol.text().startsWith(organ.root + adopted.segment())))
                .findFirst();
    }

    /** The symbol of what it adopted under a number. */
    Symbol symbol(Adopted adopted, ResolutionNumber number) {
        return new Symbol(root + adopted.segment() + number.text(), adopted.kind());
    }
}
