package org.mandatum.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.mandatum.document.Clause;
import org.mandatum.document.Division;
import org.mandatum.rdf.Vocabulary.Type;

/** Describes how a document is built: its clauses, divisions and footnotes. */
final class ClauseDescriber {

    private final Version version;
    private final Statements statements;

    ClauseDescriber(Version version) {
        this.version = version;
        statements = version.statements();
    }

    void describe() {
        version.resolution().divisions().forEach(this::describe);
        version.resolution().clauses().forEach(clause -> describe(clause, Optional.empty()));
        describeFootnotes();
    }

    private void describe(Division division) {
        var iri = version.iris().division(version.document(), division.segments());
        statements.types(iri, Type.DIVISION, type(division.kind()));
        statements.label(iri, version.name() + " " + String.join("/", division.segments()));
        statements.add(iri, Vocabulary.IN_DOCUMENT, version.document());
        statements.add(iri, Vocabulary.PATH, String.join("/", division.segments()));
        division.heading()
                .ifPresent(span -> statements.add(iri, Vocabulary.HEADING, version.words(span), version.language()));
    }

    private void describe(Clause clause, Optional<IRI> parent) {
        var iri = version.clause(clause.path());
        statements.types(iri, Type.CLAUSE, type(clause));
        statements.label(iri, version.name() + " " + clause.path());
        statements.add(iri, Vocabulary.IN_DOCUMENT, version.document());
        statements.add(iri, Vocabulary.PARENT, parent);
        statements.add(iri, Vocabulary.DIVISION, division(clause));
        statements.add(iri, Vocabulary.PATH, clause.path().toString());
        statements.add(iri, Vocabulary.POSITION, Numbers.integer(clause.position()));
        clause.number().ifPresent(number -> statements.add(iri, Vocabulary.NUMBER, number(clause, number)));
        statements.add(iri, Vocabulary.TEXT, version.resolution().text(clause), version.language());
        version.readFrom(iri, clause.words().spans());
        version.readBy(iri, clause.words().rule());
        clause.subclauses().forEach(subclause -> describe(subclause, Optional.of(iri)));
    }

    /**
     * The number as it is cited in every language: where it is printed in letters of another script, that of the
     * path.
     */
    private static String number(Clause clause, String printed) {
        boolean latin = printed.chars().allMatch(c -> c < 0x80);
        return latin ? printed : clause.path().segments().getLast();
    }

    private Optional<IRI> division(Clause clause) {
        var path = clause.path().segments();
        return version.resolution().divisions().stream()
                .map(Division::segments)
                .filter(segments -> segments.size() < path.size()
                        && path.subList(0, segments.size()).equals(segments))
                .max(Comparator.comparingInt(List::size))
                .map(segments -> version.iris().division(version.document(), segments));
    }

    private void describeFootnotes() {
        for (var note : version.resolution().footnotes()) {
            var iri = version.iris().footnote(version.document(), note.label());
            statements.types(iri, Type.FOOTNOTE);
            statements.label(iri, version.name() + " note " + note.label());
            statements.add(iri, Vocabulary.IN_DOCUMENT, version.document());
            statements.add(iri, Vocabulary.NUMBER, note.label());
            statements.add(iri, Vocabulary.TEXT, version.words(note.span()), version.language());
            version.readFrom(iri, List.of(note.span()));
            note.citedBy().forEach(path -> statements.add(version.clause(path), Vocabulary.FOOTNOTE, iri));
        }
    }

    private static IRI type(Division.Kind kind) {
        return switch (kind) {
            case SECTION -> Type.SECTION;
            case PART -> Type.PART;
            case ANNEX -> Type.ANNEX;
            case DRAFT -> Type.QUOTED_DRAFT;
        };
    }

    private static IRI type(Clause clause) {
        return switch (clause) {
            case Clause.PreambularClause preambular -> Type.PREAMBULAR_CLAUSE;
            case Clause.OperativeClause operative -> Type.OPERATIVE_CLAUSE;
            case Clause.AnnexClause annexed -> Type.ANNEX_CLAUSE;
            case Clause.Subclause part -> Type.SUBCLAUSE;
        };
    }
}
