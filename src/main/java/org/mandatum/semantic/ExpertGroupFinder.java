package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandatum.citation.Citation;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.Symbol;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.language.Numerals;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.semantic.ExpertGroup.Kind;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Span;

/**
 * Finds groups of governmental experts and open-ended working groups: which of them the text says when and by what
 * they were established, and where it speaks of them.
 *
 * <p>A group is told of where its name stands with “established in 2012”. What established it is the resolution that
 * the clause cites; a clause that looks ahead (“to be established in 2014”) establishes it itself. A later clause
 * that speaks of a group's report and cites a document gives the report of the group last spoken of.
 */
final class ExpertGroupFinder {

    private final Map<LanguageTag, Wordings> wordings = new HashMap<>();

    /** What a language calls the groups, and how it tells of their establishment and their reports. */
    private record Wordings(Map<Kind, Wording> names, Wording established, Wording report) {
        static Wordings of(LanguageProfile profile) {
            return new Wordings(
                    Map.of(
                            Kind.GOVERNMENTAL_EXPERTS, profile.wording("group.governmental-experts"),
                            Kind.OPEN_ENDED_WORKING_GROUP, profile.wording("group.open-ended-working-group")),
                    profile.wording("group.established"),
                    profile.wording("document.report"));
        }
    }

    ExpertGroupFinder(Languages languages) {
        languages.profiles().forEach(profile -> wordings.put(profile.tag(), Wordings.of(profile)));
    }

    /** The groups of a resolution; {@code actors} and {@code citations} are those found in it. */
    ExpertGroups find(Stretches stretches, Collection<ActorMention> actors, Collection<Cited> citations) {
        var resolution = stretches.resolution();
        var known = wordings.get(resolution.language());
        var search = new Search(resolution, actors, citations);
        stretches.all().forEach(stretch -> search.read(stretch, known));
        return search.result();
    }

    /** One reading of one resolution: the groups told of so far. */
    private static final class Search {

        private final Resolution resolution;
        private final Map<ClausePath, List<ActorMention>> actors;
        private final Map<ClausePath, List<Cited>> citations;
        private final List<ExpertGroup> groups = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        /** Words that mean the group at an index. */
        private record Mention(ClausePath clause, Span span, int group) {}

        Search(Resolution resolution, Collection<ActorMention> actors, Collection<Cited> citations) {
            this.resolution = resolution;
            this.actors = actors.stream().collect(Collectors.groupingBy(ActorMention::clause));
            this.citations = citations.stream().collect(Collectors.groupingBy(Cited::clause));
        }

        void read(Stretch stretch, Wordings wordings) {
            wordings.names().forEach((kind, name) -> {
                for (var found : name.findAll(stretch.text())) {
                    var span = stretch.inText(found.span());
                    year(stretch.text(), wordings.established())
                            .flatMap(year -> established(kind, stretch.clause(), span, year))
                            .filter(group -> groups.stream().noneMatch(other -> same(group, other)))
                            .ifPresent(groups::add);
                    last(kind).ifPresent(group -> {
                        mentions.add(new Mention(stretch.clause().path(), span, group));
                        report(stretch, wordings.report()).ifPresent(report -> reported(group, report));
                    });
                }
            });
        }

        private static Optional<Integer> year(Words words, Wording established) {
            return established
                    .find(words)
                    .flatMap(found -> found.slot("year"))
                    .map(Numerals::value)
                    .flatMap(value -> value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
        }

        private static boolean same(ExpertGroup one, ExpertGroup other) {
            return one.kind() == other.kind() && one.establishedBy().equals(other.establishedBy());
        }

        private Optional<Integer> last(Kind kind) {
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (groups.get(i).kind() == kind) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private Optional<ExpertGroup> established(Kind kind, Clause clause, Span span, int year) {
            boolean ahead = resolution
                    .masthead()
                    .adopted()
                    .map(day -> year > day.value().getYear())
                    .orElse(clause instanceof Clause.OperativeClause);
            var own = resolution.masthead().symbol().map(Stated::value);
            var basis = ahead ? own : cited(clause.path(), true);
            return basis.map(symbol -> new ExpertGroup(
                    kind,
                    symbol,
                    Optional.of(clause.path()).filter(path -> ahead),
                    year,
                    convener(clause.path(), span),
                    Optional.empty(),
                    clause.path(),
                    span));
        }

        /** The first document cited in a clause: a resolution, or any other. */
        private Optional<Symbol> cited(ClausePath clause, boolean resolutions) {
            return citations.getOrDefault(clause, List.of()).stream()
                    .map(Cited::citation)
                    .filter(Citation.OfDocument.class::isInstance)
                    .map(citation -> ((Citation.OfDocument) citation).symbol())
                    .filter(symbol -> (symbol.kind() == DocumentKind.RESOLUTION) == resolutions)
                    .findFirst();
        }

        private Optional<ActorReference> convener(ClausePath clause, Span group) {
            return actors.getOrDefault(clause, List.of()).stream()
                    .filter(mention -> mention.span().end() <= group.start())
                    .map(ActorMention::actor)
                    .filter(actor -> !Adoption.of(resolution.masthead()).isBy(actor))
                    .findFirst();
        }

        private Optional<Symbol> report(Stretch stretch, Wording report) {
            return report.find(stretch.text())
                    .flatMap(found -> cited(stretch.clause().path(), false));
        }

        private void reported(int index, Symbol report) {
            var group = groups.get(index);
            if (group.report().isEmpty() && group.establishingClause().isEmpty()) {
                groups.set(index, group.reporting(report));
            }
        }

        ExpertGroups result() {
            var placed = mentions.stream()
                    .map(mention -> new ActorMention(
                            mention.clause(), mention.span(), new ActorReference.Group(groups.get(mention.group()))))
                    .toList();
            return new ExpertGroups(groups, placed);
        }
    }
}
