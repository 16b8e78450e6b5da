package org.mandatum.semantic;

import java.util.List;
import java.util.Optional;
import org.mandatum.document.ClausePath;
import org.mandatum.document.SessionNumber;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * An act by which the adopting body asks, urges, authorizes or directs somebody to do something.
 *
 * @param clause the clause in which the act stands
 * @param span the words, from the phrase to the end of the task
 * @param verb the concept of the act
 * @param addressee who is to act; empty where nobody can be told from the clause
 * @param mandate whether the addressee is an organ, office, entity or group of the United Nations other than the
 *     adopting body itself
 * @param task the words that say what is to be done
 * @param taskClauses the subclauses that list the tasks
 * @param deliverable what is to come of it, by its name in the reference data, such as {@code report}
 * @param reportsTo who receives it
 * @param due until when
 * @param frequency how often, such as {@code annual}
 * @param assistedBy who is to help
 * @param financing out of what it is to be carried out, by names in the reference data, such as {@code
 *     existing-resources}
 * @param rule how it was recognised
 */
public record Directive(
        ClausePath clause,
        Span span,
        String verb,
        Optional<ActorReference> addressee,
        boolean mandate,
        Span task,
        List<ClausePath> taskClauses,
        Optional<String> deliverable,
        Optional<ActorReference> reportsTo,
        Due due,
        Optional<String> frequency,
        Optional<ActorReference> assistedBy,
        List<String> financing,
        Rule rule) {

    public Directive {
        taskClauses = List.copyOf(taskClauses);
        financing = List.copyOf(financing);
    }

    /** The same directive to somebody else. */
    Directive addressedTo(Optional<ActorReference> other, boolean asMandate) {
        return new Directive(
                clause,
                span,
                verb,
                other,
                asMandate,
                task,
                taskClauses,
                deliverable,
                reportsTo,
                due,
                frequency,
                assistedBy,
                financing,
                rule);
    }

    /** The same directive with somebody to help. */
    Directive assistedBy(Optional<ActorReference> helper) {
        return new Directive(
                clause,
                span,
                verb,
                addressee,
                mandate,
                task,
                taskClauses,
                deliverable,
                reportsTo,
                due,
                frequency,
                helper,
                financing,
                rule);
    }

    /** The same directive, to be carried out of these means. */
    Directive financedFrom(List<String> means) {
        return new Directive(
                clause,
                span,
                verb,
                addressee,
                mandate,
                task,
                taskClauses,
                deliverable,
                reportsTo,
                due,
                frequency,
                assistedBy,
                means,
                rule);
    }

    /**
     * A deadline.
     *
     * @param session the session of the receiving body
     * @param date ISO date, month or year: {@code 2021-03-15}, {@code 2024-03}, {@code 2024}
     */
    public record Due(Optional<SessionNumber> session, Optional<String> date) {
        /** No deadline. */
        public static final Due NONE = new Due(Optional.empty(), Optional.empty());
    }
}
