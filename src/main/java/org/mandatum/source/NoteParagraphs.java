package org.mandatum.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the notes among paragraphs from the body. A note begins with its mark, raised; where the
 * raising is lost, with the number that comes next and is cited above.
 */
final class NoteParagraphs {

    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,3}) +(?=[^\\d–-])");
    /** Arabic versions set the mark, which is no word, in brackets. */
    private static final String BRACKETS = "()";

    private static final Pattern COLON = Pattern.compile("\\s*:?\\s*");

    private static final int HIGHEST = 999;

    private final Set<String> cited = new HashSet<>();
    private final List<Draft> body = new ArrayList<>();
    private final Map<String, List<Paragraph>> parts = new LinkedHashMap<>();
    private final Map<String, Paragraph> notes = new LinkedHashMap<>();

    NoteParagraphs(List<Draft> drafts) {
        drafts.forEach(this::sort);
        parts.forEach((label, words) -> notes.put(label, Paragraph.joined(words, " ")));
    }

    /** The paragraphs that are no notes. */
    List<Draft> body() {
        return body;
    }

    /** The notes by their labels, in the order of the file. */
    Map<String, Paragraph> notes() {
        return notes;
    }

    private void sort(Draft draft) {
        var paragraph = draft.paragraph();
        var bare = BARE_NUMBER.matcher(paragraph.words());
        if (!paragraph.marks().isEmpty() && paragraph.marks().getFirst().offset() == 0) {
            note(paragraph.marks().getFirst().label(), paragraph);
        } else if (bare.lookingAt() && isNext(bare.group(1)) && cited.contains(bare.group(1))) {
            note(bare.group(1), paragraph.from(bare.end()));
        } else {
            body.add(draft);
            cites(paragraph);
        }
    }

    private void note(String label, Paragraph written) {
        var paragraph = written.words().startsWith(BRACKETS) ? written.from(BRACKETS.length()) : written;
        var colon = COLON.matcher(paragraph.words());
        var words = colon.lookingAt() ? paragraph.from(colon.end()) : paragraph;
        parts.computeIfAbsent(label, first -> new ArrayList<>()).add(words);
    }

    private boolean isNext(String label) {
        return Integer.parseInt(label) == parts.size() + 1 && !parts.containsKey(label);
    }

    private void cites(Paragraph paragraph) {
        paragraph.marks().forEach(mark -> cited.add(mark.label()));
        NoteMarkScanner.scan(paragraph.words(), 0, HIGHEST, false, candidate -> {
            if (candidate.weight() >= NoteMarkCandidate.ENOUGH_AGAIN) {
                cited.add(String.valueOf(candidate.label()));
            }
        });
    }
}
