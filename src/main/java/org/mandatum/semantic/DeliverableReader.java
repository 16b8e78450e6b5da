package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
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

    private static final String RESOURCES = "resources";

    private static final Set<String> ANYWHERE = Set.of("report", "briefing");

    /** How far behind the beginning of a task the words that say what it is about can begin. */
    private static final int BEGINNING = 70;

    /** The same in a language without spaces, which says as much in a third of the characters. */
    private static final int BEGINNING_UNSPACED = 25;

    private final Map<String, Wording> deliverables;
    private final Wording none;
    private final Wording further;
    private final Wording help;
    private final Wording aside;
    private final NounPhrases phrases;
    private final int beginning;
    private final boolean tasksAreMarked;

    DeliverableReader(LanguageProfile profile, NounPhrases phrases) {
        this.phrases = phrases;
        beginning = profile.spaced() ? BEGINNING : BEGINNING_UNSPACED;
        tasksAreMarked = new TaskMarker(profile).exists();
        aside = profile.wording("directive.aside");
        help = profile.wording("directive.help");
        deliverables = profile.wordings("directive.deliverable");
        none = profile.wording("directive.not-deliverable");
        further = profile.wording("directive.further");
    }

    /**
     * What is to come of the task, by its name in the reference data.
     *
     * @param task the words of the task
     * @param starts where in them it, or a point of it, begins
     * @param mentions the actors named in them
     */
    Optional<String> read(CharSequence task, List<Integer> starts, List<Addressee> mentions) {
        var words = Words.of(withoutOthers(task));
        var beginnings = new ArrayList<Integer>();
        starts.forEach(start -> addBehindAsides(words.toString(), start, beginnings));
        for (var found : further.findAll(words)) {
            addBehindAsides(words.toString(), found.span().end(), beginnings);
        }
        for (var name : DELIVERABLES) {
            if (deliverables.containsKey(name) && isAbout(words, name, beginnings)) {
                return Optional.of(name);
            }
        }
        return helps(words, beginnings, mentions) ? Optional.of(RESOURCES) : Optional.empty();
    }

    private boolean isAbout(Words words, String name, List<Integer> beginnings) {
        var wording = deliverables.get(name);
        return ANYWHERE.contains(name)
                ? wording.find(words).isPresent()
                : !near(beginnings, wording, words).isEmpty();
    }

    /** A beginning; where no word tells where a task begins, also those behind “with the assistance of …,”. */
    private void addBehindAsides(String words, int start, List<Integer> beginnings) {
        beginnings.add(start);
        int at = phrases.behindCommas(words, start);
        while (!tasksAreMarked && aside.lookingAt(words, at).isPresent()) {
            at = phrases.behindCommas(words, AddresseeList.nextComma(words, at, words.length(), List.of()));
            beginnings.add(at);
        }
    }

    /** Whether somebody is to be helped: “support Member States”, but not “support the implementation”. */
    private boolean helps(Words words, List<Integer> beginnings, List<Addressee> mentions) {
        return near(beginnings, help, words).stream()
                .anyMatch(found -> phrases.isSomebody(words.toString(), found.end(), mentions));
    }

    /** The task with blanks in place of words such as “within existing resources”, so that the rest stays where it is. */
    private CharSequence withoutOthers(CharSequence task) {
        var others = none.findAll(task);
        if (others.isEmpty()) {
            return task;
        }
        var blanked = new StringBuilder(task);
        for (var other : others) {
            var span = other.span();
            blanked.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        return blanked;
    }

    /** Where a wording stands near one of the beginnings; it is looked for no further than behind the last of these. */
    private List<Span> near(List<Integer> beginnings, Wording wording, Words words) {
        int limit = 0;
        for (int start : beginnings) {
            limit = Math.max(limit, start + beginning + 1);
        }
        var found = wording.findAll(words, limit);
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .map(WordingMatch::span)
                        .filter(span -> isNear(beginnings, span.start()))
                        .toList();
    }

    private boolean isNear(List<Integer> beginnings, int at) {
        return beginnings.stream().anyMatch(start -> start <= at && at <= start + beginning);
    }

    /** Whether the words, such as “the item in the provisional agenda”, are about the deliverable of this name. */
    boolean isAbout(String deliverable, Words words) {
        return deliverables.containsKey(deliverable)
                && deliverables.get(deliverable).find(words).isPresent();
    }
}
