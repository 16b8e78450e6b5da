package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.text.Span;

/**
 * Puts actors in the place of pronouns: “commends Member States …, and encourages them to …”.
 *
 * <p>Whoever was asked last in the clause is meant, if the pronoun can be said of them; else whoever the clause named
 * last and of whom it can be said: of several or of a group of actors, of a person in an office, of a single body.
 */
final class Antecedents {

    private static final Set<ActorKind> SEVERAL = EnumSet.of(ActorKind.ACTOR_GROUP);

    private final ActorNames names;
    private final Wording pronoun;
    private final Wording several;
    private final Wording person;
    private final Wording object;

    Antecedents(LanguageProfile profile, ActorNames names) {
        this.names = names;
        pronoun = profile.wording("name.pronouns");
        several = profile.wording("name.pronouns-several");
        person = profile.wording("name.pronouns-person");
        object = profile.wording("act.object");
    }

    /** The pronoun that begins at a place of some words. */
    Optional<Span> at(String words, int start) {
        return pronoun.lookingAt(words, start).map(found -> found.span());
    }

    /** The pronoun that stands before its verb, at the end of some words: “et les”. */
    Optional<String> endOf(String words) {
        var trimmed = words.stripTrailing();
        return object.findAll(trimmed).stream()
                .map(found -> found.span())
                .filter(span -> span.end() == trimmed.length())
                .map(span -> span.in(trimmed))
                .findFirst();
    }

    /** Whom a pronoun before its verb means: whoever was asked last, or whom the clause speaks of from its beginning. */
    List<ActorReference> object(String written, List<ActorReference> lastAsked, List<List<ActorReference>> before) {
        var candidates = new ArrayList<List<ActorReference>>();
        if (!lastAsked.isEmpty()) {
            candidates.add(lastAsked);
        }
        candidates.addAll(before);
        return first(written, candidates, lastAsked);
    }

    /** Whom the pronoun means; nobody where nobody fits. */
    List<ActorReference> meant(String written, List<ActorReference> lastAsked, List<List<ActorReference>> before) {
        var candidates = new ArrayList<>(before);
        if (!lastAsked.isEmpty()) {
            candidates.add(lastAsked);
        }
        return first(written, candidates.reversed(), lastAsked);
    }

    private List<ActorReference> first(
            String written, List<List<ActorReference>> candidates, List<ActorReference> lastAsked) {
        return candidates.stream()
                .filter(actors -> fits(written, actors))
                .findFirst()
                .map(actors -> person.matches(written).isPresent() ? List.of(actors.getLast()) : actors)
                .orElse(lastAsked);
    }

    private boolean fits(String written, List<ActorReference> actors) {
        boolean many = several.matches(written).isPresent();
        boolean one = person.matches(written).isPresent();
        if (many == one) {
            return true;
        }
        return many
                ? actors.size() > 1 || isOf(SEVERAL, actors.getFirst())
                : isOf(EnumSet.of(ActorKind.OFFICE), actors.getLast());
    }

    private boolean isOf(Set<ActorKind> kinds, ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known ->
                names.actor(known.name())
                        .map(ActorName::kind)
                        .filter(kinds::contains)
                        .isPresent();
            case ActorReference.Group group -> false;
            case ActorReference.Named named -> kinds.contains(ActorKind.ACTOR_GROUP);
        };
    }
}
