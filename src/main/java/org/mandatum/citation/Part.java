package org.mandatum.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The letter of one of several resolutions that were adopted under one number, “68/247 A”.
 *
 * <p>Arabic texts write the letter out by its name, in the order of the old alphabet: ألف is A, حاء is H.
 */
final class Part {

    private static final List<String> ARABIC = List.of(
            "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين",
            "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد");

    /** A regular expression for one letter, in plain glyphs. */
    static final String LETTER = "(?:[A-Z]|" + String.join("|", ARABIC) + ")(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])";

    /** With this letter Arabic begins the session of a number: (د-25), دإ-10/2. */
    static final char ARABIC_SESSION = 'د';

    private Part() {}

    /** The Latin capital for a letter as {@link #LETTER} finds it; nothing for anything else. */
    static Optional<String> letter(String written) {
        if (written.length() == 1 && Character.isLetter(written.charAt(0)) && written.charAt(0) < 0x80) {
            return Optional.of(written.toUpperCase(Locale.ROOT));
        }
        int place = ARABIC.indexOf(written);
        return place < 0 ? Optional.empty() : Optional.of(Character.toString('A' + place));
    }
}
