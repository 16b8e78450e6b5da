package org.mandatum.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mandatum.web.catalogue.Publication;
import org.mandatum.web.sparql.QueryLimits;

/**
 * Reads the settings of a server from what a publisher has written: {@code docs/deploy/mandatum.properties} explains
 * each.
 *
 * <p>An environment variable goes before the file: {@code MANDATUM_QUERY_SECONDS} before {@code query-seconds}.
 * Limits have the names under which the service description tells them.
 */
public final class SettingsReader {

    private static final String PREFIX = "MANDATUM_";
    private static final Set<String> KEYS = Set.of(
            "host",
            "port",
            "base",
            "address",
            "behind-proxy",
            "access-log",
            "licence",
            "publisher",
            "contact",
            "query-seconds",
            "request-bytes",
            "page-rows",
            "answer-rows",
            "answer-bytes",
            "queries-at-once",
            "queries-at-once-of-a-client",
            "queue-seconds",
            "long-query-from-milliseconds",
            "long-queries-at-once",
            "long-queries-at-once-of-a-client");

    private final Map<String, String> values;

    private SettingsReader(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The settings that a file and the environment give; where they say nothing, those for this machine only.
     *
     * @param file key to value
     * @param environment all variables; those that are not for Mandatum are passed over
     * @throws IllegalArgumentException for a key that there is not, or a value that it cannot have; the message names it
     */
    public static ServerSettings read(Map<String, String> file, Map<String, String> environment) {
        var unknown = new TreeSet<>(file.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no setting " + String.join(", ", unknown));
        }
        var values = new TreeMap<>(file);
        for (var key : KEYS) {
            Optional.ofNullable(environment.get(
                            PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .ifPresent(value -> values.put(key, value));
        }
        return new SettingsReader(values).settings();
    }

    private ServerSettings settings() {
        var standard = ServerSettings.local((int) number("port", 3030));
        return new ServerSettings(
                text("host").orElse(standard.host()),
                standard.port(),
                iri("base").orElse(standard.base()),
                iri("address"),
                isOn("behind-proxy"),
                isOn("access-log"),
                limits(),
                new Publication(
                        iri("licence").orElse(Publication.UNNAMED.licence()), text("publisher"), iri("contact")));
    }

    private QueryLimits limits() {
        var standard = QueryLimits.ofMachine();
        var turns = standard.turns();
        return new QueryLimits(
                seconds("query-seconds", standard.time()),
                (int) number("request-bytes", standard.queryBytes()),
                (int) number("page-rows", standard.pageRows()),
                number("answer-rows", standard.rows()),
                number("answer-bytes", standard.bytes()),
                standard.bounds(),
                new QueryLimits.Turns(
                        (int) number("queries-at-once", turns.atOnce()),
                        (int) number("queries-at-once-of-a-client", turns.ofClient()),
                        seconds("queue-seconds", turns.waiting()),
                        Duration.ofMillis(number(
                                "long-query-from-milliseconds", turns.brief().toMillis())),
                        (int) number("long-queries-at-once", turns.longAtOnce()),
                        (int) number("long-queries-at-once-of-a-client", turns.longOfClient())));
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> value(String key, String expected, Function<String, T> reader) {
        return text(key).map(written -> {
            try {
                return reader.apply(written);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s is to be %s, not “%s”".formatted(key, expected, written), e);
            }
        });
    }

    private Optional<URI> iri(String key) {
        return value(key, "an absolute IRI", written -> {
            var iri = URI.create(written);
            if (!iri.isAbsolute()) {
                throw new IllegalArgumentException(written);
            }
            return iri;
        });
    }

    private boolean isOn(String key) {
        return value(key, "on or off", written -> switch (written) {
                    case "on", "true" -> true;
                    case "off", "false" -> false;
                    default -> throw new IllegalArgumentException(written);
                })
                .orElse(false);
    }

    private long number(String key, long standard) {
        return value(key, "a whole number of 0 or more", written -> {
                    var number = Long.parseLong(written);
                    if (number < 0) {
                        throw new IllegalArgumentException(written);
                    }
                    return number;
                })
                .orElse(standard);
    }

    private Duration seconds(String key, Duration standard) {
        return value(
                        key,
                        "a number of seconds",
                        written -> Duration.ofMillis((long) (Double.parseDouble(written) * 1000)))
                .orElse(standard);
    }
}
