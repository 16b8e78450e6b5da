package org.mandatum.semantic;

import java.util.Locale;
import java.util.Optional;
import org.mandatum.document.Resolution;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Ontology;

/** The interpreter with the reference data that ship with the program, and how its findings are written in tables. */
final class Shipped {

    static final Languages LANGUAGES = Languages.load();
    static final Ontology ONTOLOGY = Ontology.shipped();
    static final Lexicon LEXICON = Lexicon.of(LANGUAGES, ONTOLOGY.lexicon());
    static final Interpreter INTERPRETER =
            new Interpreter(LANGUAGES, LEXICON, ONTOLOGY.verbsOfKind("directive"), ONTOLOGY.actorNames());

    private Shipped() {}

    static Meaning meaning(Resolution resolution) {
        return INTERPRETER.interpret(resolution).value();
    }

    /** A known actor by its English label, any other by its words behind a tilde. */
    static String name(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known ->
                ONTOLOGY.actorNames().stream()
                        .filter(name -> name.actor().equals(known.name())
                                && name.language().value().equals("en"))
                        .map(ActorName::label)
                        .findFirst()
                        .orElse(known.name());
            case ActorReference.Named named -> "~" + named.words();
            case ActorReference.Group group ->
                "group of "
                        + group.group().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + group.group().year();
        };
    }

    static String name(Optional<ActorReference> actor) {
        return actor.map(Shipped::name).orElse("?");
    }
}
