package org.mandatum.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.mandatum.citation.ParagraphRange;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.document.SessionNumber;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Directive;
import org.mandatum.semantic.ExpertGroup;
import org.mandatum.source.Keyword;
import org.mandatum.source.WorkflowStep;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * Makes every IRI that the program publishes.
 *
 * <p>What a text says gets an IRI made of what it says and where, never of a running number, so that language versions
 * that agree meet in one node. Verbs, deliverables, known actors and rules are the project's own reference data: their
 * IRIs do not move with the base.
 *
 * @param base what the IRIs of data and graphs begin with; ends in a slash
 */
public record Iris(String base) {

    /** Where the project publishes. */
    public static final String DEFAULT_BASE = "https://w3id.org/mandatum/";

    private static final Pattern PLAIN = Pattern.compile("https?://[A-Za-z0-9./_-]+");

    public Iris {
        if (!base.endsWith("/") || !base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+")) {
            throw new IllegalArgumentException("Not a base for IRIs (http or https, ending in a slash): " + base);
        }
    }

    /** The IRIs of the project's own publication. */
    public static Iris ofProject() {
        return new Iris(DEFAULT_BASE);
    }

    /** {@code …/id/A/RES/68/243}. */
    public IRI document(Symbol symbol) {
        return data(symbol.compact().split("/", -1));
    }

    /** {@code …/id/file/letter.txt/9f86d081}: a document without a symbol, by its file's name and checksum. */
    public IRI document(String fileName, String checksum) {
        return data("file", fileName, checksum.substring(0, Math.min(8, checksum.length())));
    }

    /** {@code …/id/A/RES/68/243/zh}. */
    public IRI version(IRI document, LanguageTag language) {
        return below(document, language.value());
    }

    /** {@code …/graph/A/RES/68/243/zh}: the graph of all that was read from a language version. */
    public IRI graph(IRI document, LanguageTag language) {
        var local = document.stringValue().substring((base + "id/").length());
        return iri(base + "graph/" + local + "/" + language.value());
    }

    /** {@code …/graph/file/thesaurus.ttl}: the graph of a file of RDF, which is loaded as it is. */
    public String graphOfFile(String fileName) {
        return base + "graph/file/" + IriSegment.of(fileName);
    }

    /** {@code …/id/A/RES/68/243/zh/file/9f86d081884c7d65}. */
    public IRI file(IRI version, String checksum) {
        return below(version, "file", checksum.substring(0, Math.min(16, checksum.length())));
    }

    /** {@code …/id/A/RES/68/243/zh/reading}: the run in which the version was read. */
    public IRI reading(IRI version) {
        return below(version, "reading");
    }

    /** {@code …/id/A/RES/68/243/op/3/a}. */
    public IRI clause(IRI document, ClausePath path) {
        return below(document, path.segments());
    }

    /** {@code …/id/A/RES/75/100/sec/II}, from the segments that its clauses' paths begin with. */
    public IRI division(IRI document, List<String> segments) {
        return below(document, segments);
    }

    /** {@code …/id/A/RES/68/243/note/4}. */
    public IRI footnote(IRI document, String label) {
        return below(document, "note", label);
    }

    /** {@code …/op/4/act/1/request}; without the verb where it is not known. */
    public IRI act(IRI clause, int order, Optional<String> verb) {
        return below(
                clause,
                Stream.concat(Stream.of("act", String.valueOf(order)), verb.stream())
                        .toList());
    }

    /** {@code …/pre/16/citation/A/RES/66/24}. */
    public IRI citation(IRI clause, Symbol symbol) {
        return below(below(clause, "citation"), symbol.compact().split("/", -1));
    }

    /** {@code …/op/4/citation/paragraph/2}: paragraphs of the citing document itself. */
    public IRI citation(IRI clause, List<ParagraphRange> paragraphs) {
        var written = paragraphs.stream().map(ParagraphRange::toString).collect(Collectors.joining(","));
        return below(clause, "citation", "paragraph", written);
    }

    /** {@code …/op/4/citation/en/that-resolution}: words that refer to nobody knows what. */
    public IRI citation(IRI clause, LanguageTag language, String words) {
        return below(clause, "citation", language.value(), IriSegment.ofWords(words));
    }

    /**
     * {@code …/op/4/directive/request/secretary-general/report}, with {@code unnamed} for an addressee that cannot be
     * told, and without the deliverable where there is none.
     *
     * @param occurrence which of the directives of one version that say the same so far, from 1; the first goes without
     */
    public IRI directive(IRI clause, Directive directive, int occurrence) {
        var addressee = directive.addressee().map(Iris::segment).orElse("unnamed");
        var said = below(
                clause,
                Stream.concat(Stream.of("directive", directive.verb(), addressee), directive.deliverable().stream())
                        .toList());
        return repeated(said, occurrence);
    }

    /** {@code …/pre/5/event/1996-05-13}: an event by its first day, or by its name where no date stands with it. */
    public IRI event(IRI clause, Optional<String> from, String name, int occurrence) {
        return repeated(below(clause, "event", from.orElseGet(() -> IriSegment.ofWords(name))), occurrence);
    }

    /** {@code …/id/session/general-assembly/68}. */
    public IRI session(String organ, SessionNumber number) {
        return data("session", organ, number.toString());
    }

    /** {@code …/id/A/RES/68/243/session/68}: a session of a body that the document does not name. */
    public IRI session(IRI document, SessionNumber number) {
        return below(document, "session", number.toString());
    }

    /** {@code …/id/session/general-assembly/68/meeting/72}; below a document or session. */
    public IRI meeting(IRI sessionOrDocument, int number) {
        return below(sessionOrDocument, "meeting", String.valueOf(number));
    }

    /** {@code …/id/meeting/security-council/2015-02-12/7401}: a meeting of a body that holds no sessions. */
    public IRI meeting(String organ, String date, int number) {
        return data("meeting", organ, date, String.valueOf(number));
    }

    /** {@code …/id/session/general-assembly/68/agenda-item/94}; below a document or session. */
    public IRI agendaItem(IRI sessionOrDocument, String number) {
        return below(sessionOrDocument, "agenda-item", number);
    }

    /** {@code …/id/A/RES/68/243/vote}. */
    public IRI vote(IRI document) {
        return below(document, "vote");
    }

    /** {@code …/id/A/RES/68/243/step/adoption}. */
    public IRI step(IRI document, WorkflowStep.Kind kind) {
        return below(document, "step", kind.name().toLowerCase(Locale.ROOT));
    }

    /**
     * A subject by its own vocabulary's IRI; one that has none by its words, {@code
     * …/id/subject/unbis-thesaurus/mines}.
     */
    public IRI subject(Keyword keyword) {
        return keyword.iri()
                .filter(known -> PLAIN.matcher(known).matches())
                .map(Iris::iri)
                .orElseGet(() ->
                        data("subject", IriSegment.ofWords(keyword.dictionary()), IriSegment.ofWords(keyword.words())));
    }

    /** {@code …/graph/A/RES/92/3/against/A/RES/91/8/en}: what the comparison of two documents in one language says. */
    public IRI comparison(IRI older, IRI newer, LanguageTag language) {
        return iri(base + "graph/" + local(newer) + "/against/" + local(older) + "/" + language.value());
    }

    /** {@code …/graph/A/RES/92/3/lineage}: what a document takes over from the one that it follows. */
    public IRI lineage(IRI document) {
        return iri(base + "graph/" + local(document) + "/lineage");
    }

    /** The name of a document, for those who know no RDF4J. */
    public String nameOf(Symbol symbol) {
        return document(symbol).stringValue();
    }

    /** The name of the graph of a language version. */
    public String nameOfGraph(Symbol symbol, LanguageTag language) {
        return graph(document(symbol), language).stringValue();
    }

    /** The name of the graph of what a document takes over. */
    public String nameOfLineage(Symbol symbol) {
        return lineage(document(symbol)).stringValue();
    }

    /** {@code …/id/A/RES/92/3/op/1/against/A/RES/91/8}: what became of a clause between its document and another one. */
    public IRI change(IRI clause, IRI other) {
        return iri(clause.stringValue() + "/against/" + local(other));
    }

    private String local(IRI document) {
        return document.stringValue().substring((base + "id/").length());
    }

    /** {@code …/id/A/RES/66/24/group/2012}: a group by what established it, and when. */
    public IRI group(ExpertGroup group) {
        return below(document(group.establishedBy()), "group", String.valueOf(group.year()));
    }

    /** Who is meant: a known actor, a group, or {@code …/id/actor/en/coastal-states} for words. */
    public IRI actor(ActorReference actor, LanguageTag language) {
        return switch (actor) {
            case ActorReference.Known known -> actor(known.name());
            case ActorReference.Group group -> group(group.group());
            case ActorReference.Named named -> data("actor", language.value(), new ActorWords(named.words()).segment());
        };
    }

    /** {@code …/id/A/RES/68/243/zh#char=120,180}: a stretch of the reading text, counted as RFC 5147 counts. */
    public IRI passage(IRI version, Span characters) {
        return iri(version + "#char=" + characters.start() + "," + characters.end());
    }

    /** {@code …/id/A/RES/68/243/zh#selector=120,180}: what says where a passage stands. */
    public IRI selector(IRI version, Span characters) {
        return iri(version + "#selector=" + characters.start() + "," + characters.end());
    }

    /** An actor of the reference data. */
    public static IRI actor(String name) {
        return reference("actor", name);
    }

    /** A concept of the scheme of verbs. */
    public static IRI verb(String name) {
        return reference("verb", name);
    }

    /** A kind of verb, such as {@code directive}. */
    public static IRI verbKind(String name) {
        return reference("verb-kind", name);
    }

    /** A concept of the scheme of deliverables. */
    public static IRI deliverable(String name) {
        return reference("deliverable", name);
    }

    /** A concept of the scheme of means. */
    public static IRI financing(String name) {
        return reference("financing", name);
    }

    /** A rule by which statements are read. */
    public static IRI rule(Rule rule) {
        return reference("rule", rule.code());
    }

    /** This program, in one version. */
    public static IRI program(String version) {
        return reference("program", version);
    }

    /** The graph of one file of {@code ontology/}, such as {@code verbs}. */
    public static IRI referenceGraph(String name) {
        return reference("graph", name);
    }

    private static String segment(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known -> known.name();
            case ActorReference.Group group -> "group-" + group.group().year();
            case ActorReference.Named named -> IriSegment.ofWords(named.words());
        };
    }

    private static IRI repeated(IRI iri, int occurrence) {
        return occurrence == 1 ? iri : below(iri, String.valueOf(occurrence));
    }

    private IRI data(String... segments) {
        return iri(base + "id/" + IriSegment.path(List.of(segments)));
    }

    private static IRI reference(String kind, String name) {
        return iri(DEFAULT_BASE + kind + "/" + IriSegment.of(name));
    }

    private static IRI below(IRI iri, String... segments) {
        return below(iri, List.of(segments));
    }

    private static IRI below(IRI iri, List<String> segments) {
        return iri(iri.stringValue() + "/" + IriSegment.path(segments));
    }

    /** Base and segments hold only what may stand in an IRI; it need not be checked again for each of them. */
    private static IRI iri(String written) {
        return SimpleValueFactory.getInstance().createIRI(written);
    }
}
