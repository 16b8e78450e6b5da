package org.mandatum.source;

import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandatum.text.Parsed;
import org.mandatum.text.Span;

/** A document for human eyes: role, level and place of each block; {@code *emphasis*}, {@code {mark}}. */
final class Outline {

    private Outline() {}

    static String of(Parsed<Optional<SourceDocument>> parsed) {
        var out = new StringBuilder();
        parsed.value().ifPresent(document -> describe(document, out));
        parsed.diagnostics()
                .forEach(diagnostic ->
                        out.append("diagnostic ").append(diagnostic).append('\n'));
        return out.toString();
    }

    private static void describe(SourceDocument document, StringBuilder out) {
        out.append("reader ").append(document.reader());
        document.declaredLanguage().ifPresent(tag -> out.append(", language ").append(tag));
        out.append('\n');
        new TreeMap<>(document.facts()).forEach((fact, value) -> out.append("fact ")
                .append(fact)
                .append(' ')
                .append(value)
                .append('\n'));
        for (var block : document.blocks()) {
            out.append("%-10s %d %7s  "
                    .formatted(
                            block.role(),
                            block.level(),
                            document.text().place(block.span().start())));
            out.append(marked(document, block)).append('\n');
        }
        for (var note : document.notes()) {
            out.append("note %s %s  %s%n"
                    .formatted(
                            note.label(),
                            document.text().place(note.span().start()),
                            document.text().at(note.span())));
        }
    }

    private static String marked(SourceDocument document, TextBlock block) {
        var words = document.words(block);
        int start = block.span().start();
        var cuts = new TreeSet<Integer>();
        block.emphases().forEach(span -> {
            cuts.add(span.start() - start);
            cuts.add(span.end() - start);
        });
        block.marks().forEach(mark -> cuts.add(mark.offset() - start));
        cuts.add(words.length());
        var out = new StringBuilder();
        int from = 0;
        for (int cut : cuts) {
            out.append(words, from, cut);
            var here = new Span(cut + start, cut + start);
            block.emphases().stream().filter(span -> span.end() == here.end()).forEach(span -> out.append('*'));
            block.marks().stream()
                    .filter(mark -> mark.offset() == here.start())
                    .forEach(mark -> out.append('{').append(mark.label()).append('}'));
            block.emphases().stream()
                    .filter(span -> span.start() == here.start())
                    .forEach(span -> out.append('*'));
            from = cut;
        }
        return out.toString();
    }
}
