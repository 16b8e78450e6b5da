package org.mandatum.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.ClauseText;
import org.mandatum.web.page.DocumentPage;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;

/** Reads a document that the data have in at least one language. */
public final class DocumentView {

    private static final List<Node> MASTHEAD = List.of(
            Terms.ADOPTED_ON,
            Terms.ADOPTED_BY,
            Terms.SESSION,
            Terms.ADOPTED_AT,
            Terms.AGENDA_ITEM,
            Terms.ON_REPORT_OF,
            Terms.BASED_ON);

    private final Facts facts;
    private final Site site;
    private final Node document;
    private final Shown shown;

    /** Reads what the facts say of the document. */
    public DocumentView(Facts facts, Site site, Node document) {
        this.facts = facts;
        this.site = site;
        this.document = document;
        this.shown = new Shown(facts, site);
    }

    /** The languages in which the text is there, by their tags. */
    public List<String> languages() {
        return versionsByLanguage().keySet().stream().toList();
    }

    /** The languages in which the text is there, as a page offers them. */
    List<DocumentPage.Version> versions() {
        var languages = site.frames().languages();
        return versionsByLanguage().entrySet().stream()
                .map(there -> new DocumentPage.Version(
                        there.getKey(),
                        languages.name(there.getKey()),
                        site.addresses().of(there.getValue().getURI()).orElse("")))
                .toList();
    }

    private LinkedHashMap<String, Node> versionsByLanguage() {
        var versions = new LinkedHashMap<String, Node>();
        facts.things(Terms.VERSION_OF, document)
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(version -> facts.words(version, Terms.LANGUAGE)
                        .ifPresent(language -> versions.putIfAbsent(language, version)));
        return versions;
    }

    /** The document in one of its languages. */
    public DocumentPage read(String language) {
        var version = versionsByLanguage().get(language);
        if (version == null) {
            throw new IllegalArgumentException("%s is not there in “%s”".formatted(document, language));
        }
        var reader = new ClauseReader(facts, site, version, language);
        return new DocumentPage(
                document.getURI(),
                facts.words(document, Terms.SYMBOL)
                        .orElseGet(() -> facts.name(document).text()),
                facts.words(document, Terms.TITLE, language),
                language,
                site.frames().languages().direction(language),
                versions(),
                shown.facts(document, MASTHEAD),
                parts(reader, language),
                notes(reader, language),
                sources(version));
    }

    /** Clauses that follow one another in the same division, and are of the same kind, make a part. */
    private List<DocumentPage.Part> parts(ClauseReader reader, String language) {
        var parts = new ArrayList<DocumentPage.Part>();
        var clauses = new ArrayList<ClauseText>();
        Optional<Place> place = Optional.empty();
        for (var clause : reader.inOrder(topClauses()).toList()) {
            var read = reader.read(clause);
            if (read.isEmpty()) {
                continue;
            }
            var here = place(clause);
            if (place.isPresent() && !place.get().equals(here)) {
                parts.add(part(place.get(), language, clauses));
                clauses.clear();
            }
            place = Optional.of(here);
            clauses.add(read.get());
        }
        place.ifPresent(last -> parts.add(part(last, language, clauses)));
        return parts;
    }

    private Stream<Node> topClauses() {
        return facts.things(Terms.IN_DOCUMENT, document)
                .filter(part -> facts.is(part, Terms.CLAUSE))
                .filter(clause -> facts.value(clause, Terms.PARENT).isEmpty());
    }

    private record Place(Optional<Node> division, boolean preamble) {}

    private Place place(Node clause) {
        return new Place(facts.value(clause, Terms.DIVISION), facts.is(clause, Terms.PREAMBULAR_CLAUSE));
    }

    private DocumentPage.Part part(Place place, String language, List<ClauseText> clauses) {
        var heading = place.division().map(division -> facts.words(division, Terms.HEADING, language)
                .orElseGet(() -> facts.words(division, Terms.PATH).orElse("")));
        return new DocumentPage.Part(heading, place.preamble(), clauses);
    }

    private List<DocumentPage.Note> notes(ClauseReader reader, String language) {
        return facts.things(Terms.IN_DOCUMENT, document)
                .filter(part -> facts.is(part, Terms.FOOTNOTE_TEXT))
                .flatMap(note -> facts
                        .words(note, Terms.TEXT, language)
                        .map(text -> new DocumentPage.Note(
                                facts.words(note, Terms.NUMBER).orElse(""), reader.note(note, text)))
                        .stream())
                .sorted(Comparator.comparing(DocumentPage.Note::number, new NumberOrder()))
                .toList();
    }

    private List<Value> sources(Node version) {
        return facts.values(version, Terms.FROM_FILE)
                .flatMap(file -> facts.values(file, Terms.FILE_NAME))
                .map(shown::value)
                .toList();
    }
}
