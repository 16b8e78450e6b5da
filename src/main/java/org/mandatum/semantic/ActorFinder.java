package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandatum.document.Stated;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;

/**
 * Finds the actors that a resolution names.
 *
 * <p>Of several names that begin at a word the longest counts; inside it no other is looked for. A short name, “the
 * Committee”, is the adopting organ where that is called so, else the actor last named whose name has the word, else
 * whoever the reference data call so. What a text puts in parentheses behind a name, “(UNMIL)”, is a name of the same
 * actor from there on.
 */
final class ActorFinder {

    private final Map<LanguageTag, ActorNames> names;

    ActorFinder(Languages languages, Collection<ActorName> names) {
        var byLanguage = names.stream().collect(Collectors.groupingBy(ActorName::language));
        var recognisers = new HashMap<LanguageTag, ActorNames>();
        languages
                .profiles()
                .forEach(profile -> recognisers.put(
                        profile.tag(), new ActorNames(profile, byLanguage.getOrDefault(profile.tag(), List.of()))));
        this.names = Map.copyOf(recognisers);
    }

    /** The names known in a language. */
    ActorNames names(LanguageTag language) {
        return names.get(language);
    }

    /** The actors named in the clauses, in reading order. */
    List<ActorMention> find(Stretches stretches) {
        var resolution = stretches.resolution();
        var known = names.get(resolution.language());
        var context = new NamingContext(known, resolution.masthead().organ().map(Stated::value));
        resolution.masthead().title().ifPresent(title -> context.read(title.value()));
        var mentions = new ArrayList<ActorMention>();
        stretches.all().forEach(stretch -> context.read(stretch.words())
                .forEach(named -> mentions.add(
                        new ActorMention(stretch.clause().path(), stretch.inText(named.span()), named.actor()))));
        return mentions;
    }
}
