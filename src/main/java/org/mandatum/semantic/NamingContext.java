package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.text.Span;

/** Reads one text from beginning to end and remembers whom it has named, so that short names can be understood. */
final class NamingContext {

    private static final int LONGEST_ALIAS = 6;

    /**
     * An actor named in the words that were read.
     *
     * @param span the name, in those words
     * @param actor who is meant
     */
    record Named(Span span, ActorReference actor) {}

    private final ActorNames names;
    private final Optional<String> organ;
    private final Optional<ActorReference> adopting;
    private final LinkedHashSet<ActorReference> named = new LinkedHashSet<>();
    private final Map<List<String>, ActorReference> aliases = new HashMap<>();
    private final Map<String, Integer> longestAlias = new HashMap<>();

    NamingContext(ActorNames names, Optional<String> adopting) {
        this.names = names;
        organ = adopting;
        this.adopting = adopting.map(ActorReference.Known::new);
    }

    /** The actors named in the next words of the text, in order. */
    List<Named> read(String words) {
        var tokens = names.tokens(words);
        var found = new ArrayList<Named>();
        for (int at = 0; at < tokens.size(); ) {
            var match = match(words, tokens, at, found.isEmpty());
            if (match.isPresent()) {
                found.add(match.get().named());
                remember(match.get().named().actor());
                at = alias(
                        tokens, at + match.get().tokens(), match.get().named().actor());
            } else {
                at++;
            }
        }
        return found;
    }

    private record Match(Named named, int tokens) {}

    private Optional<Match> match(String words, List<Token> tokens, int at, boolean first) {
        var full = names.longestAt(tokens, at);
        int length = full.isPresent() ? full.get().tokens() : 0;
        var unknown = names.bodyAt(tokens, at);
        if (unknown.isPresent() && unknown.get().tokens() > length) {
            var span = unknown.get().span();
            return Optional.of(new Match(
                    new Named(span, new ActorReference.Named(span.in(words))),
                    unknown.get().tokens()));
        }
        var brief = shortAt(words, tokens, at);
        if (brief.isPresent() && brief.get().tokens() >= length) {
            return brief;
        }
        var own = first ? own(tokens, at) : Optional.<Match>empty();
        return own.isPresent() ? own : full.map(f -> new Match(new Named(f.span(), meant(f.names())), f.tokens()));
    }

    /** “Its President”, where nobody has been named whose it could be: an office of the adopting organ. */
    private Optional<Match> own(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !names.isOwn(tokens.get(at))) {
            return Optional.empty();
        }
        return organ.flatMap(adopting -> names.office(tokens.get(at + 1).key(), adopting))
                .map(office -> new Match(
                        new Named(tokens.get(at).span().to(tokens.get(at + 1).span()), office), 2));
    }

    /** A name that only the words before explain: a short one, or one given in parentheses. */
    private Optional<Match> shortAt(String words, List<Token> tokens, int at) {
        for (var first : tokens.get(at).readings()) {
            var match = shortAt(words, tokens, at, first);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> shortAt(String words, List<Token> tokens, int at, Token.Reading first) {
        int longestName = names.longestShort(first.key());
        boolean determined = longestName > 0 && (at == 0 || names.determines(tokens.get(at - 1)));
        int longest = Math.max(determined ? longestName : 0, longestAlias.getOrDefault(first.key(), 0));
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            var keys = new ArrayList<String>(length);
            keys.add(first.key());
            for (int i = at + 1; i < at + length; i++) {
                keys.add(tokens.get(i).key());
            }
            var span =
                    new Span(first.start(), tokens.get(at + length - 1).span().end());
            var actor = alias(tokens, at, keys)
                    .or(() -> determined ? shortName(span.in(words), tokens, at, keys) : Optional.empty());
            if (actor.isPresent()) {
                return Optional.of(new Match(new Named(span, actor.get()), length));
            }
        }
        return Optional.empty();
    }

    /** Whom a name given in parentheses before stands for, unless a longer known name begins here. */
    private Optional<ActorReference> alias(List<Token> tokens, int at, List<String> keys) {
        return Optional.ofNullable(aliases.get(keys)).filter(meant -> names.longestAt(tokens, at)
                .map(full -> full.tokens() <= keys.size())
                .orElse(true));
    }

    private Optional<ActorReference> shortName(String written, List<Token> tokens, int at, List<String> keys) {
        return names.isShort(keys) ? lastCalled(keys) : state(written, tokens, at + keys.size());
    }

    /**
     * Of several actors with one name: the adopting organ, else the one last named, else the first of the reference
     * data.
     */
    private ActorReference meant(List<ActorName> candidates) {
        if (candidates.size() == 1) {
            return new ActorReference.Known(candidates.getFirst().actor());
        }
        var actors = candidates.stream()
                .<ActorReference>map(name -> new ActorReference.Known(name.actor()))
                .toList();
        return adopting.filter(actors::contains)
                .or(() -> named.reversed().stream().filter(actors::contains).findFirst())
                .orElse(actors.getFirst());
    }

    private Optional<ActorReference> lastCalled(List<String> keys) {
        var bearers = Stream.concat(adopting.stream(), named.reversed().stream())
                .filter(actor -> names.bears(actor, keys))
                .toList();
        return bearers.stream()
                .filter(actor -> names.isHead(actor, keys))
                .findFirst()
                .or(() -> bearers.stream().findFirst());
    }

    /** “the Government”, unless its state stands behind it. */
    private Optional<ActorReference> state(String written, List<Token> tokens, int behind) {
        return names.isShortForState(written) && !(behind < tokens.size() && names.belongs(tokens.get(behind)))
                ? named.reversed().stream().filter(names::isState).findFirst()
                : Optional.empty();
    }

    private void remember(ActorReference actor) {
        named.remove(actor);
        named.add(actor);
    }

    /** Takes up a name in parentheses behind a name; answers where to read on. */
    private int alias(List<Token> tokens, int from, ActorReference actor) {
        if (from >= tokens.size() || !tokens.get(from).key().equals("(")) {
            return from;
        }
        int close = from + 1;
        while (close < tokens.size()
                && close - from <= LONGEST_ALIAS
                && !tokens.get(close).key().equals(")")) {
            close++;
        }
        var inside = tokens.subList(from + 1, Math.min(close, tokens.size())).stream()
                .map(Token::key)
                .toList();
        boolean closed = close < tokens.size() && tokens.get(close).key().equals(")");
        if (!closed || inside.isEmpty() || !inside.stream().allMatch(NamingContext::isWord)) {
            return from;
        }
        if (names.isName(tokens, from + 1, inside.size())) {
            return close + 1;
        }
        aliases.putIfAbsent(inside, actor);
        longestAlias.merge(inside.getFirst(), inside.size(), Math::max);
        return close + 1;
    }

    private static boolean isWord(String key) {
        return key.codePoints().allMatch(Character::isLetter);
    }
}
