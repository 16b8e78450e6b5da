package org.mandatum.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandatum.source.SourceDocument;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** Attaches footnotes to the clauses that cite them. */
final class FootnoteLinker {

    private FootnoteLinker() {}

    static List<Footnote> link(SourceDocument source, List<Clause> clauses, List<Diagnostic> found) {
        var citing = citing(clauses);
        var footnotes = new ArrayList<Footnote>();
        for (var note : source.notes()) {
            var citedBy = citing.getOrDefault(note.label(), List.of());
            if (citedBy.isEmpty()) {
                found.add(Diagnostic.at(source.text(), note.span().start(), Problem.NOTE_UNMARKED, note.label()));
            }
            footnotes.add(new Footnote(note.label(), note.span(), citedBy));
        }
        for (var label : citing.keySet()) {
            if (source.notes().stream().noneMatch(note -> note.label().equals(label))) {
                found.add(Diagnostic.about(source.text().file(), Problem.MARK_WITHOUT_NOTE, label));
            }
        }
        return footnotes;
    }

    private static Map<String, List<ClausePath>> citing(List<Clause> clauses) {
        var citing = new LinkedHashMap<String, List<ClausePath>>();
        clauses.stream().flatMap(Clause::all).forEach(clause -> clause.words()
                .marks()
                .forEach(mark -> citing.computeIfAbsent(mark.label(), label -> new ArrayList<>())
                        .add(clause.path())));
        return citing;
    }
}
