package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        var beginnings = Stream.concat(starts.stream(), spans(further, words).map(Span::end))
                .flatMap(start -> behindAsides(words.toString(), start))
                .toList();
        return DELIVERABLES.stream()
                .filter(deliverables::containsKey)
                .filter(name -> ANYWHERE.contains(name)
                        ? deliverables.get(name).find(words).isPresent()
                        : near(beginnings, deliverables.get(name), words)
                                .findAny()
                                .isPresent())
                .findFirst()
                .or(() -> Optional.of(RESOURCES).filter(any -> helps(words, beginnings, mentions)));
    }

    /** A beginning; where no word tells where a task begins, also those behind “with the assistance of …,”. */
    private Stream<Integer> behindAsides(String words, int start) {
        var beginnings = new ArrayList<>(List.of(start));
        int at = phrases.behindCommas(words, start);
        while (!tasksAreMarked && aside.lookingAt(words, at).isPresent()) {
            at = phrases.behindCommas(words, AddresseeList.nextComma(words, at, words.length(), List.of()));
            beginnings.add(at);
        }
        return beginnings.stream();
    }

    /** Whether somebody is to be helped: “support Member States”, but not “support the implementation”. */
    private boolean helps(Words words, List<Integer> beginnings, List<Addressee> mentions) {
        return near(beginnings, help, words)
                .anyMatch(found -> phrases.isSomebody(words.toString(), found.end(), mentions));
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
        return wording.findAll(words).stream().map(WordingMatch::span);
    }

    /** Where a wording stands near one of the beginnings; it is looked for no further than behind the last of these. */
    private Stream<Span> near(List<Integer> beginnings, Wording wording, Words words) {
        int limit = beginnings.stream()
                .mapToInt(start -> start + beginning + 1)
                .max()
                .orElse(0);
        return wording.findAll(words, limit).stream()
                .map(WordingMatch::span)
                .filter(found -> isNear(beginnings, found.start()));
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
