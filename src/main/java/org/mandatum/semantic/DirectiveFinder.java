package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatum.document.Clause;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;

/**
 * Finds the directives of a resolution: who is asked, urged, invited, authorized to do what, for whom, until when.
 *
 * <p>A directive is one act and one addressee; several addressees joined in one act make several directives. Acts
 * that only take a stance are none. What the adopting body decides to do itself is a directive to itself, and no
 * mandate.
 */
final class DirectiveFinder {

    /** The segment of the paths of clauses in a draft that a resolution quotes. */
    private static final String DRAFT = "draft";

    private final Map<LanguageTag, DirectiveReader> readers = new HashMap<>();
    private final Map<LanguageTag, FinancingReader> financing = new HashMap<>();
    private final ActorFinder actors;
    private final Languages languages;

    DirectiveFinder(Languages languages, Set<String> directiveVerbs, ActorFinder actors) {
        this.actors = actors;
        this.languages = languages;
        for (LanguageProfile profile : languages.profiles()) {
            readers.put(profile.tag(), new DirectiveReader(profile, actors.names(profile.tag()), directiveVerbs));
            financing.put(profile.tag(), new FinancingReader(profile));
        }
    }

    /** The directives of the operative part, in reading order. */
    List<Directive> find(Stretches stretches, Collection<Act> acts, Collection<ActorMention> mentions) {
        var resolution = stretches.resolution();
        var named = new SpanIndex<>(mentions, ActorMention::span);
        var reader = readers.get(resolution.language());
        var names = actors.names(resolution.language());
        var listing = languages.profile(resolution.language()).wording("directive.listing");
        var adoption = Adoption.of(resolution.masthead());
        var byClause = acts.stream().collect(Collectors.groupingBy(Act::clause));
        var found = new ArrayList<Directive>();
        for (var clause : resolution.clauses()) {
            if (clause instanceof Clause.OperativeClause) {
                var countedFrom = clause.path().segments().contains(DRAFT) ? Adoption.pending() : adoption;
                List<ActorReference> lastAsked = List.of();
                for (var part : clause.all().toList()) {
                    var own = byClause.getOrDefault(part.path(), List.of());
                    for (var segment : ActSegment.of(stretches, part, own, named, listing)) {
                        var directives = reader.read(segment, countedFrom, lastAsked).stream()
                                .map(directive -> assisted(inFull(directive, found, names), found))
                                .toList();
                        found.addAll(directives);
                        var asked = directives.stream()
                                .flatMap(one -> one.addressee().stream())
                                .distinct()
                                .toList();
                        lastAsked = asked.isEmpty() ? lastAsked : asked;
                    }
                }
            }
        }
        return financing.get(resolution.language()).read(found, resolution);
    }

    /** “The working group” is the open-ended working group that was asked before, by a name nobody else knows. */
    private static Directive inFull(Directive directive, List<Directive> before, ActorNames names) {
        return directive
                .addressee()
                .flatMap(actor -> shortName(actor, names))
                .flatMap(keys -> before.reversed().stream()
                        .filter(one -> one.addressee()
                                .filter(actor -> actor instanceof ActorReference.Named && names.bears(actor, keys))
                                .isPresent())
                        .findFirst())
                .map(full -> directive.addressedTo(full.addressee(), full.mandate()))
                .orElse(directive);
    }

    private static Optional<List<String>> shortName(ActorReference actor, ActorNames names) {
        return actor instanceof ActorReference.Named named
                ? Optional.of(names.keys(named.words())).filter(names::isShort)
                : Optional.empty();
    }

    /** Whoever helps with a study helps with the report on it that the same clause asks for. */
    private static Directive assisted(Directive directive, List<Directive> before) {
        if (directive.assistedBy().isPresent()
                || !directive.deliverable().filter("report"::equals).isPresent()) {
            return directive;
        }
        return before.reversed().stream()
                .takeWhile(study -> study.clause().equals(directive.clause()))
                .filter(study -> study.addressee().equals(directive.addressee())
                        && study.deliverable().filter("study"::equals).isPresent())
                .findFirst()
                .map(study -> directive.assistedBy(study.assistedBy()))
                .orElse(directive);
    }
}
