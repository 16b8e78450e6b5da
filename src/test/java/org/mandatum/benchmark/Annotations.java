package org.mandatum.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.document.Stated;
import org.mandatum.semantic.Meaning;

/** The directives that persons noted in some resolutions, and how far the program agrees with them. */
final class Annotations {

    private static final Set<String> STATES = Set.of("member states", "states", "governments");

    private final Map<Symbol, List<AnnotatedDirective>> bySymbol = new HashMap<>();
    private final Map<String, String> english;

    /**
     * @param folder of JSON files, one a resolution: {@code symbol} and {@code directives}
     * @param english the English labels of the actors of the reference data
     */
    Annotations(Path folder, Map<String, String> english) throws IOException {
        this.english = english;
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    var noted = JSON.parse(in);
                    bySymbol.put(
                            SymbolParser.parse(noted.getString("symbol")).orElseThrow(),
                            noted.getArray("directives")
                                    .map(JsonValue::getAsObject)
                                    .map(AnnotatedDirective::of)
                                    .toList());
                }
            }
        }
    }

    /** Counts how far a resolution agrees, if it is one of those that were annotated. */
    void compare(Meaning meaning, Function<Kind, Agreement> agreements) {
        Optional<Symbol> symbol = meaning.resolution().masthead().symbol().map(Stated::value);
        symbol.map(bySymbol::get).ifPresent(noted -> {
            var found = meaning.directives().stream()
                    .map(directive -> FoundDirective.of(directive, english))
                    .toList();
            compare(noted, found, agreements);
        });
    }

    private static void compare(
            List<AnnotatedDirective> noted, List<FoundDirective> found, Function<Kind, Agreement> agreements) {
        var asked = noted.stream().filter(each -> !isOptional(each)).toList();
        var optional = noted.stream().filter(Annotations::isOptional).toList();
        agreements
                .apply(Kind.DIRECTIVE)
                .add(
                        asked.stream().map(AnnotatedDirective::clause).toList(),
                        optional.stream().map(AnnotatedDirective::clause).toList(),
                        found.stream().map(FoundDirective::clause).toList());
        var states = Stream.concat(
                        STATES.stream(),
                        asked.stream()
                                .filter(each -> each.named() && each.mandate().equals(Optional.of(false)))
                                .map(AnnotatedDirective::addressee))
                .collect(Collectors.toSet());
        var allowed = optional.stream().map(Annotations::key).toList();
        agreements
                .apply(Kind.MANDATE)
                .add(keys(asked, AnnotatedDirective::isMandate), allowed, found(found, FoundDirective::mandate));
        agreements
                .apply(Kind.TO_STATES)
                .add(
                        keys(
                                asked,
                                each -> states.contains(each.addressee())
                                        && each.mandate().equals(Optional.of(false))),
                        allowed,
                        found(found, each -> states.contains(each.addressee()) && !each.mandate()));
        compareFields(asked, found, agreements);
    }

    private static boolean isOptional(AnnotatedDirective each) {
        return each.optional() || each.clause().isEmpty();
    }

    private static List<List<String>> keys(List<AnnotatedDirective> noted, Predicate<AnnotatedDirective> which) {
        return noted.stream().filter(which).map(Annotations::key).toList();
    }

    private static List<List<String>> found(List<FoundDirective> found, Predicate<FoundDirective> which) {
        return found.stream().filter(which).map(Annotations::key).toList();
    }

    private static List<String> key(AnnotatedDirective noted) {
        return List.of(noted.clause(), noted.addressee());
    }

    private static List<String> key(FoundDirective found) {
        return List.of(found.clause(), found.addressee());
    }

    /** Each mandate that was found is held against the noted one; of several in a clause, against the likest. */
    private static void compareFields(
            List<AnnotatedDirective> asked, List<FoundDirective> found, Function<Kind, Agreement> agreements) {
        var left = new ArrayList<>(found);
        for (var noted : asked.stream().filter(AnnotatedDirective::isMandate).toList()) {
            left.stream()
                    .filter(each -> key(each).equals(key(noted)))
                    .max(Comparator.comparingLong(each -> noted.right(each).count()))
                    .ifPresent(likest -> {
                        left.remove(likest);
                        var right = noted.right(likest).toList();
                        for (var field : Field.values()) {
                            agreements.apply(Kind.of(field)).add(right.contains(field));
                        }
                    });
        }
    }
}
