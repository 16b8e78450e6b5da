package org.mandatum.cli.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandatum.text.LanguageTag;

/**
 * A document in one of the UN's repositories, as its path tells: {@code 78session/English/A_RES_78_16-2324023E.xml},
 * {@code 2023/Chinese/…}, {@code Emergency sessions/ES-10/French/…}.
 *
 * @param session {@code 78}, {@code ES-10}; the year where the organ numbers by year
 * @param path the steps of its path in the repository, each fit for a file name
 */
record RepositoryEntry(String session, LanguageTag language, List<String> path) {

    private static final Pattern SESSION =
            Pattern.compile("(?i)((?:E?S-)?\\d{1,4})(?:st|nd|rd|th)?[ _-]?(?:sessions?)?");
    private static final String NOT_OF_A_FILE_NAME = "[^\\p{L}\\p{N} ._()-]";

    RepositoryEntry {
        path = List.copyOf(path);
    }

    /** The languages by the names of their folders, which are English. */
    static Map<String, LanguageTag> folders(Iterable<LanguageTag> languages) {
        var tags = new ArrayList<LanguageTag>();
        languages.forEach(tags::add);
        return tags.stream()
                .collect(Collectors.toMap(
                        tag -> Locale.of(tag.value()).getDisplayLanguage(Locale.ENGLISH), Function.identity()));
    }

    /**
     * The document with a name as a walk through the archive gives it: {@code …/main.tar.gz!/GAresolutions-main/…};
     * nothing for what is no document under a session and a language.
     */
    static Optional<RepositoryEntry> of(String name, Map<String, LanguageTag> folders) {
        var inside = name.substring(name.indexOf("!/") + 2);
        var steps = Arrays.stream(inside.split("/+")).skip(1).toList();
        if (steps.size() < 2 || !inside.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return Optional.empty();
        }
        var above = steps.subList(0, steps.size() - 1);
        var session = above.stream().flatMap(step -> session(step).stream()).findFirst();
        var language = above.stream()
                .flatMap(step -> Optional.ofNullable(folders.get(withoutArchive(step))).stream())
                .findFirst();
        return session.flatMap(of -> language.map(tag -> new RepositoryEntry(
                of, tag, steps.stream().map(RepositoryEntry::safe).toList())));
    }

    private static Optional<String> session(String folder) {
        var written = SESSION.matcher(withoutArchive(folder));
        return written.matches() ? Optional.of(written.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** A folder that was packed as an archive of its own is a folder. */
    private static String withoutArchive(String step) {
        return step.replaceFirst("(?:\\.[A-Za-z0-9]{1,4})*!$", "");
    }

    /** The walk leaves out the steps that lead upwards; what systems do not take in names is left out here. */
    private static String safe(String step) {
        var name = withoutArchive(step).replaceAll(NOT_OF_A_FILE_NAME, "_");
        return name.startsWith(".") || name.isBlank() ? "_" + name : name;
    }
}
