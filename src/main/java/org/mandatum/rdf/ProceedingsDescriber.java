package org.mandatum.rdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Proceedings;
import org.mandatum.semantic.Proceedings.Ballot;
import org.mandatum.semantic.Proceedings.Step;
import org.mandatum.source.Keyword;
import org.mandatum.source.Voting.Side;
import org.mandatum.text.LanguageTag;

/** Describes how a document came about (steps, sponsors, vote), and under which subjects it is indexed. */
final class ProceedingsDescriber {

    /** The UN's files and catalogue state all this in English. */
    private static final LanguageTag CATALOGUE = new LanguageTag("en");

    private final Iris iris;
    private final Statements statements;
    private final IRI document;
    private final String name;

    /**
     * @param document what is described
     * @param name its symbol, or what else it goes by
     */
    ProceedingsDescriber(Iris iris, Statements statements, IRI document, String name) {
        this.iris = iris;
        this.statements = statements;
        this.document = document;
        this.name = name;
    }

    void describe(Proceedings proceedings) {
        proceedings.steps().forEach(this::describe);
        proceedings.sponsors().forEach(actor -> statements.add(document, Vocabulary.SPONSOR, actor(actor, CATALOGUE)));
        proceedings
                .furtherSponsors()
                .forEach(actor -> statements.add(document, Vocabulary.FURTHER_SPONSOR, actor(actor, CATALOGUE)));
        if (proceedings.withoutVote()) {
            statements.add(document, Vocabulary.ADOPTED_WITHOUT_VOTE, Values.literal(true));
        }
        proceedings.ballot().ifPresent(this::describe);
        proceedings.chapter().ifPresent(chapter -> statements.add(document, Vocabulary.UNDER_CHAPTER, chapter));
        proceedings.subjects().forEach(this::describe);
        proceedings.title().ifPresent(title -> statements.add(document, Vocabulary.CATALOGUE_TITLE, title, CATALOGUE));
    }

    private void describe(Step step) {
        var iri = iris.step(document, step.kind());
        statements.types(iri, Type.STEP, type(step));
        statements.label(iri, name + " · " + step.kind().name().toLowerCase(Locale.ROOT));
        statements.add(document, Vocabulary.STEP, iri);
        statements.add(iri, Vocabulary.ORDER, Numbers.integer(order(step)));
        statements.add(iri, Vocabulary.TAKEN_ON, step.date().map(Values::literal));
        step.document().ifPresent(symbol -> {
            var paper = new DocumentDescriber(iris, statements).describe(symbol);
            statements.add(iri, Vocabulary.STEP_DOCUMENT, paper);
            statements.add(document, shortCut(step), paper);
            typeOf(step).ifPresent(type -> statements.types(paper, type));
        });
        step.paragraph().ifPresent(number -> statements.add(iri, Vocabulary.CITED_PARAGRAPH, number));
        step.words().forEach(words -> statements.add(iri, Vocabulary.REMARK, words, CATALOGUE));
    }

    private void describe(Ballot ballot) {
        var iri = iris.vote(document);
        statements.types(iri, Type.VOTE);
        statements.add(document, Vocabulary.VOTE, iri);
        statements.label(iri, name + " · " + tally(ballot));
        ballot.sides().forEach((side, members) -> {
            members.number().ifPresent(number -> statements.add(iri, count(side), Numbers.integer(number)));
            members.voters().forEach(voter -> statements.add(iri, voters(side), actor(voter, ballot.language())));
        });
    }

    /** “92–50–21”, with nothing said of a side meaning that nobody stands there. */
    private static String tally(Ballot ballot) {
        return Stream.of(Side.IN_FAVOUR, Side.AGAINST, Side.ABSTAINING)
                .map(side -> Optional.ofNullable(ballot.sides().get(side))
                        .map(members -> String.valueOf(members.number().orElse(0)))
                        .orElse("0"))
                .collect(Collectors.joining("–"));
    }

    private void describe(Keyword keyword) {
        var iri = iris.subject(keyword);
        statements.types(iri, Type.SUBJECT);
        statements.add(iri, Vocabulary.SUBJECT_NAME, keyword.words(), CATALOGUE);
        statements.add(iri, Vocabulary.DICTIONARY, keyword.dictionary());
        statements.add(document, Vocabulary.SUBJECT, iri);
    }

    private IRI actor(ActorReference actor, LanguageTag language) {
        var iri = iris.actor(actor, language);
        switch (actor) {
            case ActorReference.Known known -> {
                // Described by the reference data.
            }
            case ActorReference.Group group -> throw new IllegalArgumentException("No group votes: " + group);
            case ActorReference.Named named -> new ActorWords(named.words()).describe(iri, language, statements);
        }
        return iri;
    }

    private static IRI type(Step step) {
        return switch (step.kind()) {
            case SUBMISSION, FURTHER_SPONSORS -> Type.SUBMISSION;
            case RECOMMENDATION -> Type.RECOMMENDATION;
            case ADOPTION -> Type.ADOPTION;
        };
    }

    private static int order(Step step) {
        return switch (step.kind()) {
            case SUBMISSION, FURTHER_SPONSORS -> 1;
            case RECOMMENDATION -> 2;
            case ADOPTION -> 3;
        };
    }

    private static IRI shortCut(Step step) {
        return switch (step.kind()) {
            case SUBMISSION, FURTHER_SPONSORS -> Vocabulary.DRAFT;
            case RECOMMENDATION -> Vocabulary.RECOMMENDED_IN;
            case ADOPTION -> Vocabulary.MEETING_RECORD;
        };
    }

    /** A draft keeps the type that its symbol tells; the Security Council's have symbols like any other document. */
    private static Optional<IRI> typeOf(Step step) {
        return switch (step.kind()) {
            case SUBMISSION, FURTHER_SPONSORS -> Optional.of(Type.DRAFT_RESOLUTION);
            case RECOMMENDATION -> Optional.of(Type.REPORT);
            case ADOPTION -> Optional.empty();
        };
    }

    private static IRI count(Side side) {
        return switch (side) {
            case IN_FAVOUR -> Vocabulary.VOTES_IN_FAVOUR;
            case AGAINST -> Vocabulary.VOTES_AGAINST;
            case ABSTAINING -> Vocabulary.ABSTENTIONS;
            case NOT_VOTING -> Vocabulary.MEMBERS_NOT_VOTING;
        };
    }

    private static IRI voters(Side side) {
        return switch (side) {
            case IN_FAVOUR -> Vocabulary.IN_FAVOUR;
            case AGAINST -> Vocabulary.AGAINST;
            case ABSTAINING -> Vocabulary.ABSTAINING;
            case NOT_VOTING -> Vocabulary.NOT_VOTING;
        };
    }
}
