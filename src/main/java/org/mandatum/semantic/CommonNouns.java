package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is meant by a phrase that as a whole is the name of a group: “relevant stakeholders”, “other organizations
 * concerned”.
 *
 * <p>A common noun means a group only where it stands alone; within a longer phrase (“political parties”) it names
 * somebody else.
 */
final class CommonNouns {

    private final Tokenizer tokenizer;
    private final Modifiers modifiers;
    private final Map<List<String>, String> actors = new HashMap<>();
    private final NameTrie nouns;

    CommonNouns(Collection<ActorName> names, Tokenizer tokenizer, Modifiers modifiers) {
        this.tokenizer = tokenizer;
        this.modifiers = modifiers;
        nouns = new NameTrie(
                names.stream()
                        .filter(name -> name.kind() == ActorKind.UNSPECIFIED_ACTOR)
                        .toList(),
                tokenizer,
                modifiers);
        for (var name : names) {
            if (name.kind().isGroup()) {
                actors.putIfAbsent(tokenizer.keys(name.words()), name.actor());
            }
        }
    }

    /** The actor, by its name in the reference data. */
    Optional<String> meantBy(String phrase) {
        var tokens = tokenizer.tokens(phrase);
        return Stream.of(tokens, modifiers.without(tokens))
                .filter(words -> !words.isEmpty())
                .flatMap(CommonNouns::readings)
                .map(actors::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The longest common noun with which the words begin. */
    Optional<NameTrie.Match> at(String words) {
        var tokens = tokenizer.tokens(words);
        return tokens.isEmpty() ? Optional.empty() : nouns.longestAt(tokens, 0);
    }

    /** The words, the first one in each way that it can be read. */
    private static Stream<List<String>> readings(List<Token> words) {
        var behind = words.stream().skip(1).map(Token::key).toList();
        return words.getFirst().readings().stream().map(first -> {
            var keys = new ArrayList<String>();
            keys.add(first.key());
            keys.addAll(behind);
            return keys;
        });
    }
}
