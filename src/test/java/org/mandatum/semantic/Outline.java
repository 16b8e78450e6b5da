package org.mandatum.semantic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.citation.DocumentKind;
import org.mandatum.citation.Symbol;
import org.mandatum.document.Clause;
import org.mandatum.document.ClausePath;
import org.mandatum.document.Footnote;
import org.mandatum.document.Masthead;
import org.mandatum.document.Resolution;
import org.mandatum.document.SessionNumber;
import org.mandatum.document.Stated;
import org.mandatum.document.Words;
import org.mandatum.source.NoteMark;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.Workflow;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Place;
import org.mandatum.text.ReadingText;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * Makes a resolution of an outline, so that what a clause means can be tested without reading a file.
 *
 * <p>A line is {@code key: value} (language, symbol, organ, session, adopted, title), {@code pre WORDS}, {@code op N
 * WORDS}, {@code sub N/a WORDS}, or {@code note 4 WORDS}. In the words {@code *…*} is emphasis and {@code [^4]} cites
 * a note.
 */
final class Outline {

    private static final Pattern MARKUP = Pattern.compile("\\*|\\[\\^(\\w+)]");

    private final ReadingText text = new ReadingText();
    private final Map<String, String> facts = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Span> notes = new LinkedHashMap<>();

    private record Draft(ClausePath path, boolean preambular, Words words, List<Draft> subs) {}

    private Outline() {}

    static Resolution read(String outline) {
        var reader = new Outline();
        outline.lines().filter(line -> !line.isBlank()).forEach(reader::line);
        return reader.resolution();
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        var key = line.substring(0, space);
        var rest = line.substring(space + 1);
        switch (key) {
            case "pre" -> {
                long before = drafts.stream().filter(Draft::preambular).count();
                drafts.add(new Draft(ClausePath.parse("pre/" + (before + 1)), true, words(rest), new ArrayList<>()));
            }
            case "op" -> {
                int end = rest.indexOf(' ');
                var path = ClausePath.parse("op/" + rest.substring(0, end));
                drafts.add(new Draft(path, false, words(rest.substring(end + 1)), new ArrayList<>()));
            }
            case "sub" -> {
                int end = rest.indexOf(' ');
                var path = ClausePath.parse("op/" + rest.substring(0, end));
                drafts.getLast().subs().add(new Draft(path, false, words(rest.substring(end + 1)), List.of()));
            }
            case "note" -> {
                int end = rest.indexOf(' ');
                notes.put(rest.substring(0, end), text.append(rest.substring(end + 1), new Place(1, 1)));
                text.endParagraph();
            }
            default -> facts.put(key.replace(":", ""), rest);
        }
    }

    private Words words(String marked) {
        var matcher = MARKUP.matcher(marked);
        var emphases = new ArrayList<Span>();
        var marks = new ArrayList<NoteMark>();
        int start = text.length();
        int done = 0;
        int opened = -1;
        while (matcher.find()) {
            text.append(marked.substring(done, matcher.start()), new Place(1, 1));
            done = matcher.end();
            if (matcher.group(1) != null) {
                marks.add(new NoteMark(text.length(), matcher.group(1)));
            } else if (opened < 0) {
                opened = text.length();
            } else {
                emphases.add(new Span(opened, text.length()));
                opened = -1;
            }
        }
        text.append(marked.substring(done), new Place(1, 1));
        int end = text.length();
        text.endParagraph();
        return new Words(List.of(new Span(start, end)), emphases, marks, Rule.CLAUSE_BY_MARKUP);
    }

    private Resolution resolution() {
        var language = new LanguageTag(facts.get("language"));
        var source = new SourceDocument(
                text.toSourceText("outline"),
                "outline",
                "",
                Optional.of(language),
                List.of(),
                List.of(),
                Map.of(),
                Workflow.NONE);
        var clauses = new ArrayList<Clause>();
        for (var draft : drafts) {
            var subs = new ArrayList<Clause.Subclause>();
            for (var sub : draft.subs()) {
                subs.add(new Clause.Subclause(sub.path(), subs.size() + 1, Optional.empty(), sub.words(), List.of()));
            }
            clauses.add(
                    draft.preambular()
                            ? new Clause.PreambularClause(draft.path(), clauses.size() + 1, draft.words(), subs)
                            : new Clause.OperativeClause(
                                    draft.path(), clauses.size() + 1, Optional.empty(), draft.words(), subs));
        }
        var footnotes = notes.entrySet().stream()
                .map(note -> new Footnote(note.getKey(), note.getValue(), citing(note.getKey())))
                .toList();
        return new Resolution(source, language, masthead(), clauses, List.of(), footnotes);
    }

    private List<ClausePath> citing(String label) {
        return drafts.stream()
                .filter(draft -> draft.words().marks().stream()
                        .anyMatch(mark -> mark.label().equals(label)))
                .map(Draft::path)
                .toList();
    }

    private Masthead masthead() {
        return new Masthead(
                fact("symbol").map(symbol -> stated(new Symbol(symbol, DocumentKind.RESOLUTION))),
                fact("title").map(Outline::stated),
                fact("organ").map(Outline::stated),
                fact("session").map(number -> stated(SessionNumber.regular(Integer.parseInt(number)))),
                List.of(),
                fact("adopted").map(day -> stated(LocalDate.parse(day))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, new Span(0, 0));
    }
}
