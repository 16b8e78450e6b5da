package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatum.citation.Citation;
import org.mandatum.citation.SymbolParser;
import org.mandatum.document.Resolution;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;
import org.mandatum.text.Rule;

/**
 * Understands resolutions: makes of what is written what is said.
 *
 * <p>Never throws at a text. What it cannot make out (an act by an unknown phrase, an addressee nobody knows) it
 * keeps with its words and reports. An instance may be shared between threads.
 */
public final class Interpreter {

    private final ActFinder acts;
    private final ActorFinder actors;
    private final CitationPlacer citations;
    private final ExpertGroupFinder groups;
    private final DirectiveFinder directives;
    private final EventFinder events;
    private final ProceedingsReader proceedings;

    /**
     * An interpreter for all languages that can be read.
     *
     * @param languages the languages
     * @param lexicon their action phrases
     * @param directiveVerbs the concepts, by their names in the reference data, whose acts ask or direct somebody
     * @param names the names of all known actors
     */
    public Interpreter(Languages languages, Lexicon lexicon, Set<String> directiveVerbs, Collection<ActorName> names) {
        acts = new ActFinder(languages, lexicon);
        actors = new ActorFinder(languages, names);
        citations = new CitationPlacer(languages);
        groups = new ExpertGroupFinder(languages);
        directives = new DirectiveFinder(languages, directiveVerbs, actors);
        events = new EventFinder(languages);
        proceedings = new ProceedingsReader(languages, names);
    }

    /** What a resolution says; the resolution's language must be one that can be read. */
    public Parsed<Meaning> interpret(Resolution resolution) {
        var diagnostics = new ArrayList<Diagnostic>();
        var stretches = new Stretches(resolution);
        var acting = acts.find(stretches, diagnostics);
        var cited = citations.place(stretches, acting);
        var named = actors.find(stretches);
        var experts = groups.find(stretches, named, cited);
        var mentions = together(named, experts.mentions());
        var directed = directives.find(stretches, acting, mentions);
        reportDamaged(resolution, cited, diagnostics);
        report(resolution, directed, diagnostics);
        var mentioned = events.find(stretches, acting, cited);
        return new Parsed<>(
                new Meaning(
                        resolution,
                        acting,
                        cited,
                        mentions,
                        directed,
                        mentioned,
                        experts.groups(),
                        proceedings.read(resolution)),
                diagnostics);
    }

    /** A group of this text is more than an actor of the same name. */
    private static List<ActorMention> together(List<ActorMention> actors, List<ActorMention> experts) {
        var others = actors.stream().filter(actor -> experts.stream().noneMatch(group -> overlap(actor, group)));
        return Stream.concat(others, experts.stream())
                .sorted(Comparator.comparing(ActorMention::span))
                .toList();
    }

    private static boolean overlap(ActorMention one, ActorMention other) {
        return one.span().start() < other.span().end()
                && other.span().start() < one.span().end();
    }

    private static void reportDamaged(Resolution resolution, List<Cited> cited, List<Diagnostic> diagnostics) {
        var text = resolution.source().text();
        for (var one : cited) {
            var citation = one.citation();
            if (citation instanceof Citation.OfDocument document
                    && citation.rule() == Rule.CITATION_BY_SYMBOL
                    && SymbolParser.isDamaged(text.at(citation.span()))) {
                diagnostics.add(Diagnostic.at(
                        text,
                        citation.span().start(),
                        Problem.SYMBOL_REPAIRED,
                        text.at(citation.span()),
                        document.symbol()));
            }
        }
    }

    private static void report(Resolution resolution, List<Directive> directives, List<Diagnostic> diagnostics) {
        for (var directive : directives) {
            directive
                    .addressee()
                    .filter(ActorReference.Named.class::isInstance)
                    .map(actor -> ((ActorReference.Named) actor).words())
                    .ifPresent(words -> diagnostics.add(Diagnostic.at(
                            resolution.source().text(),
                            directive.span().start(),
                            Problem.ADDRESSEE_UNIDENTIFIED,
                            words)));
        }
    }
}
