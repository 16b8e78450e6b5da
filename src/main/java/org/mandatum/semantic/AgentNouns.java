package org.mandatum.semantic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;

/**
 * The nouns by which a language knows somebody who can be asked, “States”, “institutions”, “stakeholders” ({@code
 * name.agents}).
 *
 * <p>What is asked for is written in the same place as who is asked: “encourages Governments”, “encourages efforts”. Only
 * a phrase whose head is one of these nouns can be somebody whose name is not known.
 */
final class AgentNouns {

    private static final int SHORTEST_ABBREVIATION = 3;

    private final Tokenizer tokenizer;
    private final Set<String> nouns;
    private final List<String> articles;
    private final Wording behindHead;

    AgentNouns(LanguageProfile profile) {
        tokenizer = new Tokenizer(profile);
        articles = profile.wording("name.articles").written().stream()
                .map(Tokenizer::folded)
                .toList();
        nouns = profile.wording("name.agents").written().stream()
                .flatMap(noun -> tokenizer.keys(noun).stream())
                .collect(Collectors.toUnmodifiableSet());
        behindHead = profile.wording("name.behind-head");
    }

    /** Whether the language file lists such nouns; where it does not, any phrase can be somebody. */
    boolean exist() {
        return !nouns.isEmpty();
    }

    /**
     * Whether one of these nouns, or an abbreviation such as “GTUNR”, stands in the phrase before anything that is only
     * said of its head.
     */
    boolean isHead(String phrase) {
        int end = behindHead.find(phrase).map(found -> found.span().start()).orElse(phrase.length());
        var head = phrase.substring(0, end);
        return tokenizer.tokens(head).stream()
                .anyMatch(token -> isAbbreviation(token.span().in(head)) || isNoun(token));
    }

    private boolean isNoun(Token token) {
        return token.readings().stream()
                .map(Token.Reading::key)
                .flatMap(this::withoutArticle)
                .anyMatch(nouns::contains);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= SHORTEST_ABBREVIATION && word.chars().allMatch(Character::isUpperCase);
    }

    private Stream<String> withoutArticle(String key) {
        return Stream.concat(
                Stream.of(key),
                articles.stream()
                        .filter(article -> key.startsWith(article))
                        .map(article -> key.substring(article.length())));
    }
}
