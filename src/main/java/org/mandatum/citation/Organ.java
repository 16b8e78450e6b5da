package org.mandatum.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mandatum.citation.ResolutionNumber.OfRomanSession;
import org.mandatum.citation.ResolutionNumber.OfSession;
import org.mandatum.citation.ResolutionNumber.OfYear;
import org.mandatum.citation.ResolutionNumber.SessionKind;

/** The organs that texts cite by number alone, and whose numbers have symbols. */
enum Organ {
    GENERAL_ASSEMBLY("A"),
    SECURITY_COUNCIL("S"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E"),
    HUMAN_RIGHTS_COUNCIL("A/HRC"),
    TRUSTEESHIP_COUNCIL("T"),
    COMMISSION_ON_HUMAN_RIGHTS("E/CN.4"),
    ASIA_AND_PACIFIC_COMMISSION("E/ESCAP"),
    ENVIRONMENT_ASSEMBLY("UNEP/EA");

    /** The General Assembly numbered through all sessions until this one, the Councils until 1977. */
    private static final int LAST_ROMAN_SESSION_OF_ASSEMBLY = 30;

    private static final int LAST_ROMAN_SESSION = 63;
    private static final int LAST_SESSION = 199;
    private static final int FIRST_YEAR = 1946;
    private static final int FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL = 2006;
    private static final int FIRST_YEAR_OF_ENVIRONMENT_ASSEMBLY = 2014;

    private final String root;

    Organ(String root) {
        this.root = root;
    }

    static Optional<Organ> withRoot(String root) {
        return Arrays.stream(values())
                .filter(organ -> organ.root.equalsIgnoreCase(root))
                .findFirst();
    }

    /** The organ by its name in the language files, such as {@code general-assembly}. */
    static Optional<Organ> named(String name) {
        return Arrays.stream(values())
                .filter(organ ->
                        organ.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
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
        var text = this == ENVIRONMENT_ASSEMBLY && number instanceof OfSession of
                ? root + "." + of.session() + (adopted == Adopted.DECISION ? "/Dec." : "/Res.") + of.number()
                : root + adopted.segment() + number.text();
        return new Symbol(text, adopted.kind());
    }

    /** One of those that are called “the Council” for short. */
    boolean isCouncil() {
        return name().endsWith("COUNCIL");
    }

    /** Whether its number is taken for its own only in texts that name it: many conferences number in the same way. */
    boolean mustBeNamed() {
        return switch (this) {
            case GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL -> false;
            case HUMAN_RIGHTS_COUNCIL,
                    TRUSTEESHIP_COUNCIL,
                    COMMISSION_ON_HUMAN_RIGHTS,
                    ASIA_AND_PACIFIC_COMMISSION,
                    ENVIRONMENT_ASSEMBLY -> true;
        };
    }

    /** Whether its resolutions have, or had at some time, numbers of this form. */
    boolean numbers(ResolutionNumber number) {
        return switch (number) {
            case OfYear of -> this == SECURITY_COUNCIL && of.number() > 0 && of.year() >= FIRST_YEAR;
            case OfRomanSession of -> of.number() > 0 && numbers(of);
            case OfSession of -> of.number() > 0 && numbers(of);
        };
    }

    private boolean numbers(OfRomanSession of) {
        return switch (this) {
            case GENERAL_ASSEMBLY -> of.session() <= LAST_ROMAN_SESSION_OF_ASSEMBLY;
            case ECONOMIC_AND_SOCIAL_COUNCIL, TRUSTEESHIP_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS ->
                of.session() <= LAST_ROMAN_SESSION && of.kind() == SessionKind.REGULAR;
            case SECURITY_COUNCIL, HUMAN_RIGHTS_COUNCIL, ASIA_AND_PACIFIC_COMMISSION, ENVIRONMENT_ASSEMBLY -> false;
        };
    }

    private boolean numbers(OfSession of) {
        boolean regular = of.kind() == SessionKind.REGULAR;
        boolean inSession = of.session() > 0 && of.session() <= LAST_SESSION;
        return switch (this) {
            case GENERAL_ASSEMBLY -> inSession && (!regular || of.session() > LAST_ROMAN_SESSION_OF_ASSEMBLY);
            case HUMAN_RIGHTS_COUNCIL -> inSession && of.kind() != SessionKind.EMERGENCY;
            case ECONOMIC_AND_SOCIAL_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS -> regular && of.session() >= FIRST_YEAR;
            case ASIA_AND_PACIFIC_COMMISSION, ENVIRONMENT_ASSEMBLY -> inSession && regular;
            case SECURITY_COUNCIL, TRUSTEESHIP_COUNCIL -> false;
        };
    }

    /**
     * Whether it can have adopted the number in a year. The General Assembly's n-th session began in 1945 + n and
     * ended in the year after; the Economic and Social Council met twice a year while it numbered its sessions; the
     * Human Rights Council began in 2006 and meets three times a year; the Environment Assembly meets every other
     * year since 2014.
     */
    boolean couldAdopt(ResolutionNumber number, int year) {
        return numbers(number)
                && switch (number) {
                    case OfYear of -> of.year() == year;
                    case OfRomanSession of -> of.kind() != SessionKind.REGULAR || metRomanSession(of.session(), year);
                    case OfSession of ->
                        switch (of.kind()) {
                            case REGULAR -> met(of.session(), year);
                            case SPECIAL -> metSpecially(of.session(), year);
                            case EMERGENCY -> true;
                        };
                };
    }

    private boolean metRomanSession(int session, int year) {
        return this == GENERAL_ASSEMBLY
                ? inAssembly(session, year)
                : Math.abs(year - FIRST_YEAR - (session - 1) / 2) <= 2;
    }

    /**
     * The General Assembly held 28 special sessions to 2005, none then until 2014; the Human Rights Council some each
     * year.
     */
    private boolean metSpecially(int session, int year) {
        return this == HUMAN_RIGHTS_COUNCIL
                ? year >= FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL
                : session <= 28 ? year <= 2005 : year >= 2014;
    }

    private boolean met(int session, int year) {
        return switch (this) {
            case GENERAL_ASSEMBLY -> inAssembly(session, year);
            case HUMAN_RIGHTS_COUNCIL -> Math.abs(year - FIRST_YEAR_OF_HUMAN_RIGHTS_COUNCIL - (session - 1) / 3) <= 1;
            case ENVIRONMENT_ASSEMBLY -> Math.abs(year - FIRST_YEAR_OF_ENVIRONMENT_ASSEMBLY - 2 * (session - 1)) <= 1;
            case ASIA_AND_PACIFIC_COMMISSION -> Math.abs(year - session - 1944) <= 1;
            case ECONOMIC_AND_SOCIAL_COUNCIL, COMMISSION_ON_HUMAN_RIGHTS -> session == year;
            case SECURITY_COUNCIL, TRUSTEESHIP_COUNCIL -> false;
        };
    }

    private static boolean inAssembly(int session, int year) {
        return year - session == FIRST_YEAR - 1 || year - session == FIRST_YEAR;
    }
}
