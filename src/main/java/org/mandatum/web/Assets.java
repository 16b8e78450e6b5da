package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** The files that pages load: those listed here and no others, so that no path from a request reaches a file system. */
final class Assets implements Exchange.Answer {

    private static final Map<String, String> TYPES = Map.of(
            "mandatum.css", "text/css;charset=utf-8",
            "mandatum.svg", "image/svg+xml",
            "robots.txt", "text/plain;charset=utf-8");

    private final Map<String, MadeAnswer> files;

    Assets() {
        files = TYPES.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> new MadeAnswer(TYPES.get(name), "max-age=3600", read(name))));
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("/web/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks web/assets/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var file = files.get(name);
        if (file == null) {
            throw new Refusal(ProblemType.NOT_FOUND, path);
        }
        file.send(request, response);
    }
}
