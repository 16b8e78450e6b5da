package org.mandatum.web.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An address on this server with its parameters, encoded as a form encodes them. */
record Address(String path, String parameters) {

    static Address of(String path) {
        return new Address(path, "");
    }

    Address with(String name, String value) {
        var parameter = encode(name) + "=" + encode(value);
        return new Address(path, parameters.isEmpty() ? parameter : parameters + "&" + parameter);
    }

    Address with(String name, List<String> values) {
        var address = this;
        for (var value : values) {
            address = address.with(name, value);
        }
        return address;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }
}
