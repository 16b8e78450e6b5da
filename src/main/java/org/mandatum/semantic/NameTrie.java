package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * The names of one language, word by word, so that the longest one that begins at a word is found in as many steps as it has
 * words.
 */
final class NameTrie {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<ActorName> names = new ArrayList<>();
    }

    /**
     * A name in a text.
     *
     * @param span its words
     * @param tokens how many of the text's tokens it takes
     * @param names the names that these words are, of one actor or of several
     */
    record Match(Span span, int tokens, List<ActorName> names) {}

    private final Node root = new Node();

    NameTrie(Collection<ActorName> names, Tokenizer tokenizer) {
        for (var name : names) {
            var node = root;
            for (var token : tokenizer.tokens(name.words())) {
                node = node.next.computeIfAbsent(token.key(), key -> new Node());
            }
            if (node != root
                    && node.names.stream().noneMatch(known -> known.actor().equals(name.actor()))) {
                node.names.add(name);
            }
        }
    }

    /** The longest name that begins with the word at {@code index}; what is written onto that word may be left aside. */
    Optional<Match> longestAt(List<Token> tokens, int index) {
        var first = tokens.get(index);
        Optional<Match> best = Optional.empty();
        for (var reading : first.readings()) {
            var match = walk(tokens, index, reading);
            if (match.isPresent()
                    && best.map(known -> known.tokens() < match.get().tokens()).orElse(true)) {
                best = match;
            }
        }
        return best;
    }

    private Optional<Match> walk(List<Token> tokens, int index, Token.Reading reading) {
        Optional<Match> best = Optional.empty();
        var node = root.next.get(reading.key());
        for (int at = index;
                node != null;
                node = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null) {
            var fitting = fitting(node.names, tokens.get(index));
            if (!fitting.isEmpty()) {
                var span = new Span(reading.start(), tokens.get(at).span().end());
                best = Optional.of(new Match(span, at - index + 1, fitting));
            }
            at++;
        }
        return best;
    }

    private static List<ActorName> fitting(List<ActorName> names, Token first) {
        return names.isEmpty()
                ? names
                : names.stream().filter(name -> fits(name, first)).toList();
    }

    /** A name that is written with a capital is not meant by words without one, “the mayor states”; “member states” is. */
    private static boolean fits(ActorName name, Token first) {
        return first.capital()
                || name.kind() == ActorKind.ACTOR_GROUP && name.words().indexOf(' ') > 0
                || !Character.isUpperCase(name.words().codePointAt(0));
    }
}
