package org.mandatum.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mandatum.citation.ResolutionNumber.OfRomanSession;
import org.mandatum.citation.ResolutionNumber.OfSession;
import org.mandatum.citation.ResolutionNumber.OfYear;
import org.mandatum.citation.ResolutionNumber.SessionKind;

/** The organs that texts cite by number alone, because their resolutions and decisions have symbols of one form. */
enum Organ {
    GENERAL_ASSEMBLY("A"),
    SECURITY_COUNCIL("S"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E"),
    HUMAN_RIGHTS_COUNCIL("A/HRC"),
    TRUSTEESHIP_COUNCIL("T"),
    COMMISSION_ON_HUMAN_RIGHTS("E/CN.4");

    /** The General Assembly and the Economic and Social Council numbered through all sessions until these. */
    private static final int LAST_ROMAN_SESSION_OF_ASSEMBLY = 30;

    private static final int LAST_ROMAN_SESSION = 63;
    private static final int FIRST_YEAR = 1946;
    private static final int FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL = 2006;
    private static final int LAST_SESSION = 199;

    private final String root;

    Organ(String root) {
        this.root = root;
    }

    static Optional<Organ> withRoot(String root) {
        return Arrays.stream(values()).filter(organ -> organ.root.equalsIgnoreCase(root)).findFirst();
    }

    /** The organ by its name in the language files, such as {@code general-assembly}. */
    static Optional<Organ> named(String name) {
        return Arrays.stream(values())
                .filter(organ -> organ.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
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

    boolean isCouncil() {
        return name().endsWith("COUNCIL");
    }

    /** Whether its resolutions have, or had at some time, numbers of this form. */
    boolean numbers(ResolutionNumber number) {
        return switch (number) {
            case OfYear year -> this == SECURITY_COUNCIL && year.year() >= FIRST_YEAR;
            case OfRomanSession roman ->
                switch (this) {
                    case GENERAL_ASSEMBLY -> roman.session() <= LAST_ROMAN_SESSION_OF_ASSEMBLY;
                    case ECONOMIC_AND_SOCIAL_COUNCIL, TRUSTEESHIP_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS ->
                        roman.session() <= LAST_ROMAN_SESSION && roman.kind() != SessionKind.EMERGENCY;
                    case SECURITY_COUNCIL, HUMAN_RIGHTS_COUNCIL -> false;
                };
            case OfSession session -> numbers(session);
        };
    }

    private boolean numbers(OfSession of) {
        boolean inYear = of.session() >= FIRST_YEAR && of.kind() == SessionKind.REGULAR;
        boolean inSession = of.session() <= LAST_SESSION && of.session() > 0;
        return of.number() > 0
                && switch (this) {
                    case GENERAL_ASSEMBLY ->
                        inSession && (of.kind() != SessionKind.REGULAR || of.session() > LAST_ROMAN_SESSION_OF_ASSEMBLY);
                    case HUMAN_RIGHTS_COUNCIL -> inSession && of.kind() != SessionKind.EMERGENCY;
                    case ECONOMIC_AND_SOCIAL_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS -> inYear;
                    case SECURITY_COUNCIL, TRUSTEESHIP_COUNCIL -> false;
                };
    }

    /**
     * Whether it can have adopted the number in a year. The General Assembly's n-th session began in 1945 + n and ended in
     * the year after; the Economic and Social Council met twice a year while it numbered its sessions; the Human Rights
     * Council began in 2006 and meets three times a year.
     */
    boolean couldAdopt(ResolutionNumber number, int year) {
        return numbers(number)
                && switch (number) {
                    case OfYear ofYear -> ofYear.year() == year;
                    case OfRomanSession roman when roman.kind() != SessionKind.REGULAR -> true;
                    case OfRomanSession roman when this == GENERAL_ASSEMBLY -> inAssembly(roman.session(), year);
                    case OfRomanSession roman -> Math.abs(year - FIRST_YEAR - (roman.session() - 1) / 2) <= 2;
                    case OfSession of when of.kind() != SessionKind.REGULAR ->
                        this != HUMAN_RIGHTS_COUNCIL || year >= FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL;
                    case OfSession of ->
                        switch (this) {
                            case GENERAL_ASSEMBLY -> inAssembly(of.session(), year);
                            case HUMAN_RIGHTS_COUNCIL ->
                                Math.abs(year - FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL - (of.session() - 1) / 3) <= 1;
                            case SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, TRUSTEESHIP_COUNCIL,
                                            COMMISSION_ON_HUMAN_RIGHTS ->
                                of.session() == year;
                        };
                };
    }

    private static boolean inAssembly(int session, int year) {
        return year - session == FIRST_YEAR - 1 || year - session == FIRST_YEAR;
    }
}
