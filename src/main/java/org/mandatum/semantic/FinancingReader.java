package org.mandatum.semantic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandatum.document.Resolution;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;

/** Reads out of what a directive is to be carried out: within existing resources, or from voluntary contributions. */
final class FinancingReader {

    private final Map<String, Wording> means;

    FinancingReader(LanguageProfile profile) {
        means = profile.wordings("directive.financing");
    }

    /** The directive with the means that its own words name, and those of the subclauses that list its tasks. */
    Directive read(Directive directive, Resolution resolution) {
        Stream<String> listed = directive.taskClauses().isEmpty()
                ? Stream.empty()
                : resolution
                        .allClauses()
                        .filter(clause -> directive.taskClauses().contains(clause.path()))
                        .map(resolution::text);
        var words = Stream.concat(
                        Stream.of(directive.span().in(resolution.source().text().content())), listed)
                .toList();
        return directive.financedFrom(named(words));
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
