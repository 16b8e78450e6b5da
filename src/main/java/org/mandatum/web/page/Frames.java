package org.mandatum.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mandatum.web.http.LanguagePreference;

/** Makes the frame of a page for the reader who asks for it. */
public final class Frames {

    private final Wordings wordings = Wordings.load();

    /** In the language that the parameter {@code lang} names, else in the one that the browser prefers. */
    public Frame of(HttpServletRequest request, String release, List<Alternate> alternates) {
        return frame(request, language(request), release, alternates);
    }

    /** The same frame in the language of the text that the page shows, if pages speak it and no other was asked for. */
    public Frame in(String language, HttpServletRequest request, Frame frame) {
        return request.getParameter("lang") == null && wordings.speak(language)
                ? frame(request, language, frame.release(), frame.alternates())
                : frame;
    }

    /** The languages that pages know. */
    public Languages languages() {
        return new Languages(wordings);
    }

    /** The reader's language, one of those that pages speak. */
    public String language(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if (asked != null && wordings.speak(asked)) {
            return asked;
        }
        var tags = wordings.all().stream().map(Wording::language).toList();
        return LanguagePreference.of(request).best(tags).orElse("en");
    }

    private Frame frame(HttpServletRequest request, String language, String release, List<Alternate> alternates) {
        var path = request.getRequestURI();
        var languages = wordings.all().stream()
                .map(words -> new Frame.Language(
                        words.language(), words.say("language.name"), path + "?lang=" + words.language()))
                .toList();
        return new Frame(wordings.of(language), languages, release, alternates);
    }
}
