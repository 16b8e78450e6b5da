package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.text.LanguageTag;

/** Tells a language by the script of most letters, and among the languages of a script by their commonest words. */
final class LanguageDetector {

    /** As much of a text as is looked at: the language of a resolution shows on its first pages. */
    private static final int ENOUGH = 40_000;

    /** What a letter of a script weighs: a Chinese character says as much as three letters of an alphabet. */
    private static final int WEIGHT_OF_UNSPACED = 3;

    /** Of a text's words so many at least are among a language's commonest: prose of that language has 25 % to 50 %. */
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private record Candidate(LanguageTag tag, UnicodeScript script, boolean spaced, Set<String> words) {}

    private final List<Candidate> candidates;

    LanguageDetector(Collection<LanguageProfile> profiles) {
        candidates = profiles.stream()
                .map(profile -> new Candidate(
                        profile.tag(),
                        UnicodeScript.forName(profile.words("script").getFirst()),
                        profile.spaced(),
                        Set.copyOf(new HashSet<>(profile.words("common-words")))))
                .toList();
    }

    Optional<LanguageTag> detect(CharSequence text) {
        var head = text.subSequence(0, Math.min(text.length(), ENOUGH)).toString();
        return mainScript(head).flatMap(script -> amongWords(head, script));
    }

    private Optional<UnicodeScript> mainScript(String text) {
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            var script = UnicodeScript.of(c);
            weights.merge(script, script == UnicodeScript.HAN ? WEIGHT_OF_UNSPACED : 1, Integer::sum);
        });
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<LanguageTag> amongWords(String text, UnicodeScript script) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        return candidates.stream()
                .filter(candidate -> candidate.script() == script)
                .collect(Collectors.toMap(candidate -> candidate, candidate -> share(candidate, text, words)))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARE)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(entry -> entry.getKey().tag());
    }

    /** Which part of the words, or of the characters where words are not set apart, is among the commonest. */
    private static double share(Candidate candidate, String text, List<String> words) {
        if (candidate.spaced()) {
            return (double) words.stream().filter(candidate.words()::contains).count() / Math.max(1, words.size());
        }
        var own = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == candidate.script())
                .mapToObj(Character::toString)
                .toList();
        return (double) own.stream().filter(candidate.words()::contains).count() / Math.max(1, own.size());
    }
}
