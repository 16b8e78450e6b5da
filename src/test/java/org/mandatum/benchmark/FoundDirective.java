package org.mandatum.benchmark;

import java.util.Map;
import java.util.Optional;
import org.mandatum.document.SessionNumber;
import org.mandatum.semantic.ActorReference;
import org.mandatum.semantic.Directive;

/**
 * A directive as the program read it, with names in English.
 *
 * @param addressee as {@link AnnotatedDirective#plain} leaves it; so is the receiver
 * @param deliverable {@code none} where there is none
 * @param dueSession its number; empty where there is none, as is the date
 */
record FoundDirective(
        String clause,
        String addressee,
        boolean mandate,
        String verb,
        String deliverable,
        String reportsTo,
        String dueSession,
        String dueDate) {

    /**
     * @param english the English labels of the actors of the reference data
     */
    static FoundDirective of(Directive directive, Map<String, String> english) {
        return new FoundDirective(
                AnnotatedDirective.number(directive.clause().toString()),
                name(directive.addressee(), english),
                directive.mandate(),
                directive.verb(),
                directive.deliverable().orElse("none"),
                name(directive.reportsTo(), english),
                directive.due().session().map(SessionNumber::toString).orElse(""),
                directive.due().date().orElse(""));
    }

    private static String name(Optional<ActorReference> actor, Map<String, String> english) {
        return AnnotatedDirective.plain(actor.map(known -> switch (known) {
                    case ActorReference.Known of -> english.getOrDefault(of.name(), of.name());
                    case ActorReference.Group of -> of.group().kind().name().replace('_', ' ');
                    case ActorReference.Named of -> of.words();
                })
                .orElse(""));
    }
}
