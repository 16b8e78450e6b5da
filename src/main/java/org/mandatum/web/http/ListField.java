package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Header fields that hold a list: it may come in several lines, which mean the same as one (RFC 9110, section 5.3). */
public final class ListField {

    private ListField() {}

    /** All lines of the field as one; null where the request has none. */
    public static @Nullable String of(HttpServletRequest request, String name) {
        var lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
