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
import org.mandatum.citation.Symbol;
import org.mandatum.document.Clause;
import org.mandatum.document.Footnote;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.language.Languages;
import org.mandatum.source.NoteMark;
import org.mandatum.text.LanguageTag;

/**
 * Places citations in the clauses that make them: what a clause cites in its words and in the footnotes marked in it, each
 * under the act behind whose phrase it stands.
 *
 * <p>A footnote that several clauses mark is cited by each of them.
 */
final class CitationPlacer {

    private final Map<LanguageTag, CitationFinder> finders = new HashMap<>();

    CitationPlacer(Languages languages) {
        languages.profiles().forEach(profile -> finders.put(profile.tag(), new CitationFinder(profile)));
    }

    /** The citations of all clauses, in reading order; those of a footnote stand where its mark does. */
    List<Cited> place(Resolution resolution, Collection<Act> acts) {
        var finder = finders.get(resolution.language());
        var symbol = resolution.masthead().symbol().map(Stated::value);
        var byClause = acts.stream().collect(Collectors.groupingBy(Act::clause));
        var placed = new ArrayList<Cited>();
        for (var clause : resolution.allClauses().toList()) {
            var own = byClause.getOrDefault(clause.path(), List.of());
            var text = resolution.source().text();
            for (var span : clause.words().spans()) {
                for (var citation : finder.find(text, span, symbol)) {
                    placed.add(new Cited(
                            clause.path(), citation, verbAt(own, citation.span().start()), Optional.empty()));
                }
            }
            placed.addAll(inFootnotes(resolution, clause, own, finder, symbol));
        }
        return placed;
    }

    private static List<Cited> inFootnotes(
            Resolution resolution, Clause clause, List<Act> acts, CitationFinder finder, Optional<Symbol> symbol) {
        var placed = new ArrayList<Cited>();
        for (var mark : clause.words().marks()) {
            footnote(resolution, clause, mark)
                    .ifPresent(note -> finder.find(resolution.source().text(), note.span(), symbol)
                            .forEach(citation -> placed.add(new Cited(
                                    clause.path(), citation, verbAt(acts, mark.offset()), Optional.of(note.label())))));
        }
        return placed;
    }

    /** Labels may begin again on another page: of two notes with one label that is meant which the clause cites. */
    private static Optional<Footnote> footnote(Resolution resolution, Clause clause, NoteMark mark) {
        return resolution.footnotes().stream()
                .filter(note -> note.label().equals(mark.label()))
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
