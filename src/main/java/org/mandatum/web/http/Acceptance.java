package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client is willing to receive (the Accept header field; RFC 9110, section 12.5.1).
 *
 * <p>For each offer the most precise range that fits it counts, so {@code *}{@code /*} does not override
 * {@code text/html;q=0.1}. Among offers of the same weight the server's order decides.
 */
public record Acceptance(List<MediaRange> ranges) {

    /** Copies the list. */
    public Acceptance {
        ranges = List.copyOf(ranges);
    }

    /** Reads what a request says of the forms it accepts. */
    public static Acceptance of(HttpServletRequest request) {
        return of(ListField.of(request, "Accept"));
    }

    /** Reads the header field; without one, or with none that can be read, everything is accepted. */
    static Acceptance of(@Nullable String header) {
        var ranges = header == null
                ? List.<MediaRange>of()
                : Arrays.stream(header.split(","))
                        .map(MediaRange::parse)
                        .flatMap(Optional::stream)
                        .toList();
        return new Acceptance(ranges.isEmpty() ? List.of(new MediaRange("*", "*", 1)) : ranges);
    }

    /** The offer that suits best; empty where all are refused. */
    public <T> Optional<Offer<T>> best(Collection<Offer<T>> offers) {
        Optional<Offer<T>> best = Optional.empty();
        double highest = 0;
        for (var offer : offers) {
            var weight = weight(offer.mediaType());
            if (weight > highest) {
                highest = weight;
                best = Optional.of(offer);
            }
        }
        return best;
    }

    private double weight(String mediaType) {
        return ranges.stream()
                .filter(range -> range.matches(mediaType))
                .max(Comparator.comparingInt(MediaRange::precision))
                .map(MediaRange::weight)
                .orElse(0.0);
    }
}
