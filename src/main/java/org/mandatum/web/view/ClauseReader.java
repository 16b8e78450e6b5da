package org.mandatum.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.ClauseText;
import org.mandatum.web.page.DirectiveNote;
import org.mandatum.web.page.Run;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;
import org.mandatum.web.view.Marks.CitedWords;

/** Reads clauses as they stand in one language version. */
final class ClauseReader {

    private static final List<Node> DIRECTIVE = List.of(
            Terms.VERB,
            Terms.ADDRESSEE,
            Terms.DELIVERABLE,
            Terms.REPORTS_TO,
            Terms.DUE_SESSION,
            Terms.DUE_DATE,
            Terms.FREQUENCY,
            Terms.ASSISTED_BY);

    private final Facts facts;
    private final Site site;
    private final Shown shown;
    private final Node version;
    private final String language;

    /**
     * @param version the language version
     * @param language its language
     */
    ClauseReader(Facts facts, Site site, Node version, String language) {
        this.facts = facts;
        this.site = site;
        this.shown = new Shown(facts, site);
        this.version = version;
        this.language = language;
    }

    /** The clause with its subclauses; empty where this version does not have it. */
    Optional<ClauseText> read(Node clause) {
        return facts.words(clause, Terms.TEXT, language).map(text -> {
            var path = facts.words(clause, Terms.PATH).orElse("");
            return new ClauseText(
                    path.replace('/', '-'),
                    path,
                    site.addresses().of(clause.getURI()).orElse(""),
                    facts.words(clause, Terms.NUMBER)
                            .map(number -> site.frames().languages().number(language, number)),
                    runs(clause, text),
                    notes(clause),
                    directives(clause),
                    citations(clause),
                    subclauses(clause));
        });
    }

    private List<ClauseText> subclauses(Node clause) {
        return inOrder(facts.things(Terms.PARENT, clause))
                .flatMap(part -> read(part).stream())
                .toList();
    }

    /**
     * Clauses as they follow one another in the text of this version.
     *
     * <p>Positions are counted anew in each part of a document, so the places where the clauses were read decide.
     */
    Stream<Node> inOrder(Stream<Node> clauses) {
        return clauses.sorted(Comparator.comparingLong(this::start)
                .thenComparingLong(clause -> facts.number(clause, Terms.POSITION)));
    }

    private long start(Node clause) {
        return selectors(clause)
                .mapToLong(selector -> facts.number(selector, Terms.START))
                .min()
                .orElse(0);
    }

    private List<Run> runs(Node clause, String text) {
        return new Marks(text)
                .acts(phrases(clause))
                .citations(words(
                        facts.values(clause, Terms.CITATION).filter(citation -> facts.value(citation, Terms.IN_FOOTNOTE)
                                .isEmpty())))
                .runs();
    }

    /** The words of a footnote, with what it cites. */
    List<Run> note(Node note, String text) {
        return new Marks(text)
                .citations(words(facts.things(Terms.IN_FOOTNOTE, note)))
                .runs();
    }

    private List<String> phrases(Node clause) {
        return facts.values(clause, Terms.ACTION)
                .sorted(Comparator.comparingLong(act -> facts.number(act, Terms.ORDER)))
                .flatMap(act -> facts.words(act, Terms.PHRASE, language).stream())
                .toList();
    }

    /** The words of citations in this version, as they follow one another. */
    private List<CitedWords> words(Stream<Node> citations) {
        record Found(long start, CitedWords words) {}
        return citations
                .flatMap(citation -> target(citation).stream().flatMap(href -> selectors(citation)
                        .flatMap(selector -> facts
                                .words(selector, Terms.EXACT)
                                .map(exact -> new Found(
                                        facts.number(selector, Terms.START), new CitedWords(onOneLine(exact), href)))
                                .stream())))
                .sorted(Comparator.comparingLong(Found::start))
                .map(Found::words)
                .toList();
    }

    /** Where in this version a thing was read. */
    private Stream<Node> selectors(Node thing) {
        return facts.values(thing, Terms.READ_FROM)
                .filter(passage -> facts.values(passage, Terms.HAS_SOURCE).anyMatch(version::equals))
                .flatMap(passage -> facts.values(passage, Terms.HAS_SELECTOR));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private Optional<String> target(Node citation) {
        return facts.value(citation, Terms.CITED_DOCUMENT)
                .or(() -> facts.value(citation, Terms.CITED_CLAUSE))
                .flatMap(cited -> site.addresses().of(cited.getURI()));
    }

    private List<String> notes(Node clause) {
        return facts.values(clause, Terms.FOOTNOTE)
                .filter(note -> facts.words(note, Terms.TEXT, language).isPresent())
                .flatMap(note -> facts.words(note, Terms.NUMBER).stream())
                .sorted(new NumberOrder())
                .toList();
    }

    private List<Value> citations(Node clause) {
        return facts.values(clause, Terms.CITATION)
                .filter(citation -> facts.values(citation, Terms.STATED_IN_LANGUAGE)
                        .anyMatch(tag -> tag.getLiteralLexicalForm().equals(language)))
                .flatMap(citation -> facts.value(citation, Terms.CITED_DOCUMENT).stream())
                .distinct()
                .map(shown::value)
                .sorted(Comparator.comparing(Value::text, new NumberOrder()))
                .toList();
    }

    /** What the clause asks of whom, whichever language it was read in. */
    List<DirectiveNote> directives(Node clause) {
        return facts.things(Terms.STATED_IN, clause)
                .sorted(Comparator.comparing(Node::getURI))
                .map(directive -> new DirectiveNote(
                        facts.is(directive, Terms.MANDATE),
                        site.addresses().of(directive.getURI()).orElse(""),
                        shown.facts(directive, DIRECTIVE)))
                .toList();
    }
}
