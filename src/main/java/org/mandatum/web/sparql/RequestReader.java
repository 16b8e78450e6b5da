package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.BadMessageException;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * Reads a query from a request: by GET, by POST of a form, by POST of the query itself (SPARQL 1.1 Protocol, 2.1), and by
 * QUERY, which is the safe form of the latter.
 *
 * <p>Whatever would write (an update, the graph store protocol, an upload) is refused with a sentence that says so.
 */
final class RequestReader {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String QUERY = "application/sparql-query";

    private final int limit;

    /**
     * @param limit the longest body that is read, in bytes
     */
    RequestReader(int limit) {
        this.limit = limit;
    }

    QueryRequest read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        var direct =
                switch (request.getMethod()) {
                    case "POST" -> !mediaType(request).equals(FORM);
                    case String method -> method.equals("QUERY");
                };
        var charset = charset(request);
        if (direct) {
            checkBody(request, charset);
        }
        if (!parameters(request, "update", "request").isEmpty()) {
            throw new Refusal(ProblemType.READ_ONLY, "An update was sent; this endpoint answers queries only.");
        }
        return new QueryRequest(
                direct ? body(request) : parameter(request),
                parameters(request, "default-graph-uri"),
                parameters(request, "named-graph-uri"),
                wishes(request));
    }

    /** What a client asks for beside the query. */
    static QueryRequest.Wishes wishes(HttpServletRequest request) {
        return new QueryRequest.Wishes(
                parameters(request, "format", "output", "results").stream().findFirst(), time(request));
    }

    private static void checkBody(HttpServletRequest request, Optional<String> charset) {
        var type = mediaType(request);
        if (request.getHeader("Content-Encoding") != null) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body is compressed.");
        }
        if (type.equals("application/sparql-update")) {
            throw new Refusal(ProblemType.READ_ONLY, "An update was sent; this endpoint answers queries only.");
        }
        if (!type.equals(QUERY)) {
            throw new Refusal(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    type.isEmpty() ? "The body has no Content-Type." : "The body is “%s”.".formatted(type));
        }
        if (charset.filter(name -> !name.equalsIgnoreCase("utf-8")).isPresent()) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body is in “%s”.".formatted(charset.get()));
        }
    }

    /** The character encoding that the body is said to have; one that Java does not know is refused. */
    private static Optional<String> charset(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getCharacterEncoding())
                    .map(name -> Charset.forName(name).name());
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The encoding of the body is unknown.");
        }
    }

    private String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(ProblemType.BAD_REQUEST, "The body is not UTF-8.");
        }
    }

    private static String parameter(HttpServletRequest request) {
        var queries = parameters(request, "query");
        if (queries.isEmpty()) {
            throw new Refusal(
                    ProblemType.QUERY_MISSING,
                    "The parameter “query” is missing; named graphs are found under /graph/.");
        }
        if (queries.size() > 1) {
            throw new Refusal(ProblemType.QUERY_REPEATED, "There are %d parameters “query”.".formatted(queries.size()));
        }
        return queries.getFirst();
    }

    private static Optional<Duration> time(HttpServletRequest request) {
        return parameters(request, "timeout").stream().findFirst().map(seconds -> {
            try {
                return Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000)));
            } catch (NumberFormatException e) {
                throw new Refusal(ProblemType.PARAMETER_INVALID, "“timeout” is to be a number of seconds.");
            }
        });
    }

    private static List<String> parameters(HttpServletRequest request, String... names) {
        try {
            var given = request.getParameterMap();
            return Arrays.stream(names)
                    .flatMap(name -> Arrays.stream(given.getOrDefault(name, new String[0])))
                    .filter(value -> !value.isBlank())
                    .toList();
        } catch (BadMessageException | IllegalStateException e) {
            throw isTooLong(e) ? tooLarge() : new Refusal(ProblemType.BAD_REQUEST, "The parameters cannot be read.");
        }
    }

    /** The HTTP server reports a form beyond its limit by such an exception, which it may wrap. */
    private static boolean isTooLong(Throwable failure) {
        return failure instanceof IllegalStateException
                || (failure.getCause() != null && isTooLong(failure.getCause()));
    }

    static String mediaType(HttpServletRequest request) {
        // Not getContentType(), which fails where it names an encoding that nobody knows.
        var type = request.getHeader("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal tooLarge() {
        return new Refusal(ProblemType.TOO_LARGE, "The body of the request is longer than is read here.");
    }
}
