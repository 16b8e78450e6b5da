package org.mandatum.semantic;

import java.util.Optional;

/** What is to be done, as far as its words tell; each part as in {@link Directive}. */
record Task(
        Optional<String> deliverable,
        Optional<ActorReference> receiver,
        Directive.Due due,
        Optional<String> frequency,
        Optional<ActorReference> assistance) {

    /** The same, helped by somebody. */
    Task assistedBy(Optional<ActorReference> helper) {
        return new Task(deliverable, receiver, due, frequency, helper);
    }

    /** The same, due at another time. */
    Task due(Directive.Due other) {
        return new Task(deliverable, receiver, other, frequency, assistance);
    }

    /** The same, with another thing to come of it. */
    Task delivering(String other) {
        return new Task(Optional.of(other), receiver, due, frequency, assistance);
    }
}
