package org.mandatum.web.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What a request asks for, as far as operators tell requests apart. */
public enum RequestKind {
    SELECT,
    ASK,
    CONSTRUCT,
    DESCRIBE,
    ENDPOINT,
    GRAPH,
    NAMED_QUERY,
    SEARCH,
    RESOURCE,
    DUMP,
    OPERATION;

    private static final String ATTRIBUTE = RequestKind.class.getName();

    /** Remembers what kind of query it turned out to be. */
    public void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** As it was marked, else as its address says. */
    static RequestKind of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestKind marked) {
            return marked;
        }
        var path = request.getRequestURI();
        return switch (path.length() < 2 ? "" : path.substring(1).split("[/.]", 2)[0]) {
            case "sparql" -> ENDPOINT;
            case "data" -> GRAPH;
            case "search" -> SEARCH;
            case "api" -> path.equals("/api/search") ? SEARCH : NAMED_QUERY;
            case "release" -> DUMP;
            case "health", "ready", "metrics", "robots", "assets" -> OPERATION;
            default -> RESOURCE;
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
