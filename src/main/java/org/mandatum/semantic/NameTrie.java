package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * The names of one language, word by word, so that the longest one that begins at a word is found in as many steps as
 * it has words. Within the name of a group, words that do not change who is meant are passed over: “entities of the
 * <i>relevant</i> …”.
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

    /** So many words in a row that do not count are passed over. */
    private static final int MODIFIERS = 3;

    private final Node root = new Node();
    private final Modifiers modifiers;

    NameTrie(Collection<ActorName> names, Tokenizer tokenizer, Modifiers modifiers) {
        this.modifiers = modifiers;
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

    /**
     * The longest name that begins with the word at {@code index}; what is written onto that word may be left aside.
     * A name that begins with a modifier (“all States”) is none where behind the modifier a name begins that reaches
     * further (“States parties”).
     */
    Optional<Match> longestAt(List<Token> tokens, int index) {
        return beginningAt(tokens, index).filter(found -> reaches(index + found.tokens(), tokens, index));
    }

    /** Whether no name behind the modifiers at {@code index} ends later than here. */
    private boolean reaches(int end, List<Token> tokens, int index) {
        int behind = modifiers.endOfAll(tokens, index);
        return behind == index
                || behind == tokens.size()
                || beginningAt(tokens, behind)
                        .map(other -> behind + other.tokens() <= end)
                        .orElse(true);
    }

    private Optional<Match> beginningAt(List<Token> tokens, int index) {
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
        var node = root.next.get(reading.key());
        return node == null
                ? Optional.empty()
                : new Walk(tokens, index, reading.start()).longest(node, index + 1, false);
    }

    /** One way through the words of a text, from the first word of a name on. */
    private final class Walk {
        private final List<Token> tokens;
        private final int index;
        private final int start;

        Walk(List<Token> tokens, int index, int start) {
            this.tokens = tokens;
            this.index = index;
            this.start = start;
        }

        /** The longest name that goes on behind {@code node}; {@code modified} says whether words were passed over. */
        private Optional<Match> longest(Node node, int at, boolean modified) {
            var next = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null;
            var further = next == null ? Optional.<Match>empty() : longest(next, at + 1, modified);
            return further.or(() -> behindModifiers(node, at)).or(() -> here(node, at, modified));
        }

        private Optional<Match> behindModifiers(Node node, int at) {
            int behind = at;
            for (int passed = 0; passed < MODIFIERS && !node.next.isEmpty(); passed++) {
                int end = modifiers.end(tokens, behind);
                if (end == behind || end == tokens.size()) {
                    return Optional.empty();
                }
                behind = end;
                var next = node.next.get(tokens.get(behind).key());
                if (next != null) {
                    var match = longest(next, behind + 1, true);
                    if (match.isPresent()) {
                        return match;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Match> here(Node node, int end, boolean modified) {
            var fitting = fitting(node.names, tokens.get(index), modified);
            var span = new Span(start, tokens.get(end - 1).span().end());
            return fitting.isEmpty() ? Optional.empty() : Optional.of(new Match(span, end - index, fitting));
        }
    }

    private static List<ActorName> fitting(List<ActorName> names, Token first, boolean modified) {
        return names.isEmpty()
                ? names
                : names.stream()
                        .filter(name ->
                                fits(name, first) && (!modified || name.kind().isGroup()))
                        .toList();
    }

    /**
     * A name that is written with a capital is not meant by words without one, “the mayor states”; “member states”
     * is.
     */
    private static boolean fits(ActorName name, Token first) {
        return first.capital()
                || name.kind().isGroup() && name.words().indexOf(' ') > 0
                || !Character.isUpperCase(name.words().codePointAt(0));
    }
}
