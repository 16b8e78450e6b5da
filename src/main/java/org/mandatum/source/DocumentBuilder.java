package org.mandatum.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Parsed;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;
import org.mandatum.text.ReadingText;
import org.mandatum.text.Span;

/** Collects paragraphs, notes and facts and lays them out as one document: the body first, the notes behind it. */
final class DocumentBuilder {

    private record Cited(String label, Paragraph words) {}

    private final String name;
    private final String checksum;
    private final String reader;
    private final List<Draft> body = new ArrayList<>();
    private final List<Cited> notes = new ArrayList<>();
    private final Set<String> labels = new TreeSet<>();
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private Workflow workflow = Workflow.NONE;
    private Optional<LanguageTag> language = Optional.empty();

    DocumentBuilder(SourceFile file, String reader) {
        this(file.name(), file.checksum(), reader);
    }

    DocumentBuilder(String name, String checksum, String reader) {
        this.name = name;
        this.checksum = checksum;
        this.reader = reader;
    }

    /**
     * Adds a paragraph to the body; one without words is left out. Files mark some paragraphs as headings; but no heading
     * ends in a comma.
     */
    void add(Paragraph paragraph, Role role, int level) {
        if (!paragraph.isEmpty()) {
            boolean runsOn = role == Role.HEADING && Characters.runsOn(paragraph.words());
            body.add(new Draft(paragraph, runsOn ? Role.UNKNOWN : role, level));
        }
    }

    void add(Draft draft) {
        add(draft.paragraph(), draft.role(), draft.level());
    }

    /** Adds a note; notes stand behind the body in the order in which they were added. */
    void note(String label, Paragraph words) {
        notes.add(new Cited(label, words));
        labels.add(label);
    }

    /** Whether a note of this label was added already. */
    boolean hasNote(String label) {
        return labels.contains(label);
    }

    /** States a fact, unless an earlier place in the file stated it. */
    void fact(Fact fact, String value) {
        facts.putIfAbsent(fact, value);
    }

    void workflow(Workflow stated) {
        workflow = stated;
    }

    void language(LanguageTag tag) {
        language = Optional.of(tag);
    }

    /** Whether anything beyond masthead and title was read. */
    boolean hasBody() {
        return body.stream().anyMatch(draft -> draft.role() != Role.MASTHEAD && draft.role() != Role.TITLE);
    }

    /** Adds paragraphs and notes of a text whose spacing may be layout. */
    DocumentBuilder addAll(List<Draft> drafts, Map<String, Paragraph> footnotes) {
        drafts.stream().map(HanSpacing::tidy).forEach(this::add);
        footnotes.forEach((label, words) -> note(label, HanSpacing.tidy(words)));
        return this;
    }

    /** The document; a diagnostic where nothing but a masthead was found. */
    Parsed<Optional<SourceDocument>> buildOrSayWhy() {
        return hasBody()
                ? Parsed.of(Optional.of(build()))
                : new Parsed<>(
                        Optional.empty(),
                        List.of(Diagnostic.about(name, Problem.NO_RESOLUTION, "it holds no paragraphs")));
    }

    SourceDocument build() {
        var text = new ReadingText();
        var blocks = body.stream().map(draft -> lay(draft, text)).toList();
        var cited = notes.stream()
                .map(note -> new Note(note.label(), lay(note.words(), text)))
                .toList();
        return new SourceDocument(text.toSourceText(name), reader, checksum, language, blocks, cited, facts, workflow);
    }

    private static TextBlock lay(Draft draft, ReadingText text) {
        var span = lay(draft.paragraph(), text);
        var paragraph = draft.paragraph();
        return new TextBlock(
                span,
                draft.role(),
                draft.level(),
                paragraph.emphases().stream()
                        .map(emphasis -> emphasis.shifted(span.start()))
                        .toList(),
                paragraph.marks().stream()
                        .map(mark -> new NoteMark(mark.offset() + span.start(), mark.label()))
                        .toList());
    }

    private static Span lay(Paragraph paragraph, ReadingText text) {
        text.endParagraph();
        int start = text.length();
        var anchors = paragraph.anchors();
        int from = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int to = i + 1 < anchors.size()
                    ? anchors.get(i + 1).offset()
                    : paragraph.words().length();
            text.append(paragraph.words().substring(from, to), anchors.get(i).place());
            from = to;
        }
        text.append(paragraph.words().substring(from), Place.WHOLE_FILE);
        return new Span(start, text.length());
    }
}
