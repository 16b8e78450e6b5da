package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandatum.citation.CitationFinder;
import org.mandatum.document.Clause;
import org.mandatum.document.Footnote;
import org.mandatum.document.Stated;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;

/**
 * Places citations in the clauses that make them: what a clause cites in its words and in the footnotes marked in it,
 * each under the act behind whose phrase it stands.
 *
 * <p>A footnote that several clauses mark is cited by each of them.
 */
final class CitationPlacer {

    private final Map<LanguageTag, CitationFinder> finders = new HashMap<>();

    CitationPlacer(Languages languages) {
        languages.profiles().forEach(profile -> finders.put(profile.tag(), new CitationFinder(profile)));
    }

    /** The citations of all clauses, in reading order; those of a footnote stand where its mark does. */
    List<Cited> place(Stretches stretches, Collection<Act> acts) {
        var resolution = stretches.resolution();
        var finder = finders.get(resolution.language());
        var symbol = resolution.masthead().symbol().map(Stated::value);
        var byClause = acts.stream().collect(Collectors.groupingBy(Act::clause));
        var notes = resolution.footnotes().stream().collect(Collectors.groupingBy(Footnote::label));
        var placed = new ArrayList<Cited>();
        for (var clause : resolution.allClauses().toList()) {
            var own = byClause.getOrDefault(clause.path(), List.of());
            for (var stretch : stretches.of(clause)) {
                for (var citation : finder.find(stretch.text(), stretch.span().start(), symbol)) {
                    placed.add(new Cited(
                            clause.path(), citation, verbAt(own, citation.span().start()), Optional.empty()));
                }
            }
            for (var mark : clause.words().marks()) {
                var labelled = notes.getOrDefault(mark.label(), List.of());
                citedBy(clause, labelled).ifPresent(note -> finder.find(
                                resolution.source().text(), note.span(), symbol)
                        .forEach(citation -> placed.add(new Cited(
                                clause.path(), citation, verbAt(own, mark.offset()), Optional.of(note.label())))));
            }
        }
        return placed;
    }

    /** Labels may begin again on another page: of two notes with one label that is meant which the clause cites. */
    private static Optional<Footnote> citedBy(Clause clause, List<Footnote> labelled) {
        return labelled.stream()
                .filter(note -> note.citedBy().contains(clause.path()))
                .findFirst();
    }

    /** The verb of the last act that begins before the place. */
    private static Optional<String> verbAt(List<Act> acts, int offset) {
        return acts.stream()
                .filter(act -> act.span().start() <= offset)
                .max(Comparator.comparingInt(act -> act.span().start()))
                .flatMap(Act::verb);
    }
}
