package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * The words of a task: those of its clause, and behind them those of the subclauses that list what is to be done.
 *
 * @param words all of them, ready to be searched
 * @param beginnings where in them a task, or a point of the list, begins; ascending
 * @param mentions the actors named in them
 * @param before the words between whoever is asked and the task: “, at its next session,”
 * @param performer who is to do it
 */
record TaskWords(
        Words words,
        List<Integer> beginnings,
        List<Addressee> mentions,
        String before,
        Optional<ActorReference> performer) {

    /** The words of a segment's task; {@code asked} are those who are to do it. */
    static TaskWords of(ActSegment segment, Span task, List<Addressee> asked) {
        var words = new StringBuilder(task.in(segment.words()));
        int behind = asked.isEmpty() ? task.start() : asked.getLast().span().end();
        var beginnings = new ArrayList<>(List.of(0, Math.max(0, behind - task.start())));
        var mentions = new ArrayList<>(ActorsWithin.of(segment.mentions(), task));
        for (var sub : segment.listed()) {
            words.append(' ');
            int at = words.length();
            beginnings.add(at);
            sub.mentions()
                    .forEach(one ->
                            mentions.add(new Addressee(one.actor(), one.span().shifted(at))));
            words.append(sub.text());
        }
        boolean alone =
                segment.listed().isEmpty() && task.end() == segment.text().length();
        var before = new Span(Math.min(behind, task.start()), task.start()).in(segment.words());
        return new TaskWords(
                alone ? segment.text().from(task.start()) : Words.of(words),
                beginnings,
                mentions,
                before,
                asked.stream().map(Addressee::actor).findFirst());
    }
}
