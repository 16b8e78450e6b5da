package org.mandatum.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.citation.Citation;
import org.mandatum.citation.Symbol;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.ActorName;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.text.LanguageTag;

/**
 * Prints the precision and recall of what the program understands, by language and kind, as a table of Markdown.
 *
 * <p>Arguments: a folder of the UN's XML files, read to any depth; a folder of annotations. Citations are held against
 * the links of each file, directives against the annotations of the resolutions that have some. A link tells that a
 * document is cited; that one is not linked tells nothing, so citations have no precision.
 */
final class Accuracy {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Map<LanguageTag, Map<Kind, Agreement>> byLanguage = new TreeMap<>();
    private final MeasuredStages stages = new MeasuredStages();
    private final Annotations annotations;

    private Accuracy(Path annotated) throws IOException {
        annotations = new Annotations(
                annotated,
                Ontology.shipped().actorNames().stream()
                        .filter(name -> name.language().equals(ENGLISH))
                        .collect(Collectors.toMap(ActorName::actor, ActorName::label, (same, again) -> same)));
    }

    public static void main(String[] arguments) throws IOException {
        var accuracy = new Accuracy(Path.of(arguments[1]));
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var file : files.filter(name -> name.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                accuracy.read(new FileBytes(file.toString(), Files.readAllBytes(file)));
            }
        }
        accuracy.print();
    }

    private void read(FileBytes file) {
        stages.take(file).ifPresent(meaning -> {
            var agreements =
                    byLanguage.computeIfAbsent(meaning.resolution().language(), language -> new EnumMap<>(Kind.class));
            var linked = LinkedSymbols.in(file.bytes());
            var cited = cited(meaning).collect(Collectors.toSet());
            linked.forEach(link -> agreement(agreements, Kind.LINKED_CITATION).add(cited.contains(link)));
            annotations.compare(meaning, kind -> agreement(agreements, kind));
        });
    }

    /** A part of a resolution was issued in the document of the whole, where the links lead. */
    private static Stream<Symbol> cited(Meaning meaning) {
        return meaning.citations().stream()
                .flatMap(cited -> cited.citation() instanceof Citation.OfDocument document
                        ? Stream.concat(Stream.of(document.symbol()), document.symbol().whole().stream())
                        : Stream.empty());
    }

    private static Agreement agreement(Map<Kind, Agreement> agreements, Kind kind) {
        return agreements.computeIfAbsent(kind, none -> new Agreement());
    }

    private void print() {
        System.out.println("| kind | language | noted | precision | recall | F1 |");
        System.out.println("|---|---|---:|---:|---:|---:|");
        for (var kind : Kind.values()) {
            byLanguage.forEach((language, agreements) -> {
                var agreement = agreements.getOrDefault(kind, new Agreement());
                if (agreement.noted() > 0) {
                    System.out.println(row(kind, language, agreement));
                }
            });
        }
    }

    private static String row(Kind kind, LanguageTag language, Agreement agreement) {
        var start = "| %s | %s | %,d |".formatted(kind.words(), language.value(), agreement.noted());
        return switch (kind) {
            case LINKED_CITATION -> String.format(Locale.ROOT, "%s | %.3f | |", start, agreement.recall());
            case DIRECTIVE, MANDATE, TO_STATES ->
                String.format(
                        Locale.ROOT,
                        "%s %.3f | %.3f | %.3f |",
                        start,
                        agreement.precision(),
                        agreement.recall(),
                        agreement.balanced());
            case VERB, DELIVERABLE, RECEIVER, DEADLINE ->
                String.format(Locale.ROOT, "%s %.3f | | |", start, agreement.precision());
        };
    }
}
