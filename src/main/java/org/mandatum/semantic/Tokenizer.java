package org.mandatum.semantic;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.language.LanguageProfile;
import org.mandatum.text.Span;

/**
 * Cuts a text into the words by which names are recognised in one language.
 *
 * <p>Case, accents and points do not count, nor do the endings that the language file lists ({@code name.endings}):
 * “Генеральной Ассамблее” and “Генеральная Ассамблея” have the same keys. What a language writes onto the next word
 * ({@code name.clitics}, and {@code name.contractions} as pairs of what stands and what it stands for) gives second
 * readings: «للأمين» can be «الأمين».
 */
final class Tokenizer {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+|\\u0640");
    private static final FoldedLetters LETTERS = FoldedLetters.by(Tokenizer::foldedMarks);
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_HOST = 2;
    private static final String COMMAS = ",،，、";
    private static final char FIRST_HAN = '\u2E80';

    /** The letters with which endings end, and beside each of them these endings, the longest first. */
    private final String lastLetters;

    private final List<List<String>> endings;
    private final List<String> clitics;
    private final List<Contraction> contractions;

    /** What stands at the start of a word, and what it stands for. */
    private record Contraction(String written, String meant) {
        static Contraction of(String pair) {
            int space = pair.indexOf(' ');
            return new Contraction(folded(pair.substring(0, space)), folded(pair.substring(space + 1)));
        }
    }

    Tokenizer(LanguageProfile profile) {
        this(
                profile.wording("name.endings").written(),
                profile.wording("name.clitics").written(),
                profile.wording("name.contractions").written());
    }

    Tokenizer(List<String> endings, List<String> clitics, List<String> contractions) {
        var byLast = endings.stream()
                .map(Tokenizer::folded)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(ending -> ending.substring(ending.length() - 1)));
        lastLetters = String.join("", byLast.keySet());
        this.endings = List.copyOf(byLast.values());
        this.clitics = clitics.stream().map(Tokenizer::folded).toList();
        this.contractions = contractions.stream().map(Contraction::of).toList();
    }

    /** The words of a text, in order. Hyphens, apostrophes, quotation marks and spaces only part words. */
    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                tokens.add(word(text, new Span(at, end)));
            } else {
                end = at + Character.charCount(text.codePointAt(at));
                if (inNames(text.codePointAt(at))) {
                    tokens.add(mark(text, at, end));
                }
            }
            at = end;
        }
        return tokens;
    }

    /** The words of a text, folded, as they stand. */
    List<String> keys(String text) {
        return tokens(text).stream().map(Token::key).toList();
    }

    /** The end of the word that begins here; {@code from} itself where none does. */
    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isHan(c)) {
                return at > from ? at : at + Character.charCount(c);
            }
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isHan(int c) {
        boolean common = c >= '\u4E00' && c <= '\u9FFF';
        return common || c >= FIRST_HAN && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean inNames(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                false;
            default -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "'\"".indexOf(c) < 0;
        };
    }

    private static Token mark(String text, int start, int end) {
        var written = text.substring(start, end);
        var key = COMMAS.contains(written) ? "," : folded(written);
        return Token.of(new Span(start, end), key, false);
    }

    private Token word(String text, Span span) {
        var written = text.substring(span.start(), span.end());
        var folded = folded(written);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        if (clitics.isEmpty() && contractions.isEmpty()) {
            return Token.of(span, stem(folded), capital);
        }
        var readings = new ArrayList<Token.Reading>(1);
        readings.add(new Token.Reading(stem(folded), span.start()));
        addContracted(folded, span.start(), readings);
        for (var clitic : clitics) {
            if (folded.startsWith(clitic) && folded.length() >= clitic.length() + SHORTEST_HOST) {
                var host = folded.substring(clitic.length());
                int start = span.start() + clitic.length();
                readings.add(new Token.Reading(stem(host), start));
                addContracted(host, start, readings);
            }
        }
        return new Token(span, readings, capital);
    }

    /** Adds what a word that begins with a contraction can stand for. */
    private void addContracted(String folded, int start, List<Token.Reading> readings) {
        for (var contraction : contractions) {
            if (folded.startsWith(contraction.written())) {
                var meant = contraction.meant()
                        + folded.substring(contraction.written().length());
                readings.add(new Token.Reading(stem(meant), start));
            }
        }
    }

    private String stem(String folded) {
        int last = folded.isEmpty() ? -1 : lastLetters.indexOf(folded.charAt(folded.length() - 1));
        if (last < 0) {
            return folded;
        }
        for (var ending : endings.get(last)) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    /** Without case, accents and points; Arabic letters that writers exchange are made one. */
    static String folded(String written) {
        return isPlain(written)
                ? written.toLowerCase(Locale.ROOT)
                : LETTERS.folded(written).orElseGet(() -> foldedMarks(written));
    }

    /** Letters that no mark is written on, and that no other letter is taken for: most words have no others. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean plain = c < 0x80
                    || c >= 'А' && c <= 'я' && c != 'Й' && c != 'й'
                    || c >= '\u4E00' && c <= '\u9FFF'
                    || c >= 'ب' && c <= 'و' && c != 'ة' && c != '\u0640'
                    || c == 'ا';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String foldedMarks(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ى', 'ي').replace('ة', 'ه');
    }
}
