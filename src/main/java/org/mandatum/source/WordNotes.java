package org.mandatum.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.mandatum.source.WordReference.Kind;

/** The notes of a Word file by kind and identifier. */
final class WordNotes {

    private record Key(Kind kind, String id) {}

    /** Lines between text and notes are kept among the notes. */
    private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final Map<Key, Paragraph> notes = new HashMap<>();

    /** Reads the part with the notes of a kind. */
    void read(WordXml xml, Kind kind, WordWalk walk) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals(kind.element())) {
                var id = xml.attribute("id").orElse("");
                if (xml.attribute("type").filter(NO_NOTES::contains).isPresent()) {
                    xml.skip();
                } else {
                    walk.through(xml);
                    walk.end().joined().ifPresent(words -> notes.put(new Key(kind, id), words));
                }
            }
        }
    }

    /** The words of the note that is cited, without its mark; empty where there is no such note. */
    Optional<Paragraph> of(WordReference reference) {
        return Optional.ofNullable(notes.get(new Key(reference.kind(), reference.id())))
                .map(words -> withoutMark(words, reference.label()));
    }

    /**
     * The words of a note without its mark. Arabic versions set the mark, which itself is not among the words, in
     * brackets; others write their own marks.
     */
    static Paragraph withoutMark(Paragraph note, String label) {
        if (note.words().startsWith("()")) {
            return note.from(2);
        }
        return note.words().startsWith(label) && !Character.isLetterOrDigit(label.charAt(0))
                ? note.from(label.length())
                : note;
    }
}
