package org.mandatum.semantic.lineage;

import java.util.Optional;
import org.mandatum.document.ClausePath;

/**
 * A directive as far as it is compared.
 *
 * @param name what it is known by, such as its IRI
 * @param clause where it is stated
 * @param mandate whether it is a mandate
 * @param verb the concept of its verb
 * @param addressee who is asked, by any name that is the same for the same actor
 * @param deliverable what is to come of it, by any such name
 * @param reportsTo who receives it, by any such name
 * @param frequency how often
 * @param task the words that say what is to be done
 */
public record DirectiveText(
        String name,
        ClausePath clause,
        boolean mandate,
        String verb,
        Optional<String> addressee,
        Optional<String> deliverable,
        Optional<String> reportsTo,
        Optional<String> frequency,
        String task) {

    boolean hasAddresseeOf(DirectiveText other) {
        return addressee.isPresent() && addressee.equals(other.addressee);
    }

    boolean hasDeliverableOf(DirectiveText other) {
        return deliverable.isPresent() && deliverable.equals(other.deliverable);
    }

    /** One that comes every year is not the same as one that comes once. */
    boolean recursAs(DirectiveText other) {
        return frequency.isPresent() == other.frequency.isPresent();
    }

    /** Whether all but the words of the task and the deadline is the same. */
    boolean hasTermsOf(DirectiveText other) {
        return verb.equals(other.verb)
                && addressee.equals(other.addressee)
                && deliverable.equals(other.deliverable)
                && reportsTo.equals(other.reportsTo)
                && frequency.equals(other.frequency);
    }
}
