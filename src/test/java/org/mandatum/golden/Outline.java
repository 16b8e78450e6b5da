package org.mandatum.golden;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.citation.Citation;
import org.mandatum.document.Clause;
import org.mandatum.document.Masthead;
import org.mandatum.document.Stated;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Cited;
import org.mandatum.semantic.Directive;
import org.mandatum.semantic.Meaning;
import org.mandatum.semantic.Proceedings.Members;
import org.mandatum.semantic.Proceedings.Step;
import org.mandatum.source.Keyword;
import org.mandatum.source.Voting.Side;

/** A reading of a resolution as a person checks it: a line a clause, with what it does, cites and asks for under it. */
public final class Outline {

    private static final int WORDS_SHOWN = 40;

    private final Meaning meaning;

    public Outline(Meaning meaning) {
        this.meaning = meaning;
    }

    public String text() {
        var masthead = masthead(meaning.resolution().masthead());
        var clauses = meaning.resolution().allClauses().flatMap(this::clause);
        return Stream.of(masthead, clauses, footnotes(), events(), groups(), proceedings())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> masthead(Masthead masthead) {
        return Stream.of(
                line("language", Optional.of(meaning.resolution().language())),
                line("symbol", masthead.symbol().map(Stated::value)),
                line("title", masthead.title().map(Stated::value)),
                line("organ", masthead.organ().map(Stated::value)),
                line("session", masthead.session().map(Stated::value)),
                line(
                        "agenda",
                        Optional.of(masthead.agendaItems().stream()
                                .map(Stated::value)
                                .toList())),
                line("adopted", masthead.adopted().map(Stated::value)),
                line("distributed", masthead.distributed().map(Stated::value)),
                line("meeting", masthead.meeting().map(Stated::value)),
                line("committee", masthead.committee().map(Stated::value)),
                line("based on", masthead.basedOn().map(Stated::value)));
    }

    private static String line(String name, Optional<?> value) {
        return "%-12s %s".formatted(name, value.map(Object::toString).orElse("-"));
    }

    private Stream<String> clause(Clause clause) {
        var spans = clause.words().spans();
        var head = "%-12s %s %s “%s”"
                .formatted(
                        clause.path(),
                        spans,
                        clause.number().map(number -> "[" + number + "]").orElse("[]"),
                        shortened(meaning.resolution().text(clause)));
        var marks = clause.words().marks().stream().map(mark -> "  note " + mark.label());
        return Stream.of(Stream.of(head), marks, acts(clause), citations(clause), directives(clause))
                .flatMap(lines -> lines);
    }

    private Stream<String> acts(Clause clause) {
        return meaning.acts().stream()
                .filter(act -> act.clause().equals(clause.path()))
                .map(act -> "  act %d %s “%s” %s (%s)"
                        .formatted(
                                act.order(),
                                act.span(),
                                act.phrase(),
                                act.verb().orElse("?"),
                                act.rule().code()));
    }

    private Stream<String> citations(Clause clause) {
        return meaning.citations().stream()
                .filter(cited -> cited.clause().equals(clause.path()))
                .map(this::citation);
    }

    private String citation(Cited cited) {
        var what =
                switch (cited.citation()) {
                    case Citation.OfDocument document ->
                        document.symbol() + paragraphs(document.paragraphs()) + " ("
                                + document.rule().code() + ")";
                    case Citation.OfParagraph paragraph -> "this document" + paragraphs(paragraph.paragraphs());
                    case Citation.Unresolved unresolved -> "unresolved";
                };
        return "  cites %s %s%s%s"
                .formatted(
                        cited.citation().span(),
                        what,
                        cited.verb().map(verb -> " under " + verb).orElse(""),
                        cited.footnote().map(label -> " in note " + label).orElse(""));
    }

    private static String paragraphs(List<?> paragraphs) {
        return paragraphs.isEmpty() ? "" : " paragraphs " + paragraphs;
    }

    private Stream<String> directives(Clause clause) {
        return meaning.directives().stream()
                .filter(directive -> directive.clause().equals(clause.path()))
                .flatMap(Outline::directive);
    }

    private static Stream<String> directive(Directive directive) {
        return Stream.of(
                        Optional.of("  %s %s: %s → %s"
                                .formatted(
                                        directive.mandate() ? "mandate" : "directive",
                                        directive.span(),
                                        directive.verb(),
                                        directive
                                                .addressee()
                                                .map(Outline::actor)
                                                .orElse("nobody"))),
                        directive.deliverable().map(deliverable -> "    deliverable " + deliverable),
                        directive.reportsTo().map(actor -> "    reports to " + actor(actor)),
                        directive.due().session().map(session -> "    due at session " + session),
                        directive.due().date().map(date -> "    due by " + date),
                        directive.frequency().map(frequency -> "    frequency " + frequency),
                        directive.assistedBy().map(actor -> "    assisted by " + actor(actor)),
                        Optional.of(directive.taskClauses())
                                .filter(tasks -> !tasks.isEmpty())
                                .map(tasks -> "    tasks in " + tasks))
                .flatMap(Optional::stream);
    }

    private Stream<String> proceedings() {
        var proceedings = meaning.proceedings();
        return Stream.of(
                        proceedings.steps().stream().map(Outline::step),
                        named("sponsors", proceedings.sponsors()),
                        named("joined by", proceedings.furtherSponsors()),
                        Stream.of("adopted without a vote").filter(any -> proceedings.withoutVote()),
                        proceedings.ballot().stream().flatMap(ballot -> Stream.of(Side.values())
                                .filter(side -> ballot.sides().containsKey(side))
                                .flatMap(side -> side(side, ballot.sides().get(side)))),
                        proceedings.chapter().stream().map(chapter -> "under Chapter " + chapter),
                        proceedings.title().stream().map(title -> "catalogued as “" + title + "”"),
                        proceedings.subjects().stream().map(Outline::subject))
                .flatMap(lines -> lines);
    }

    private static String step(Step step) {
        return Stream.of(
                        Optional.of("step " + step.kind().name().toLowerCase(Locale.ROOT)),
                        step.date(),
                        step.document(),
                        step.paragraph().map(number -> "paragraph " + number),
                        Optional.of(step.words()).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> named(String what, List<ActorReference> actors) {
        return actors.isEmpty()
                ? Stream.empty()
                : Stream.of(what + " " + actors.stream().map(Outline::actor).toList());
    }

    private static Stream<String> side(Side side, Members members) {
        var number =
                members.number().isPresent() ? String.valueOf(members.number().getAsInt()) : "-";
        var name = side.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of("vote %s %s %s"
                .formatted(
                        name,
                        number,
                        members.voters().stream().map(Outline::actor).toList()));
    }

    private static String subject(Keyword keyword) {
        return "subject “%s” of %s %s"
                .formatted(keyword.words(), keyword.dictionary(), keyword.iri().orElse("-"));
    }

    private static String actor(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known -> known.name();
            case ActorReference.Group group ->
                "group of " + group.group().establishedBy() + " "
                        + group.group().year();
            case ActorReference.Named named -> "“" + named.words() + "”";
        };
    }

    private Stream<String> footnotes() {
        var text = meaning.resolution().source().text();
        return meaning.resolution().footnotes().stream().map(note -> "note %s %s “%s” cited in %s"
                .formatted(note.label(), note.span(), shortened(text.at(note.span())), note.citedBy()));
    }

    private Stream<String> events() {
        return meaning.events().stream().map(event -> "event in %s %s “%s”, %s, %s to %s"
                .formatted(
                        event.clause(),
                        event.span(),
                        event.name(),
                        event.place().orElse("-"),
                        event.from().orElse("-"),
                        event.to().orElse("-")));
    }

    private Stream<String> groups() {
        return meaning.groups().stream().map(group -> "%s of %s %d, clause %s, report %s, convened by %s, read in %s %s"
                .formatted(
                        group.kind().name().toLowerCase(Locale.ROOT),
                        group.establishedBy(),
                        group.year(),
                        group.establishingClause().map(Object::toString).orElse("-"),
                        group.report().map(Object::toString).orElse("-"),
                        group.convenedBy().map(Outline::actor).orElse("-"),
                        group.clause(),
                        group.span()));
    }

    private static String shortened(String words) {
        return words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…";
    }
}
