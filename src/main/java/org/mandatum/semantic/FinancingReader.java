package org.mandatum.semantic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Resolution;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.text.Span;

/** Reads out of what a directive is to be carried out: within existing resources, or from voluntary contributions. */
final class FinancingReader {

    private final Map<String, Wording> means;

    FinancingReader(LanguageProfile profile) {
        means = profile.wordings("directive.financing");
    }

    /**
     * The directives with the means that their own words name, and those of the subclauses that list their tasks;
     * directives of one act to several addressees have the same words, which are read once.
     */
    List<Directive> read(List<Directive> directives, Resolution resolution) {
        var known = new HashMap<Stated, List<String>>();
        return directives.stream()
                .map(directive -> directive.financedFrom(known.computeIfAbsent(
                        new Stated(directive.span(), directive.taskClauses()),
                        stated -> named(words(stated, resolution)))))
                .toList();
    }

    /** Where the words of a directive stand. */
    private record Stated(Span span, List<ClausePath> clauses) {}

    private static List<String> words(Stated stated, Resolution resolution) {
        Stream<String> listed = stated.clauses().isEmpty()
                ? Stream.empty()
                : resolution
                        .allClauses()
                        .filter(clause -> stated.clauses().contains(clause.path()))
                        .map(resolution::text);
        return Stream.concat(Stream.of(resolution.source().text().at(stated.span())), listed)
                .toList();
    }

    /** The means that the words name, in the order of their names. */
    List<String> named(List<String> words) {
        return means.entrySet().stream()
                .filter(entry -> words.stream()
                        .anyMatch(said -> entry.getValue().find(said).isPresent()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
