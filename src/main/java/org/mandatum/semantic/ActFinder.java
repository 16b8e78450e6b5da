package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.document.Clause;
import org.mandatum.document.Resolution;
import org.mandatum.document.Stated;
import org.mandatum.language.Languages;
import org.mandatum.language.Lead;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * Finds what each clause does: the act that opens it, and those that follow a conjunction within it, in order.
 *
 * <p>The United Nations sets the opening words of a clause in italics (bold in Chinese); where a file keeps that, and
 * the emphasis can be the opening, its words are the phrase. Else the phrase is the longest one of the lexicon. An
 * opening that the lexicon does not know is reported; with emphasis it is an act all the same, of a verb nobody
 * knows.
 */
final class ActFinder {

    private static final int FACT = 40;

    private final Languages languages;
    private final Lexicon lexicon;

    ActFinder(Languages languages, Lexicon lexicon) {
        this.languages = languages;
        this.lexicon = lexicon;
    }

    /**
     * The acts of all clauses, in reading order; what could not be read, or only with repair, goes to {@code
     * diagnostics}.
     */
    List<Act> find(Stretches all, List<Diagnostic> diagnostics) {
        var resolution = all.resolution();
        var profile = languages.profile(resolution.language());
        var openings = new OpeningReader(
                profile, lexicon, resolution.masthead().organ().map(Stated::value));
        var conjunctions = new ConjunctionReader(profile, lexicon);
        var acts = new ArrayList<Act>();
        boolean leading = false;
        for (var clause : resolution.allClauses().toList()) {
            var part = part(clause);
            if (part.isPresent()) {
                var stretches = all.of(clause);
                boolean below = leading;
                var opening =
                        openings.read(stretches.getFirst(), part.get()).filter(lead -> opens(clause, lead, below));
                opening.ifPresent(lead -> acts.add(act(clause, 1, lead, stretches.getFirst())));
                leading = clause instanceof Clause.Subclause ? leading : opening.isPresent();
                report(resolution, clause, opening, diagnostics);
                int order = opening.isPresent() ? 2 : 1;
                int from = opening.map(lead -> lead.span().end()).orElse(0);
                for (var stretch : stretches) {
                    for (var lead : conjunctions.read(stretch.text(), from, part.get())) {
                        acts.add(act(clause, order++, new Opening(lead, Rule.ACT_BY_CONJUNCTION), stretch));
                    }
                    from = 0;
                }
            }
        }
        return acts;
    }

    /** Below a clause with an action phrase a subclause has one of its own only where it is set in italics. */
    private static boolean opens(Clause clause, Opening opening, boolean leading) {
        return !leading || !(clause instanceof Clause.Subclause) || opening.rule() == Rule.ACT_BY_EMPHASIS;
    }

    /** Paragraphs of an annex are a text of their own and open with no action phrase. */
    private static Optional<Part> part(Clause clause) {
        return switch (clause) {
            case Clause.PreambularClause pre -> Optional.of(Part.PREAMBULAR);
            case Clause.OperativeClause op -> Optional.of(Part.OPERATIVE);
            case Clause.AnnexClause annex -> Optional.empty();
            case Clause.Subclause sub ->
                switch (sub.path().segments().getFirst()) {
                    case "annex" -> Optional.empty();
                    default -> Optional.of(sub.path().segments().contains("pre") ? Part.PREAMBULAR : Part.OPERATIVE);
                };
        };
    }

    private static Act act(Clause clause, int order, Opening opening, Stretch stretch) {
        return new Act(
                clause.path(),
                order,
                stretch.inText(opening.span()),
                opening.lead().phrase(),
                opening.lead().concept(),
                opening.rule());
    }

    private static void report(
            Resolution resolution, Clause clause, Optional<Opening> opening, List<Diagnostic> diagnostics) {
        var text = resolution.source().text();
        var words = clause.words().opening();
        if (opening.map(one -> one.lead().repaired()).orElse(false)) {
            var lead = opening.get().lead();
            diagnostics.add(Diagnostic.at(
                    text,
                    words.start(),
                    Problem.LEAD_REPAIRED,
                    text.at(lead.span().shifted(words.start())),
                    lead.phrase()));
        } else if (opening.flatMap(one -> one.lead().concept()).isEmpty() && !(clause instanceof Clause.Subclause)) {
            var start = opening.map(one -> one.lead().phrase())
                    .orElseGet(() -> text.at(new Span(words.start(), Math.min(words.end(), words.start() + FACT))));
            diagnostics.add(Diagnostic.at(text, words.start(), Problem.LEAD_UNKNOWN, start));
        }
    }

    /** The words that open a clause, and how they were told. */
    record Opening(Lead lead, Rule rule) {
        Span span() {
            return lead.span();
        }
    }
}
