package org.mandatum.web.http;

import java.util.Locale;

/**
 * Everything for which this server refuses a request, with its status and what to do about it.
 *
 * <p>The kebab-case name is the public code: it ends the {@code type} of the problem details (RFC 9457), which leads to
 * the page that lists them all.
 */
public enum ProblemType {
    QUERY_SYNTAX(400, "The query is not SPARQL 1.1", "Look at the line and column given, and correct the query."),
    QUERY_MISSING(400, "There is no query", "Send the query as the parameter “query”, or as the body of a POST."),
    QUERY_REPEATED(400, "There is more than one query", "Send one parameter “query” only."),
    QUERY_NOT_ALLOWED(
            400,
            "The query asks for something that is switched off here",
            "SERVICE, script and Java functions, and functions outside SPARQL 1.1 and XPath are refused."
                    + " Fetch remote data with your own client and join it there."),
    QUERY_FAILED(400, "The query cannot be evaluated", "Look at the detail, and correct the query."),
    PARAMETER_MISSING(400, "A parameter is missing", "Give the parameters that the query names."),
    PARAMETER_INVALID(400, "A parameter has a wrong value", "Give a value of the type that the query names."),
    BAD_REQUEST(400, "The request cannot be read", "Look at the detail, and correct the request."),
    READ_ONLY(
            403,
            "This server can only be read",
            "Updates, loads and uploads are refused. New data come by a new release; see “mandatum load”."),
    NOT_FOUND(404, "There is nothing under this address", "Start from the front page, or ask the SPARQL endpoint."),
    METHOD_NOT_ALLOWED(405, "This method is not offered here", "Use a method that the field Allow names."),
    NOT_ACCEPTABLE(
            406, "None of the forms asked for is offered", "Ask for a media type that the detail names, or for none."),
    ANSWER_TOO_LARGE(
            400,
            "The answer is larger than is allowed",
            "Ask for less at a time, or take a dump of the whole; the limits stand in the service description."),
    TOO_LARGE(413, "The request is too large", "Send a shorter query."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is in a form that is not understood",
            "Send “application/x-www-form-urlencoded” or “application/sparql-query” in UTF-8, not compressed."),
    GONE(410, "What was here has been withdrawn", "The page says since when, and what is there instead."),
    TIME_OUT(
            503,
            "The query took longer than is allowed",
            "Ask for less: more selective patterns, a LIMIT, or one graph at a time."),
    TOO_MUCH_MEMORY(
            503,
            "The query took more memory than there is",
            "Ask for less: a LIMIT, fewer columns to sort or to group, no joins without a common variable."),
    TOO_MANY_REQUESTS(
            429,
            "Too many of your queries are running",
            "Send queries one after the other, or try again after the seconds that the field Retry-After names."),
    BUSY(503, "Too many queries are running", "Try again after the seconds that the field Retry-After names."),
    ABANDONED(503, "The client left", "Keep the connection open until the answer has come."),
    FAULT(500, "The server failed", "Try again; if it happens again, tell those who run the server.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, in one sentence without a full stop. */
    public String title() {
        return title;
    }

    /** What to do next. */
    public String advice() {
        return advice;
    }

    /** The public name, such as {@code query-syntax}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
