package org.mandatum.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.mandatum.source.WordReference.Kind;

/** One reading of one Word file: part by part, in the order in which they need one another. */
final class WordReading {

    /** A part of the file is read here. */
    private interface PartReader<T> {
        T read(WordXml xml) throws XMLStreamException;
    }

    /** A part is opened here; empty where the file has none. */
    private interface Opening {
        Optional<InputStream> open() throws IOException;
    }

    private final WordPackage parts;
    private final Consumer<Exception> faults;
    private final WordMarks marks = new WordMarks();
    private final WordNotes notes = new WordNotes();
    private final WordWalk walk;

    /** A reading that tells {@code faults} what is wrong with a part, and goes on with the next. */
    WordReading(WordPackage parts, Consumer<Exception> faults) {
        this.parts = parts;
        this.faults = faults;
        var styles = part("styles", WordStyles::read).orElse(WordStyles.NONE);
        var numbering = part("numbering", WordNumbering::read).orElse(WordNumbering.NONE);
        walk = new WordWalk(styles, new WordCounters(numbering, styles), marks);
    }

    /** Puts all that is read into a document. */
    void fill(DocumentBuilder document) {
        each("settings", marks::settings);
        each(() -> Optional.of(parts.document()), walk::through);
        var body = paragraphs();
        for (var kind : Kind.values()) {
            each(kind.element() + "s", xml -> notes.read(xml, kind, walk));
        }
        head(body).forEach(document::add);
        body.forEach(document::add);
        marks.references()
                .forEach(reference -> notes.of(reference).ifPresent(words -> document.note(reference.label(), words)));
        title().filter(Furniture::isSymbol).ifPresent(symbol -> document.fact(Fact.SYMBOL, symbol));
    }

    private List<Draft> head(List<Draft> body) {
        var id = walk.section().flatMap(WordSection::head);
        if (id.isEmpty()) {
            return List.of();
        }
        each(() -> parts.partById(id.get()), walk::through);
        var head = paragraphs();
        boolean own = walk.section().filter(WordSection::hasFirst).isPresent();
        return WordHead.masthead(head, own, body);
    }

    /** What was gone through, without job numbers and bar codes, which stand in text boxes too. */
    private List<Draft> paragraphs() {
        return walk.end().end().stream()
                .filter(draft -> !Furniture.isLine(draft.paragraph().words()))
                .toList();
    }

    /** Authors' templates name the file after its symbol. */
    private Optional<String> title() {
        try {
            return parts.title();
        } catch (IOException damaged) {
            faults.accept(damaged);
            return Optional.empty();
        }
    }

    private interface PartVisitor {
        void visit(WordXml xml) throws XMLStreamException;
    }

    private void each(String kind, PartVisitor visitor) {
        each(() -> parts.part(kind), visitor);
    }

    private void each(Opening opening, PartVisitor visitor) {
        part(opening, xml -> {
            visitor.visit(xml);
            return true;
        });
    }

    private <T> Optional<T> part(String kind, PartReader<T> reader) {
        return part(() -> parts.part(kind), reader);
    }

    private <T> Optional<T> part(Opening opening, PartReader<T> reader) {
        try {
            var stream = opening.open();
            if (stream.isEmpty()) {
                return Optional.empty();
            }
            try (var part = stream.get();
                    var xml = new WordXml(part)) {
                return Optional.of(reader.read(xml));
            }
        } catch (IOException | XMLStreamException damaged) {
            faults.accept(damaged);
            return Optional.empty();
        }
    }
}
