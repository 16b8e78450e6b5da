package org.mandatum.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the symbol of a document as people write, print and scan it.
 *
 * <p>Taken as equal to the canonical form: small letters and full-width ones, Cyrillic or Greek look-alikes, O and l
 * for figures, digits of other scripts, hyphens and spaces of any kind, spaces inside (“A/C. 2/59/3”), an Arabic
 * session or part (“217 ألف (د-3)”), parentheses the wrong way round, the asterisk of a reissued document, a stop
 * behind.
 *
 * <p>Sources of the grammar: Editorial Manual, Resolutions and other formal decisions, Document symbols; the guides
 * of the Dag Hammarskjöld Library. Series that are not of the principal organs are left as written: only their makers
 * know what they mean.
 */
public final class SymbolParser {

    /** What stands in brackets behind a symbol, by which one document was printed in several. */
    private static final String DIVISIONS = "Parts?|Vols?|Sects?|Supp|Resumption|Introduction|Plan";

    /**
     * The symbol of anything else than a resolution, decision or statement, in plain glyphs. Linear: no part is
     * unbounded.
     */
    private static final String SERIES = series();

    private static final String ADOPTED = "(?<organ>A/HRC|E/CN\\.4|[ASET])/(?<type>RES|DEC|PRST)/";
    private static final String SUFFIXES = "(?<suffixes>(?:/(?:Add|Corr|Rev|Amend)\\.?\\d*){0,4})";

    private static final Pattern ALONE = Pattern.compile(
            ADOPTED + "(?:" + ResolutionNumber.PATTERN + "(?:\\s?(?:-|to|and)\\s?(?<last>[A-Z]))?)" + SUFFIXES,
            Pattern.CASE_INSENSITIVE);

    /** Case counts among other words: “A/RES/53/70 a” cites no part A. */
    private static final Pattern AMONG_WORDS = Pattern.compile(ADOPTED + ResolutionNumber.PATTERN + SUFFIXES);

    private static final Pattern ANY_SERIES = Pattern.compile(SERIES);
    private static final Pattern SUFFIX =
            Pattern.compile("(?<=/)(add|corr|rev|amend)(?=\\.|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKET = Pattern.compile(" ?\\((" + DIVISIONS + ")(\\.?) ?([ -'*-~]*)\\)");
    private static final Pattern MEETING = Pattern.compile(".*[/.](?:PV|SR)\\.\\d.*");
    private static final Pattern DRAFT = Pattern.compile(".*/L\\.\\d.*");
    private static final Pattern RESOLUTION = Pattern.compile(".*/(?:RES/|Res\\.)\\d.*");
    private static final Pattern DECISION = Pattern.compile(".*/(?:DEC/|Dec\\.)\\d.*");

    /** What no symbol has, what stands in its place, and signs of which a text must have one to be wrong in this way. */
    private record Tidying(Pattern wrong, String right, String signs) {
        static Tidying of(String wrong, String right, String signs) {
            return new Tidying(Pattern.compile(wrong), right, signs);
        }

        String tidy(String text) {
            for (int i = 0; i < signs.length(); i++) {
                if (text.indexOf(signs.charAt(i)) >= 0) {
                    return wrong.matcher(text).replaceAll(right);
                }
            }
            return text;
        }
    }

    private static final List<Tidying> TIDYING = List.of(
            Tidying.of("\\s+", " ", " \t\n\u000B\f\r"),
            Tidying.of("[ .,;:*]+$", "", " .,;:*"),
            Tidying.of("^ | ?(/|(?<=[A-Za-z])\\.(?= ?\\d)) ?", "$1", " "),
            Tidying.of("(?<=\\d)\\.?(?=(?:Add|Corr|Rev)\\.)", "/", "."),
            Tidying.of("\\)([^()]{1,8})\\($", "($1)", "("));

    private SymbolParser() {}

    private static String series() {
        var word = "[A-Za-z0-9]{1,24}+";
        var segment = "/(?:\\s?(?=(?:Add|Corr|Rev)\\.))?" + word
                + "(?:(?:(?<=[A-Za-z])\\.\\s?(?=\\d)|(?<=[A-Za-z])\\.(?=[A-Z])|(?<=\\d)\\.(?=\\d|(?:Add|Corr|Rev)\\.)"
                + "|-(?![A-Z]{1,10}/))" + word + "){0,4}(?:\\([A-Za-z0-9.]{1,12}\\))?";
        var root = "(?![IVX]+/)(?:[ASET]|[A-Z]{2,10}(?:-[A-Z]{2,8})?)(?:\\([A-Z0-9.]{1,8}\\))?";
        var bracket = "\\s?\\((?:" + DIVISIONS + ")[ -'*-~]{0,30}\\)";
        return root + "(?=(?:\\S|(?<=[A-Za-z]\\.)\\s(?=\\d)){0,60}\\d)(?:" + segment + "){1,8}(?:" + bracket + "(?:"
                + segment + "){0,3})?";
    }

    /** The symbol that the whole text is; nothing where it is anything else. */
    public static Optional<Symbol> parse(CharSequence written) {
        var plain = tidy(Glyphs.visible(written));
        return adopted(plain)
                .or(() -> ofSeries(plain))
                .or(() -> plain.equals(plain.toLowerCase(Locale.ROOT))
                        ? ofSeries(plain.toUpperCase(Locale.ROOT))
                        : Optional.empty());
    }

    /**
     * Whether a symbol could be read only by taking letters for others, or for figures, that look like them:
     * А/RES/68/24O.
     */
    public static boolean isDamaged(CharSequence written) {
        return Glyphs.areDamaged(written);
    }

    /** A symbol among other words, and where it ends. */
    record Found(Symbol symbol, int end) {}

    /** The symbol that begins exactly at {@code from} in a text in plain glyphs, as far as it goes. */
    static Optional<Found> lookingAt(String plain, int from) {
        return Stream.of(AMONG_WORDS, ANY_SERIES)
                .map(pattern ->
                        pattern.matcher(plain).region(from, plain.length()).useTransparentBounds(true))
                .filter(Matcher::lookingAt)
                .findFirst()
                .flatMap(match -> parse(match.group()).map(symbol -> new Found(symbol, match.end())));
    }

    /** Without white space that no symbol has, without what stands behind a symbol in print. */
    private static String tidy(String plain) {
        var tidy = plain;
        for (var rule : TIDYING) {
            tidy = rule.tidy(tidy);
        }
        return tidy;
    }

    private static Optional<Symbol> adopted(String plain) {
        var found = ALONE.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        var organ = Organ.withRoot(found.group("organ"));
        return ResolutionNumber.of(found)
                .map(number -> found.group("last") == null
                        ? number
                        : number.withPart(
                                number.part() + "-" + found.group("last").toUpperCase(Locale.ROOT)))
                .flatMap(number -> organ.map(of -> of.symbol(type(found), number)))
                .map(symbol -> new Symbol(symbol.text() + suffixes(found.group("suffixes")), symbol.kind()));
    }

    private static Adopted type(Matcher found) {
        return switch (found.group("type").toUpperCase(Locale.ROOT)) {
            case "RES" -> Adopted.RESOLUTION;
            case "DEC" -> Adopted.DECISION;
            default -> Adopted.PRESIDENTIAL_STATEMENT;
        };
    }

    private static Optional<Symbol> ofSeries(String plain) {
        if (!ANY_SERIES.matcher(plain).matches()) {
            return Optional.empty();
        }
        var text = suffixes(BRACKET.matcher(plain).replaceFirst(SymbolParser::bracket));
        return Optional.of(new Symbol(text, kind(text)));
    }

    /** Volumes and parts are printed with a space before and inside the bracket: A/77/5 (Vol. II), A/77/6 (Sect. 29B). */
    private static String bracket(MatchResult found) {
        var rest = found.group(3).isEmpty() ? "" : " " + found.group(3);
        return Matcher.quoteReplacement(" (" + found.group(1) + found.group(2) + rest + ")");
    }

    private static String suffixes(String written) {
        return SUFFIX.matcher(written).replaceAll(found -> {
            var word = found.group().toLowerCase(Locale.ROOT);
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        });
    }

    private static DocumentKind kind(String text) {
        if (MEETING.matcher(text).matches()) {
            return DocumentKind.MEETING_RECORD;
        }
        if (DRAFT.matcher(text).matches()) {
            return DocumentKind.DRAFT_RESOLUTION;
        }
        if (RESOLUTION.matcher(text).matches()) {
            return DocumentKind.RESOLUTION;
        }
        return DECISION.matcher(text).matches() ? DocumentKind.DECISION : DocumentKind.OTHER;
    }
}
