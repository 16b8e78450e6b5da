package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandatum.text.LanguageTag;

/** Tells a language by the script of most letters, and among the languages of a script by their commonest words. */
final class LanguageDetector {

    /** As much of a text as is looked at: the language of a resolution shows on its first pages. */
    private static final int ENOUGH = 10_000;

    /** What a letter of a script weighs: a Chinese character says as much as three letters of an alphabet. */
    private static final int WEIGHT_OF_UNSPACED = 3;

    /** A script with less than this part of the letters is that of quotations, symbols or a running head. */
    private static final double LEAST_PART = 0.2;

    /** Of a text's words so many at least are among a language's commonest: prose of that language has 25 % to 50 %. */
    private static final double LEAST_SHARE = 0.12;

    /** As many different ones there must be, unless the text is shorter than a sentence. */
    private static final int LEAST_DIFFERENT = 3;

    private static final int SENTENCE = 16;

    /** How much a word counts against a language that does not have it. */
    private static final int WEIGHT_OF_OTHERS = 2;

    private static final char ARABIC = '\u0600';

    /** The scripts of the letters up to the Arabic ones, looked up once: most letters of most texts. */
    private static final UnicodeScript[] ALPHABETS =
            IntStream.range(0, 0x700).mapToObj(UnicodeScript::of).toArray(UnicodeScript[]::new);

    private static final Pattern POINTS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

    private record Candidate(
            LanguageTag tag, UnicodeScript script, boolean spaced, Set<String> words, Set<String> otherWords) {}

    private final List<Candidate> candidates;

    LanguageDetector(Collection<LanguageProfile> profiles) {
        candidates = profiles.stream()
                .map(profile -> new Candidate(
                        profile.tag(),
                        UnicodeScript.forName(profile.words("script").getFirst()),
                        profile.spaced(),
                        folded(profile.words("common-words")),
                        folded(profile.words("other-words"))))
                .toList();
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(LanguageDetector::folded).collect(Collectors.toSet());
    }

    /** As written but for case and Arabic points: accents tell languages apart. */
    private static String folded(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return hasPoints(small) ? POINTS.matcher(small).replaceAll("") : small;
    }

    private static boolean hasPoints(String word) {
        for (int i = 0; word.charAt(0) >= ARABIC && i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u064B' && c <= '\u0652' || c == '\u0640') {
                return true;
            }
        }
        return false;
    }

    Optional<LanguageTag> detect(CharSequence text) {
        var head = text.subSequence(0, Math.min(text.length(), ENOUGH)).toString();
        return scripts(head)
                .flatMap(script -> amongWords(head, script).stream())
                .findFirst();
    }

    /** The scripts of a text that are more than quoted in it, the main one first. */
    private static Stream<UnicodeScript> scripts(String text) {
        var weights = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var counted = new int[UnicodeScript.values().length];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                counted[script(c).ordinal()]++;
            }
        }
        for (var script : UnicodeScript.values()) {
            if (counted[script.ordinal()] > 0) {
                weights.put(script, counted[script.ordinal()] * (script == UnicodeScript.HAN ? WEIGHT_OF_UNSPACED : 1));
            }
        }
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_PART * all)
                .sorted(Map.Entry.<UnicodeScript, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey);
    }

    private static UnicodeScript script(int c) {
        return c < ALPHABETS.length
                ? ALPHABETS[c]
                : c <= Character.MAX_VALUE && Folding.isHan((char) c) ? UnicodeScript.HAN : UnicodeScript.of(c);
    }

    private Optional<LanguageTag> amongWords(String text, UnicodeScript script) {
        var ofScript = candidates.stream()
                .filter(candidate -> candidate.script() == script)
                .toList();
        var units = ofScript.stream()
                .map(Candidate::spaced)
                .distinct()
                .collect(Collectors.toMap(spaced -> spaced, spaced -> units(script, spaced, text)));
        return ofScript.stream()
                .map(candidate -> Map.entry(candidate.tag(), share(candidate, units.get(candidate.spaced()))))
                .filter(entry -> entry.getValue() >= LEAST_SHARE)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** How often the words of a text in a script stand in it; its characters where words are not set apart. */
    private static Map<String, Integer> units(UnicodeScript script, boolean spaced, String text) {
        var units = new HashMap<String, Integer>();
        if (spaced) {
            for (var written : words(text)) {
                var word = folded(written);
                if (!word.isEmpty() && script(word.charAt(0)) == script) {
                    units.merge(word, 1, Integer::sum);
                }
            }
        } else {
            text.codePoints()
                    .filter(c -> script(c) == script)
                    .forEach(c -> units.merge(Character.toString(c), 1, Integer::sum));
        }
        return units;
    }

    /** The words that are no part of a symbol, such as A/RES/68/243. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isLetter(text.charAt(at))) {
                if (at > start
                        && !(start > 0 && inSymbols(text.charAt(start - 1)))
                        && !(at < text.length() && inSymbols(text.charAt(at)))) {
                    words.add(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean inSymbols(char c) {
        return c == '/'
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Which part of the words is among the language's commonest, less those that only other languages have. */
    private static double share(Candidate candidate, Map<String, Integer> units) {
        int all = 0;
        int own = 0;
        int others = 0;
        int different = 0;
        for (var unit : units.entrySet()) {
            int count = unit.getValue();
            all += count;
            if (candidate.words().contains(unit.getKey())) {
                own += count;
                different++;
            }
            others += candidate.otherWords().contains(unit.getKey()) ? count : 0;
        }
        boolean various = different >= Math.min(LEAST_DIFFERENT, 1 + LEAST_DIFFERENT * all / SENTENCE);
        return various ? (double) (own - WEIGHT_OF_OTHERS * others) / all : 0;
    }
}
