package org.mandatum.web.http;

/** Carries a problem from where it is noticed to where the answer is written. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient HttpProblem problem;

    /** A refusal is foreseen, not a fault: it needs no stack trace. */
    public Refusal(HttpProblem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** A refusal that has no place in a query. */
    public Refusal(ProblemType type, String detail) {
        this(HttpProblem.of(type, detail));
    }

    /** What to tell the client. */
    public HttpProblem problem() {
        return problem;
    }
}
