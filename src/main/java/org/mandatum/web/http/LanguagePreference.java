package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages a reader prefers, best first (the Accept-Language header field; RFC 9110, section 12.5.4).
 *
 * @param tags primary subtags in lower case, {@code *} left out
 */
public record LanguagePreference(List<String> tags) {

    /** Copies the list. */
    public LanguagePreference {
        tags = List.copyOf(tags);
    }

    /** Reads what a request says of its languages. */
    public static LanguagePreference of(HttpServletRequest request) {
        return of(ListField.of(request, "Accept-Language"));
    }

    /** Reads the header field; languages of weight 0 are left out. */
    static LanguagePreference of(@Nullable String header) {
        if (header == null) {
            return new LanguagePreference(List.of());
        }
        record Wish(String tag, double weight) {}
        return new LanguagePreference(Arrays.stream(header.split(","))
                .map(element -> element.split(";\\s*q=", 2))
                .map(parts -> new Wish(primary(parts[0]), parts.length == 2 ? Weights.parse(parts[1]) : 1))
                .filter(wish -> wish.weight() > 0
                        && !wish.tag().isEmpty()
                        && !wish.tag().equals("*"))
                .sorted(Comparator.comparingDouble(Wish::weight).reversed())
                .map(Wish::tag)
                .distinct()
                .toList());
    }

    private static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    /** The preferred one among those there are; empty where none is wanted. */
    public Optional<String> best(Collection<String> available) {
        return tags.stream().filter(available::contains).findFirst();
    }
}
