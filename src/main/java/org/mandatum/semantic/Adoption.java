package org.mandatum.semantic;

import java.time.LocalDate;
import java.util.Optional;
import org.mandatum.document.Masthead;
import org.mandatum.document.SessionNumber;
import org.mandatum.document.Stated;

/** When and by whom a resolution was adopted: what “its next session” and “within sixty days” are counted from. */
record Adoption(Optional<String> organ, Optional<SessionNumber> session, Optional<LocalDate> day) {

    static Adoption of(Masthead masthead) {
        return new Adoption(
                masthead.organ().map(Stated::value),
                masthead.session().map(Stated::value),
                masthead.adopted().map(Stated::value));
    }

    /** That of a draft: nobody has adopted it yet. */
    static Adoption pending() {
        return new Adoption(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the actor is the adopting organ itself. */
    boolean isBy(ActorReference actor) {
        return actor instanceof ActorReference.Known known
                && organ.filter(known.name()::equals).isPresent();
    }
}
