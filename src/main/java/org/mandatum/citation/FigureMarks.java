package org.mandatum.citation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.text.Span;

/** Finds the symbols, numbers and suffixes of a text. */
final class FigureMarks {

    private static final Pattern NUMBER = Pattern.compile(ResolutionNumber.PATTERN);

    private static final Pattern SUFFIXES = Pattern.compile("(?<word>Add|Corr|Rev|Amend)\\.\\s?(?<first>\\d{1,3})"
            + "(?:(?:\\s?-\\s?)(?<last>\\d{1,2})|(?<stacked>(?:/(?:Add|Corr|Rev)\\.\\s?\\d{1,3}){0,3}))(?!\\d)");

    /** The beginning of a number of another organization, with a space before its figures. */
    private static final Pattern FOREIGN = Pattern.compile("\\p{L}/\\p{L}{1,12}\\. $");

    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{4}");
    private static final int FOREIGN_REACH = 16;

    /** As many characters stand at most behind the figures of a number: “ (XXVIII)”. */
    private static final int LONGEST_SESSION = 12;

    /** As many stand between its figures and the bracket with its session: “ A and B ”, in Arabic letters by their names. */
    private static final int LONGEST_PARTS = 32;

    private static final int LONGEST_RANGE = 30;
    private static final int LONGEST_ROOT = 32;

    /** The capitals with which the number of a special session begins: S-10/2, ES-11/1. */
    private static final String SPECIAL = "SE";

    private final FurtherParts furtherParts;

    FigureMarks(LanguageProfile language) {
        furtherParts = new FurtherParts(language);
    }

    /** What begins exactly at {@code from}; {@code plain} is the text in plain glyphs. */
    Optional<Mark> at(String text, String plain, int from) {
        char first = plain.charAt(from);
        if (first >= 'A' && first <= 'Z') {
            return canBegin(plain, from) ? capital(text, plain, from) : Optional.empty();
        }
        if (first < '0' || first > '9') {
            return first == Part.ARABIC_SESSION && canBegin(plain, from) ? number(plain, from) : Optional.empty();
        }
        boolean begins = !continuesFigure(plain, from) && (canBegin(plain, from) || gluedToWord(plain, from));
        return begins ? number(plain, from) : Optional.empty();
    }

    /** What begins with the capital at {@code from}. */
    private Optional<Mark> capital(String text, String plain, int from) {
        return suffixes(plain, from)
                .or(() -> rootEndsNear(plain, from) ? symbol(text, plain, from) : Optional.empty())
                .or(() -> SPECIAL.indexOf(plain.charAt(from)) >= 0 ? number(plain, from) : Optional.empty());
    }

    /** Whether the figures in {@code span} begin the number of a document: 2322 of “2322 (2016)”, 53 of “53/70”. */
    boolean beginsNumber(CharSequence text, Span span) {
        var near = Glyphs.plain(text.subSequence(span.start(), Math.min(text.length(), span.end() + LONGEST_SESSION)));
        return near.startsWith("/", span.length()) || number(near, 0).isPresent();
    }

    private static boolean canBegin(String plain, int from) {
        return from == 0 || !isWord(plain.charAt(from - 1));
    }

    /** True where a space is missing between a word and a figure: резолюций62/63. */
    private static boolean gluedToWord(String plain, int from) {
        return GLUED.matcher(plain).region(Math.max(0, from - 4), from).matches();
    }

    /** True where a word or another figure stands right behind a figure. */
    private static boolean goesOn(String plain, int end) {
        return end < plain.length() && plain.charAt(end - 1) != ')' && isWord(plain.charAt(end));
    }

    /**
     * Part of a word, a number or an address, which must not be cut. Arabic and Chinese write words right beside
     * figures.
     */
    private static boolean isWord(char c) {
        return c < 0x80
                ? Character.isLetterOrDigit(c) || c == '/' || c == '@' || c == '_'
                : c >= 'À' && c <= 'ɏ' || c >= 'Ѐ' && c <= 'ӿ';
    }

    /** True for the 40 of 1.40 and of COVID-40, and for the 8 of Assembly/AU/Decl. 8. */
    private static boolean continuesFigure(String plain, int from) {
        if (from < 2) {
            return false;
        }
        char before = plain.charAt(from - 1);
        return before == '-'
                || before == '.' && Character.isDigit(plain.charAt(from - 2))
                || before == ' '
                        && plain.charAt(from - 2) == '.'
                        && FOREIGN.matcher(plain)
                                .region(Math.max(0, from - FOREIGN_REACH), from)
                                .find();
    }

    /** Spares the capitals of most words the search for a symbol: its root is short, and a slash ends it. */
    private static boolean rootEndsNear(String plain, int from) {
        int slash = plain.indexOf('/', from, Math.min(plain.length(), from + LONGEST_ROOT));
        return slash >= 0 && plain.indexOf(' ', from, slash) < 0;
    }

    private static Optional<Mark> suffixes(String plain, int from) {
        var found = SUFFIXES.matcher(plain).region(from, plain.length()).useTransparentBounds(true);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group("first"));
        int last = found.group("last") == null ? first : Integer.parseInt(found.group("last"));
        var stacked =
                found.group("stacked") == null ? "" : found.group("stacked").replaceAll("\\s", "");
        var suffixes = IntStream.rangeClosed(first, Math.min(last, first + LONGEST_RANGE))
                .mapToObj(number -> "/" + found.group("word") + "." + number + stacked)
                .toList();
        return suffixes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark.Suffixes(new Span(from, found.end()), suffixes));
    }

    private static Optional<Mark> symbol(String text, String plain, int from) {
        return cyrillicWord(text, from)
                ? Optional.empty()
                : SymbolParser.lookingAt(plain, from)
                        .map(found -> new Mark.Document(new Span(from, found.end()), found.symbol()));
    }

    /**
     * A Russian abbreviation can consist of letters that look Latin: ООН. One such letter is a misprint of A, C, E, S
     * or T.
     */
    private static boolean cyrillicWord(String text, int from) {
        return UnicodeScript.of(text.charAt(from)) == UnicodeScript.CYRILLIC
                && from + 1 < text.length()
                && Character.isLetter(text.charAt(from + 1));
    }

    /** Spares most figures the search for a number: behind the first ones of it stands a slash, or near by a bracket. */
    private static boolean couldBeNumber(String plain, int from) {
        int end = from;
        while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
            end++;
        }
        return end == from
                || end < plain.length()
                        && (plain.charAt(end) == '/'
                                || plain.indexOf('(', end, Math.min(plain.length(), end + LONGEST_PARTS)) >= 0);
    }

    private Optional<Mark> number(String plain, int from) {
        if (!couldBeNumber(plain, from)) {
            return Optional.empty();
        }
        var found = NUMBER.matcher(plain).region(from, plain.length()).useTransparentBounds(true);
        if (!found.lookingAt() || goesOn(plain, found.end())) {
            return Optional.empty();
        }
        var head = new Span(from, found.end());
        return ResolutionNumber.of(found).map(number -> {
            var further = new ArrayList<>(furtherParts.behind(plain, found.end(), number.part()));
            ResolutionNumber.letter(found, "second")
                    .ifPresent(letter -> further.add(
                            new Mark.Further(new Span(found.start("second"), found.end("second")), letter)));
            var last = further.isEmpty() ? head : further.getLast().span();
            return new Mark.Number(head.to(last), head, number, further);
        });
    }
}
