package org.mandatum.source;

import java.util.Optional;
import org.mandatum.source.WordReference.Kind;
import org.mandatum.text.Place;

/**
 * Puts the characters of runs into paragraphs, set as the runs and styles say, and the marks of notes between them.
 *
 * <p>Word files have no lines: the place of a character is the number of its paragraph, and how many characters stand
 * before it there.
 */
final class WordCharacters {

    /** A note whose mark is not counted but written behind the place where it is cited. */
    private record Awaited(Kind kind, String id) {}

    private static final int LONGEST_MARK = 10;

    private final WordStyles styles;
    private final WordMarks marks;
    private final StringBuilder raised = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private Optional<Awaited> awaited = Optional.empty();
    private WordRun run = WordRun.PLAIN;
    private int paragraph;
    private int column;

    WordCharacters(WordStyles styles, WordMarks marks) {
        this.styles = styles;
        this.marks = marks;
    }

    void paragraphStarts() {
        paragraph++;
        column = 1;
    }

    /** Characters are set in this way from here on. */
    void run(WordRun properties) {
        run = properties;
    }

    void add(String characters, WordStory story) {
        if (characters.isEmpty() || isHidden(story)) {
            return;
        }
        if (awaited.isPresent() && mark.length() + characters.length() <= LONGEST_MARK) {
            mark.append(characters);
        } else if (styles.isRaised(run)) {
            raised.append(characters);
        } else {
            write(characters, story);
        }
    }

    void space(WordStory story) {
        raisedEnds(story);
        story.words().space();
        column++;
    }

    /** A note is cited here; its mark follows in the run, or is counted. */
    void cite(Kind kind, String id, boolean markFollows, WordStory story) {
        if (isHidden(story)) {
            return;
        }
        raisedEnds(story);
        if (markFollows) {
            awaited = Optional.of(new Awaited(kind, id));
        } else {
            story.words().mark(marks.automatic(kind, id));
        }
    }

    void runEnds(WordStory story) {
        if (awaited.isPresent() && !mark.toString().isBlank()) {
            story.words()
                    .mark(marks.own(
                            awaited.get().kind(),
                            awaited.get().id(),
                            mark.toString().strip()));
            awaited = Optional.empty();
            mark.setLength(0);
        }
        raisedEnds(story);
    }

    /** A raised number cites a note again, if that note was cited before; otherwise it is a word (m², 1er). */
    private void raisedEnds(WordStory story) {
        if (raised.isEmpty()) {
            return;
        }
        var labels = RaisedMarks.labels(raised);
        boolean known = !labels.isEmpty() && labels.stream().allMatch(marks::isCited);
        var characters = raised.toString();
        raised.setLength(0);
        if (known && !story.words().endsInMeasure() && !story.words().endsInFigure()) {
            labels.forEach(story.words()::mark);
        } else {
            write(characters, story);
        }
    }

    private void write(String characters, WordStory story) {
        story.words().add(characters, new Place(paragraph, column), styles.isEmphasised(story.properties(), run));
        column += characters.length();
    }

    private boolean isHidden(WordStory story) {
        return styles.isOn(WordToggle.HIDDEN, story.properties(), run);
    }
}
