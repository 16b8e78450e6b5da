package org.mandatum.web.resource;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mandatum.web.http.Offer;
import org.mandatum.web.syntax.AnswerForm;

/**
 * What a path leads to.
 *
 * @param iri the thing
 * @param kind what it is
 * @param path its path on this server, without the name of a form at its end
 * @param form the form that the path names at its end
 */
record Resource(Node iri, Kind kind, String path, Optional<Offer<AnswerForm>> form) {

    /** The address of one form of what is known of the thing. */
    String path(AnswerForm form) {
        return path + "." + form.suffix();
    }
}
