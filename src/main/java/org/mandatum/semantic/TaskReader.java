package org.mandatum.semantic;

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

/** Reads the words of a task: what is to come of it, who receives it, until when, how often, and who helps. */
final class TaskReader {

    /** Deliverables that are handed to somebody. */
    private static final Set<String> HANDED_OVER = Set.of("report", "briefing", "study", "views", "information");

    private final NounPhrases phrases;
    private final KnownActors known;
    private final DeadlineReader deadlines;
    private final DeliverableReader deliverables;
    private final Map<String, Wording> frequencies;
    private final Wording receiver;
    private final Wording receiverCase;
    private final Wording receiverSelf;
    private final Wording assistance;

    TaskReader(LanguageProfile profile, ActorNames names) {
        phrases = new NounPhrases(profile, names);
        known = new KnownActors(names);
        deadlines = new DeadlineReader(profile);
        deliverables = new DeliverableReader(profile, phrases);
        frequencies = profile.wordings("directive.frequency");
        receiver = profile.wording("directive.receiver");
        receiverCase = profile.wording("directive.receiver-case");
        receiverSelf = profile.wording("directive.receiver-self");
        assistance = profile.wording("directive.assistance");
    }

    /** Reads a task; {@code adoption} is when and by whom the resolution was adopted. */
    Task read(TaskWords task, Adoption adoption) {
        var words = task.words();
        var deliverable = deliverables.read(words, task.beginnings(), task.mentions());
        var handedTo =
                deliverable.filter(HANDED_OVER::contains).flatMap(any -> receiver(words, task.mentions(), adoption));
        var meeting = task.performer().filter(known::meets);
        var due = deadlines.read(words, handedTo.or(() -> meeting), adoption);
        return new Task(
                deliverable,
                handedTo,
                due.equals(Directive.Due.NONE) ? deadlines.read(Words.of(task.before()), meeting, adoption) : due,
                frequency(words),
                assistance(words, task.mentions()));
    }

    /** The session in whose agenda the words put something. */
    Directive.Due agenda(Words words, Adoption adoption) {
        return deadlines.agenda(words, adoption);
    }

    /** What is to come of the task, by its name in the reference data. */
    Optional<String> deliverable(CharSequence task) {
        return deliverables.read(task, List.of(0), List.of());
    }

    /** Whether the words, such as “the item in the provisional agenda”, are about the deliverable of this name. */
    boolean isAbout(String deliverable, Words words) {
        return deliverables.isAbout(deliverable, words);
    }

    private Optional<String> frequency(Words words) {
        Optional<String> first = Optional.empty();
        int start = words.length();
        for (var frequency : frequencies.entrySet()) {
            var found = frequency.getValue().find(words);
            if (found.isPresent() && found.get().span().start() < start) {
                start = found.get().span().start();
                first = Optional.of(frequency.getKey());
            }
        }
        return first;
    }

    /**
     * The actor who stands directly behind “submit to”, “inform” and the like; or the adopting organ, called “it”; or
     * the first one that is named in the case of whoever is given something: «доклад Генеральной Ассамблее».
     */
    private Optional<ActorReference> receiver(Words words, List<Addressee> mentions, Adoption adoption) {
        var self = receiverSelf.find(words).flatMap(found -> adoption.organ()).map(ActorReference.Known::new);
        return self.<ActorReference>map(organ -> organ)
                .or(() -> first(receiver.findAll(words).stream()
                        .map(found -> phrases.behindDeterminers(
                                words.toString(), found.span().end()))
                        .flatMap(
                                at -> mentions.stream().filter(one -> one.span().start() == at))))
                .or(() -> first(mentions.stream().filter(one -> receiverCase
                        .lookingAt(words, one.span().start())
                        .isPresent())));
    }

    private Optional<ActorReference> first(Stream<Addressee> named) {
        return named.map(Addressee::actor).filter(this::receives).findFirst();
    }

    /** Reports are made to bodies and offices, not to states or all the world. */
    private boolean receives(ActorReference actor) {
        return known.isBody(actor);
    }

    /** Who helps: the words that fill the wording's slot, or those behind it. */
    Optional<ActorReference> assistance(CharSequence words, List<Addressee> mentions) {
        return assistance.findAll(words).stream()
                .flatMap(found -> helper(words.toString(), found, mentions).stream())
                .findFirst();
    }

    private Optional<ActorReference> helper(String words, WordingMatch found, List<Addressee> mentions) {
        var slot = found.slotSpan("text");
        if (slot.isPresent()) {
            return mentions.stream()
                    .filter(one -> slot.get().contains(one.span()))
                    .map(Addressee::actor)
                    .reduce((first, last) -> last)
                    .or(() -> named(words, slot.get()));
        }
        int start = phrases.behindDeterminers(words, found.span().end());
        return mentions.stream()
                .filter(one -> one.span().start() == start)
                .findFirst()
                .map(Addressee::actor)
                .or(() -> named(words, new Span(start, phrases.end(words, start, words.length(), mentions))));
    }

    private static Optional<ActorReference> named(String words, Span span) {
        return span.isEmpty() ? Optional.empty() : Optional.of(new ActorReference.Named(span.in(words)));
    }
}
