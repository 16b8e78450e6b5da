package org.mandatum.semantic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.text.LanguageTag;

/**
 * The States by their names in one language, as lists of sponsors and voters print them: in capitals or not, with
 * accents or without, with an article before or behind.
 */
final class StateNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, String> states = new HashMap<>();
    private final List<String> articles;

    /**
     * @param articles the words that may stand with a name and tell nothing, such as “the”
     */
    StateNames(LanguageTag language, Collection<ActorName> names, Collection<String> articles) {
        this.articles = articles.stream().map(StateNames::key).toList();
        names.stream()
                .filter(name ->
                        name.kind() == ActorKind.MEMBER_STATE && name.language().equals(language))
                .forEach(name -> states.putIfAbsent(key(name.words()), name.actor()));
    }

    /** The State that exactly these words name. */
    Optional<ActorReference> state(String words) {
        return Optional.ofNullable(states.get(withoutArticles(key(words)))).map(ActorReference.Known::new);
    }

    private String withoutArticles(String key) {
        if (states.containsKey(key)) {
            return key;
        }
        return articles.stream()
                .map(article -> key.startsWith(article + " ")
                        ? key.substring(article.length() + 1)
                        : key.endsWith(" " + article) ? key.substring(0, key.length() - article.length() - 1) : key)
                .filter(states::containsKey)
                .findFirst()
                .orElse(key);
    }

    private static String key(String words) {
        var plain = isPlain(words)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                        .replaceAll("");
        return lettersOf(plain.toLowerCase(Locale.ROOT).replace('ı', 'i'));
    }

    /** Whether no letter has an accent or another form. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The letters, with one space for what stands between them. */
    private static String lettersOf(String words) {
        var letters = new StringBuilder(words.length());
        boolean between = false;
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (between && !letters.isEmpty()) {
                    letters.append(' ');
                }
                letters.appendCodePoint(c);
            }
            between = !Character.isLetter(c);
        }
        return letters.toString();
    }
}
