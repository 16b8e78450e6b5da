package org.mandatum.source;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds digits that may be marks of notes in words that have lost their typography: {@code Security,4 to},
 * {@code made, 1}, {@code 报告4 第8段}, {@code (1)،}.
 */
final class NoteMarkScanner {

    private static final int LONGEST_LABEL = 3;
    private static final int DIGITS_IN_NAME = 2;
    private static final int LONGEST_WORD = 16;
    private static final String QUOTES = "’‘'";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[^\\p{L}])\\p{L}{1,5}\\.$");

    private static final Pattern LETTER_IN_BRACKETS = Pattern.compile("\\(\\p{L}{1,3}\\)$");
    private static final Pattern THOUSANDS = Pattern.compile("[ \\u00a0]\\d{3}(?!\\d)");
    private static final Pattern YEAR_NEXT = Pattern.compile(" (?:19|20)\\d\\d ");
    private static final Pattern RESOLUTION = Pattern.compile("(?<![/\\d])\\d{1,2}/$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+[ .]$");
    private static final Pattern SYMBOL = Pattern.compile("/\\d{1,4}$");

    private final String words;
    private final int paragraph;
    private final int highest;
    private final boolean spacedDigits;
    private final Consumer<NoteMarkCandidate> found;

    private NoteMarkScanner(
            String words, int paragraph, int highest, boolean spacedDigits, Consumer<NoteMarkCandidate> found) {
        this.words = words;
        this.paragraph = paragraph;
        this.highest = highest;
        this.spacedDigits = spacedDigits;
        this.found = found;
    }

    /**
     * Tells of all candidates with labels from 1 to {@code highest}, in the order of the words.
     *
     * @param spacedDigits whether the text sets spaces around digits in Chinese words, so that those prove nothing
     */
    static void scan(
            String words, int paragraph, int highest, boolean spacedDigits, Consumer<NoteMarkCandidate> found) {
        var scanner = new NoteMarkScanner(words, paragraph, highest, spacedDigits, found);
        int start = 0;
        while (start < words.length()) {
            int end = start;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            if (end > start && start > 0) {
                scanner.digits(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private void digits(int start, int end) {
        if (!mayEnd(end) || isLabelInQuotes(start, end)) {
            return;
        }
        int length = end - start;
        if (length <= LONGEST_LABEL) {
            boolean inBrackets = words.charAt(start - 1) == '(' && charAt(end) == ')';
            if (inBrackets) {
                candidate(start - 1, end + 1, start, end, weightInBrackets(start - 1));
            } else {
                candidate(start, end, start, end, weight(start, end));
            }
        }
        for (int cut = Math.max(start + 1, end - LONGEST_LABEL); cut < end; cut++) {
            candidate(cut, end, cut, end, weightBehindDigits(start, cut, end));
        }
    }

    /** The Arabic ’1‘ at the start of a paragraph is its number. */
    private boolean isLabelInQuotes(int start, int end) {
        return start == 1 && QUOTES.indexOf(words.charAt(0)) >= 0 && QUOTES.indexOf(charAt(end)) >= 0;
    }

    /**
     * A year with digits behind it, 201912, and a resolution's number with more than three, 72/2521, hold a mark; a
     * number of three digits in a name may hold one, as “Agenda 216” is Agenda 21 with note 6; of two it can be a day.
     */
    private int weightBehindDigits(int start, int cut, int end) {
        boolean year =
                cut - start == 4 && YEAR.matcher(words).region(start, cut).matches();
        if (year) {
            return NoteMarkCandidate.ENOUGH_AGAIN;
        }
        if (YEAR.matcher(words).region(start, end).matches()) {
            return NoteMarkCandidate.NONE;
        }
        if (cut - start == DIGITS_IN_NAME && endsIn(NAME, start, LONGEST_WORD)) {
            return NoteMarkCandidate.DOUBTFUL;
        }
        if (!RESOLUTION.matcher(words).region(Math.max(0, start - 4), start).find()) {
            return NoteMarkCandidate.NONE;
        }
        return end - start > LONGEST_LABEL ? NoteMarkCandidate.ENOUGH_AGAIN : NoteMarkCandidate.NONE;
    }

    private void candidate(int start, int end, int from, int to, int weight) {
        int label = Integer.parseInt(words.substring(from, to));
        if (weight > 0 && label >= 1 && label <= highest && words.charAt(from) != '0') {
            found.accept(new NoteMarkCandidate(paragraph, start, end, label, weight));
        }
    }

    /** A number goes on behind its digits where a mark would not: 1.5, 1,000, 70/1, 2-5, 30%. */
    private boolean mayEnd(int end) {
        char next = charAt(end);
        if (THOUSANDS.matcher(words).region(end, words.length()).lookingAt()) {
            return false;
        }
        return switch (next) {
            case '.', ',', ':', '،', '、' -> !Character.isDigit(charAt(end + 1));
            case '/', '-', '‑', '–', '%', '(', '°' -> false;
            default -> true;
        };
    }

    private int weight(int start, int end) {
        char before = words.charAt(start - 1);
        char after = charAt(end);
        if (before == ' ') {
            return weightBehindSpace(start, end);
        }
        if (Characters.isHan(before)) {
            return weightBehindHan(after, charAt(end + 1));
        }
        if (Character.isLetter(after)) {
            return (before == '》' || before == '”') && Characters.isHan(after)
                    ? NoteMarkCandidate.ENOUGH_AGAIN
                    : NoteMarkCandidate.NONE;
        }
        if (before == '.') {
            boolean abbreviated = ABBREVIATION
                    .matcher(words)
                    .region(Math.max(0, start - 7), start)
                    .find();
            return abbreviated ? NoteMarkCandidate.NONE : NoteMarkCandidate.ENOUGH;
        }
        if (Characters.endsInMeasure(words, start)) {
            return NoteMarkCandidate.NONE;
        }
        if (Characters.closesPhrase(before)) {
            return weightBehindPunctuation(start, end);
        }
        if (Character.isUpperCase(before)) {
            return isAcronym(start) ? NoteMarkCandidate.ENOUGH : NoteMarkCandidate.NONE;
        }
        boolean arabic = Character.UnicodeScript.of(before) == Character.UnicodeScript.ARABIC;
        return Character.isLetter(before) && !(arabic && isArabicPrefix(start))
                ? NoteMarkCandidate.STRONG
                : NoteMarkCandidate.NONE;
    }

    /** Arabic conjunctions and prepositions of one letter grow together with a number. */
    private boolean isArabicPrefix(int end) {
        return end < 3 || !Character.isLetter(words.charAt(end - 2)) || !Character.isLetter(words.charAt(end - 3));
    }

    /** Chinese sets a space behind a mark, and none around a number. */
    private int weightBehindHan(char after, char next) {
        if (Characters.isHan(after) || spacedDigits) {
            return NoteMarkCandidate.NONE;
        }
        return after == ' ' && Character.isLetter(next) ? NoteMarkCandidate.STRONG - 1 : NoteMarkCandidate.ENOUGH + 2;
    }

    /** Behind a comma or colon digits go on a number: 1,5 and 10:30; a year does not go on. */
    private int weightBehindPunctuation(int start, int end) {
        char before = words.charAt(start - 1);
        boolean behindDigit = start > 1 && Character.isDigit(words.charAt(start - 2));
        if (!behindDigit || ",:،、".indexOf(before) < 0) {
            return NoteMarkCandidate.STRONG;
        }
        if (SYMBOL.matcher(words).region(Math.max(0, start - 5), start - 1).find()
                || (start > 4 && isYear(start - 5, start - 1))) {
            return NoteMarkCandidate.ENOUGH_AGAIN;
        }
        return end - start == LONGEST_LABEL ? NoteMarkCandidate.NONE : NoteMarkCandidate.DOUBTFUL;
    }

    /** UNESCO3 can be a mark; CO2, G20 and H1 are names. */
    private boolean isAcronym(int end) {
        int start = end;
        while (start > 0 && Character.isUpperCase(words.charAt(start - 1))) {
            start--;
        }
        return end - start > 2;
    }

    /** Text taken out of a page has a space before a raised figure: {@code made, 1} and {@code 2013 2 and 2015 3}. */
    private int weightBehindSpace(int start, int end) {
        char before = start > 1 ? words.charAt(start - 2) : ' ';
        if (Character.isDigit(before)) {
            boolean behindYear = start > 4 && isYear(start - 5, start - 1) && charAt(end) == ' ';
            return behindYear ? NoteMarkCandidate.ENOUGH_AGAIN : NoteMarkCandidate.NONE;
        }
        if (!Characters.closesPhrase(before) || before == '.') {
            return NoteMarkCandidate.NONE;
        }
        if (start > 2 && Character.isDigit(words.charAt(start - 3))) {
            boolean amongYears = start > 5
                    && isYear(start - 6, start - 2)
                    && YEAR_NEXT.matcher(words).region(end, words.length()).lookingAt();
            return amongYears ? NoteMarkCandidate.ENOUGH_AGAIN : NoteMarkCandidate.NONE;
        }
        boolean behindBracket = ")”»》’".indexOf(before) >= 0;
        boolean last = end == words.length() || (behindBracket && Characters.closesPhrase(charAt(end)));
        return last ? NoteMarkCandidate.ENOUGH_AGAIN + 1 : NoteMarkCandidate.ENOUGH;
    }

    private int weightInBrackets(int start) {
        char before = start > 0 ? words.charAt(start - 1) : ' ';
        if (before == ' ') {
            return start > 1 && Character.isDigit(words.charAt(start - 2))
                    ? NoteMarkCandidate.NONE
                    : NoteMarkCandidate.ENOUGH;
        }
        if (LETTER_IN_BRACKETS
                .matcher(words)
                .region(Math.max(0, start - 5), start)
                .find()) {
            return NoteMarkCandidate.NONE;
        }
        boolean weak = before == ')' || (Character.isDigit(before) && (start < 4 || !isYear(start - 4, start)));
        return weak ? NoteMarkCandidate.ENOUGH : NoteMarkCandidate.STRONG;
    }

    private boolean endsIn(Pattern pattern, int end, int most) {
        return pattern.matcher(words).region(Math.max(0, end - most), end).find();
    }

    private boolean isYear(int start, int end) {
        return YEAR.matcher(words).region(start, end).matches()
                && (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)));
    }

    private char charAt(int index) {
        return index < words.length() ? words.charAt(index) : ' ';
    }
}
