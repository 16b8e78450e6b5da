package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.text.Span;

/** The names of actors in one language: how they are recognised, and what is known of who bears them. */
final class ActorNames {

    private final Tokenizer tokenizer;
    private final NameTrie full;
    private final CommonNouns commonNouns;
    private final Set<List<String>> shortNames;
    private final Map<String, Integer> longestShort = new HashMap<>();
    private final Set<String> shortForState;
    private final Set<String> determiners;
    private final Set<String> links;
    private final Set<String> of;
    private final Set<String> bodies;
    private final Set<String> own;
    private final List<String> articles;
    private final boolean headLast;
    private final Set<List<String>> openings;
    private final Map<String, ActorName> actors = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, List<List<String>>> titles = new HashMap<>();

    /** By the first words of their titles. */
    private final Map<String, List<Office>> offices = new HashMap<>();

    ActorNames(LanguageProfile profile, Collection<ActorName> names) {
        tokenizer = new Tokenizer(profile);
        var modifiers = Modifiers.of(profile, tokenizer);
        full = new NameTrie(
                names.stream()
                        .filter(name -> name.kind() != ActorKind.UNSPECIFIED_ACTOR)
                        .toList(),
                tokenizer,
                modifiers);
        commonNouns = new CommonNouns(names, tokenizer, modifiers);
        shortNames = phrases(profile, "name.short");
        shortForState = words(profile, "name.short-state");
        Stream.concat(shortNames.stream(), shortForState.stream().map(this::keys))
                .forEach(name -> longestShort.merge(name.getFirst(), name.size(), Math::max));
        openings = phrases(profile, "name.opening");
        determiners = words(profile, "name.determiners");
        links = words(profile, "name.links");
        of = words(profile, "name.of");
        bodies = words(profile, "name.bodies");
        own = words(profile, "name.own");
        headLast = links.isEmpty() && !profile.wording("name.owner").written().isEmpty();
        articles = List.copyOf(words(profile, "name.articles"));
        for (var name : names) {
            actors.putIfAbsent(name.actor(), name);
            if (!name.kind().isGroup()) {
                var words = bare(keys(name.words()));
                keys.computeIfAbsent(name.actor(), actor -> new HashSet<>()).addAll(words);
                titles.computeIfAbsent(name.actor(), actor -> new ArrayList<>()).add(words);
                if (name.kind() == ActorKind.OFFICE) {
                    addOffice(words, name.actor());
                }
            }
        }
    }

    private Set<List<String>> phrases(LanguageProfile profile, String key) {
        return profile.wording(key).written().stream().map(this::keys).collect(Collectors.toSet());
    }

    private static Set<String> words(LanguageProfile profile, String key) {
        return profile.wording(key).written().stream().map(Tokenizer::folded).collect(Collectors.toSet());
    }

    List<Token> tokens(String text) {
        return tokenizer.tokens(text);
    }

    /** The words of a name, folded. */
    List<String> keys(String words) {
        return tokenizer.keys(words);
    }

    Optional<NameTrie.Match> longestAt(List<Token> tokens, int index) {
        return full.longestAt(tokens, index);
    }

    /** Whether as many tokens as these from a place on are the name of somebody, “UNMISS”. */
    boolean isName(List<Token> tokens, int from, int count) {
        return full.longestAt(tokens, from)
                .filter(known -> known.tokens() == count)
                .isPresent();
    }

    /** The group, or the actor that only the context specifies, that a whole phrase names. */
    Optional<ActorReference> group(String phrase) {
        return commonNouns.meantBy(phrase).map(ActorReference.Known::new);
    }

    /** The actor that a common noun at this place means, for languages that do not show where the phrase ends. */
    Optional<Addressee> commonNounAt(String words, int from) {
        return commonNouns
                .at(words.substring(from))
                .map(match -> new Addressee(
                        new ActorReference.Known(match.names().getFirst().actor()),
                        match.span().shifted(from)));
    }

    /** Whether words such as “Special Committee” stand for a longer name that the text has given before. */
    boolean isShort(List<String> nameKeys) {
        return shortNames.contains(nameKeys);
    }

    /** How many words the longest short name has that begins with this one; 0 where none does. */
    int longestShort(String firstKey) {
        return longestShort.getOrDefault(firstKey, 0);
    }

    /**
     * Whether a short name can stand behind this word: “the” Committee; everywhere where the language has no
     * articles.
     */
    boolean determines(Token before) {
        return determiners.isEmpty() || determiners.contains(before.key());
    }

    /** The same for a state: “the Government”, not “Governments”, though some languages' endings make both alike. */
    boolean isShortForState(String written) {
        return shortForState.contains(Tokenizer.folded(written));
    }

    /** Whether a word says whose something is: “of”. */
    boolean belongs(Token word) {
        return of.contains(word.key());
    }

    boolean isState(ActorReference actor) {
        return actor instanceof ActorReference.Known known
                && actor(known.name())
                        .map(ActorName::kind)
                        .filter(ActorKind.MEMBER_STATE::equals)
                        .isPresent();
    }

    /**
     * The name of a body that the reference data do not know, told by its form: it begins as such names do (“United
     * Nations”), goes on in words with capitals and what links them, and one of them says what it is (“Mission”).
     */
    Optional<Body> bodyAt(List<Token> tokens, int index) {
        if (!tokens.get(index).capital()) {
            return Optional.empty();
        }
        var opening = openings.stream()
                .filter(words -> index + words.size() <= tokens.size()
                        && keysAt(tokens, index, words.size()).equals(words))
                .findFirst();
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        int end = index + opening.get().size();
        boolean body = false;
        for (int at = end; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.capital()) {
                if (at > end && isAnother(tokens, at)) {
                    break;
                }
                body |= bodies.contains(token.key());
                end = at + 1;
            } else if (!links.contains(token.key())) {
                break;
            }
        }
        var span = new Span(
                tokens.get(index).span().start(), tokens.get(end - 1).span().end());
        return body ? Optional.of(new Body(span, end - index)) : Optional.empty();
    }

    /** Whether another body's name begins here; a state's belongs to the name before it: “Mission in South Sudan”. */
    private boolean isAnother(List<Token> tokens, int at) {
        return full.longestAt(tokens, at)
                .filter(known -> known.tokens() > 1)
                .filter(known -> known.names().stream().anyMatch(name -> name.kind() != ActorKind.MEMBER_STATE))
                .isPresent();
    }

    /** A name that was told by its form: its words, and how many tokens they are. */
    record Body(Span span, int tokens) {}

    private static List<String> keysAt(List<Token> tokens, int index, int size) {
        return tokens.subList(index, index + size).stream().map(Token::key).toList();
    }

    /**
     * Whether the actor's name, or one of its names, has all of these words; that of an office must say with them
     * what it is: “the Programme” is not the programme's director. An article written onto a word does not count:
     * «البعثة» is «بعثة الأمم المتحدة».
     */
    boolean bears(ActorReference actor, List<String> nameKeys) {
        var brief = bare(nameKeys);
        return switch (actor) {
            case ActorReference.Known known ->
                isOffice(known)
                        ? titles(known).anyMatch(title -> isTitle(title, brief))
                        : keys.getOrDefault(known.name(), Set.of()).containsAll(brief);
            case ActorReference.Named named -> bare(keys(named.words())).containsAll(brief);
            case ActorReference.Group group -> false;
        };
    }

    /**
     * Whether these words are of the head of the actor's name, not only of what it belongs to: “the Court” is the Criminal
     * Court rather than the assembly of the States parties to its statute. In a language that does not show where the head
     * ends, any words of the name are.
     */
    boolean isHead(ActorReference actor, List<String> nameKeys) {
        var brief = bare(nameKeys);
        return switch (actor) {
            case ActorReference.Known known -> titles(known).anyMatch(title -> isHead(title, brief));
            case ActorReference.Named named -> isHead(bare(keys(named.words())), brief);
            case ActorReference.Group group -> false;
        };
    }

    private boolean isHead(List<String> title, List<String> brief) {
        if (of.isEmpty()) {
            return headLast || !articles.isEmpty() ? isTitle(title, brief) : title.containsAll(brief);
        }
        return title.stream().takeWhile(word -> !of.contains(word)).toList().containsAll(brief);
    }

    private boolean isOffice(ActorReference.Known known) {
        return actor(known.name())
                .map(ActorName::kind)
                .filter(ActorKind.OFFICE::equals)
                .isPresent();
    }

    private Stream<List<String>> titles(ActorReference.Known known) {
        return titles.getOrDefault(known.name(), List.of()).stream();
    }

    /** Whether a word says of what follows that it is the adopting organ's: “its President”. */
    boolean isOwn(Token word) {
        return own.contains(word.key());
    }

    /** The office that has this title in an organ: its “president” is the president of the General Assembly. */
    Optional<ActorReference> office(String title, String organ) {
        var organWords = keys.getOrDefault(organ, Set.of());
        return offices.getOrDefault(title, List.of()).stream()
                .filter(office -> organWords.containsAll(office.owner()))
                .map(Office::actor)
                .sorted()
                .findFirst()
                .map(ActorReference.Known::new);
    }

    /** An office whose title says behind its first word only whose it is: the words for the owner, and who holds it. */
    private record Office(List<String> owner, String actor) {}

    private void addOffice(List<String> title, String actor) {
        var owner = title.stream().skip(1).filter(word -> !links.contains(word)).toList();
        if (!owner.isEmpty()) {
            offices.computeIfAbsent(title.getFirst(), first -> new ArrayList<>())
                    .add(new Office(owner, actor));
        }
    }

    private List<String> bare(List<String> nameKeys) {
        return articles.isEmpty() ? nameKeys : nameKeys.stream().map(this::bare).toList();
    }

    private String bare(String key) {
        return articles.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(article -> key.substring(article.length()))
                .orElse(key);
    }

    /**
     * Whether a title says with these words what it is: at its start, or, where owners stand before what is theirs,
     * at its end.
     */
    private boolean isTitle(List<String> title, List<String> nameKeys) {
        if (headLast) {
            return startsWith(title.reversed(), nameKeys.reversed());
        }
        return startsWith(title, nameKeys)
                || openings.stream()
                        .anyMatch(opening -> startsWith(title, opening)
                                && startsWith(title.subList(opening.size(), title.size()), nameKeys));
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }

    /** What is known of an actor. */
    Optional<ActorName> actor(String name) {
        return Optional.ofNullable(actors.get(name));
    }
}
