package org.mandatum.semantic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Tells what is to come of a task: a report, a briefing, a study, support …
 *
 * <p>A report is asked for wherever a task speaks of making one. Words such as “information” or “support” stand in
 * every other sentence; they say what the task is about only at its beginning, or at the beginning of a further task
 * behind “and to”.
 */
final class DeliverableReader {

    /** Of several deliverables that a task names, the first in this order is what it is about. */
    private static final List<String> DELIVERABLES = List.of(
            "report",
            "briefing",
            "study",
            "appointment",
            "establishment",
            "review",
            "meeting",
            "views",
            "information",
            "resources");

    private static final Set<String> ANYWHERE = Set.of("report", "briefing");

    /** How far behind the beginning of a task the words that say what it is about can begin. */
    private static final int BEGINNING = 70;

    private final Map<String, Wording> deliverables;
    private final Wording none;
    private final Wording further;

    DeliverableReader(LanguageProfile profile) {
        deliverables = profile.wordings("directive.deliverable");
        none = profile.wording("directive.not-deliverable");
        further = profile.wording("directive.further");
    }

    /**
     * What is to come of the task, by its name in the reference data.
     *
     * @param task the words of the task
     * @param starts where in them it, or a point of it, begins
     */
    Optional<String> read(CharSequence task, List<Integer> starts) {
        var words = Words.of(withoutOthers(task));
        var beginnings = Stream.concat(starts.stream(), spans(further, words).map(Span::end))
                .toList();
        return DELIVERABLES.stream()
                .filter(deliverables::containsKey)
                .filter(name -> spans(deliverables.get(name), words)
                        .anyMatch(found -> ANYWHERE.contains(name) || isNear(beginnings, found.start())))
                .findFirst();
    }

    /** The task with blanks in place of words such as “within existing resources”, so that the rest stays where it is. */
    private CharSequence withoutOthers(CharSequence task) {
        var others = spans(none, Words.of(task)).toList();
        if (others.isEmpty()) {
            return task;
        }
        var blanked = new StringBuilder(task);
        others.forEach(other -> blanked.replace(other.start(), other.end(), " ".repeat(other.length())));
        return blanked;
    }

    private static Stream<Span> spans(Wording wording, Words words) {
        return wording.findAll(words).stream().map(found -> found.span());
    }

    private static boolean isNear(List<Integer> beginnings, int at) {
        return beginnings.stream().anyMatch(beginning -> beginning <= at && at <= beginning + BEGINNING);
    }

    /** Whether the words, such as “the item in the provisional agenda”, are about the deliverable of this name. */
    boolean isAbout(String deliverable, String words) {
        return deliverables.containsKey(deliverable)
                && deliverables.get(deliverable).find(words).isPresent();
    }
}
