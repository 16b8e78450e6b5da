package org.mandatum.web.sparql;

import org.mandatum.query.QueryRefused;
import org.mandatum.web.http.HttpProblem;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** Refused queries in the words of HTTP. */
final class Refusals {

    private Refusals() {}

    static Refusal of(QueryRefused refused) {
        var place = refused.place().map(at -> new HttpProblem.Place(at.line(), at.column()));
        return new Refusal(new HttpProblem(type(refused), refused.getMessage() + ".", place));
    }

    private static ProblemType type(QueryRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_QUERY -> ProblemType.NOT_FOUND;
            case MISSING_PARAMETER -> ProblemType.PARAMETER_MISSING;
            case UNKNOWN_PARAMETER, BAD_VALUE -> ProblemType.PARAMETER_INVALID;
            case SYNTAX -> ProblemType.QUERY_SYNTAX;
            case NOT_ALLOWED -> ProblemType.QUERY_NOT_ALLOWED;
            case BAD_FORMAT -> ProblemType.NOT_ACCEPTABLE;
            case TIME_LIMIT -> ProblemType.TIME_OUT;
        };
    }
}
