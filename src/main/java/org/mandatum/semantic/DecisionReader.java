package org.mandatum.semantic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Reads what a body decides: that somebody shall do something, that somebody's mandate goes on, or what it will do
 * itself.
 */
final class DecisionReader {

    private static final int NEAR = 60;

    private final AddresseeReader addressees;
    private final TaskReader tasks;
    private final NounPhrases phrases;
    private final Map<String, Wording> embedded;
    private final Wording that;
    private final Wording own;
    private final Wording modal;
    private final Wording extension;
    private final Wording extended;
    private final Wording possessed;

    DecisionReader(LanguageProfile profile, ActorNames names, AddresseeReader addressees, TaskReader tasks) {
        this.addressees = addressees;
        this.tasks = tasks;
        phrases = new NounPhrases(profile, names);
        embedded = profile.wordings("directive.decided");
        that = profile.wording("directive.that");
        own = profile.wording("directive.own");
        modal = profile.wording("directive.modal");
        extension = profile.wording("directive.extension");
        extended = profile.wording("directive.extended");
        possessed = profile.wording("directive.possessed");
    }

    /**
     * What was decided.
     *
     * @param addressees who is to act; empty where nobody can be told
     * @param task the words that say what is to be done, as a span of the segment's words
     * @param deliverable what is to come of it, where the decision itself tells
     */
    record Decision(List<Addressee> addressees, Span task, Optional<String> deliverable) {}

    /** “Decides to request the Secretary-General to …” asks. */
    Optional<DirectiveReader.Reworded> embedded(ActSegment segment) {
        int start = phrases.behindCommas(segment.words(), 0);
        for (var entry : embedded.entrySet()) {
            var found = entry.getValue().lookingAt(segment.text(), start);
            if (found.isPresent()) {
                return Optional.of(new DirectiveReader.Reworded(
                        entry.getKey(), segment.from(found.get().span().end())));
            }
        }
        return Optional.empty();
    }

    Decision read(ActSegment segment, Adoption adoption) {
        var words = segment.words();
        int start = phrases.behindCommas(words, 0);
        var whole = new Span(start, words.length());
        var prolonged = prolonged(segment.text(), start, segment.mentions());
        if (prolonged.isPresent()) {
            return new Decision(List.of(prolonged.get()), whole, Optional.of("mandate-extension"));
        }
        if (that.lookingAt(words, start).isPresent() || subjectAt(words, start, segment.mentions())) {
            var reading = addressees.read(segment.text(), segment.mentions());
            if (!reading.addressees().isEmpty()
                    || that.lookingAt(words, start).isPresent()
                            && own.lookingAt(words, start).isEmpty()) {
                int task = Math.min(reading.task(), words.length());
                return new Decision(reading.addressees(), new Span(task, words.length()), Optional.empty());
            }
        }
        var self =
                adoption
                        .organ()
                        .map(organ -> new Addressee(new ActorReference.Known(organ), new Span(start, start)))
                        .stream()
                        .toList();
        return new Decision(
                self, whole, Optional.of("agenda-item").filter(item -> tasks.isAbout(item, segment.text())));
    }

    /** Without “that”: a name and then “shall”, as in Chinese and in loose English. */
    private boolean subjectAt(String words, int start, List<Addressee> mentions) {
        int at = phrases.behindDeterminers(words, start);
        return Stream.concat(
                        mentions.stream()
                                .filter(one -> start <= one.span().start()
                                        && one.span().start() <= at),
                        phrases.commonNounAt(words, at).stream())
                .anyMatch(one -> modal.lookingAt(
                                words, phrases.behindCommas(words, one.span().end()))
                        .isPresent());
    }

    /** Whose mandate is extended; the verb may come late, as in Chinese, where whose it is stands before it. */
    private Optional<Addressee> prolonged(Words text, int start, List<Addressee> mentions) {
        var words = text.toString();
        var found = extension.find(text, start).map(match -> match.span().start());
        var possessor = mentions.stream()
                .filter(one -> found.isPresent() && possesses(words, one))
                .findFirst();
        if (found.isEmpty() || found.get() > start + NEAR) {
            return possessor.filter(one -> one.span().end() <= found.get());
        }
        var places = extended.findAll(text).stream()
                .map(match -> phrases.behindDeterminers(words, match.span().end()))
                .toList();
        return mentions.stream()
                .filter(one -> places.contains(one.span().start()))
                .findFirst()
                .or(() -> possessor)
                .or(() -> places.stream()
                        .flatMap(at -> named(words, at, mentions).stream())
                        .findFirst());
    }

    /** Behind the name stands what is extended: “UNMISS’s mandate”, 联阿安全部队任务期限. */
    private boolean possesses(String words, Addressee one) {
        int behind = phrases.behindCommas(words, one.span().end());
        return possessed.lookingAt(words, behind).isPresent()
                || possessed.lookingAt(words, behindParentheses(words, behind)).isPresent();
    }

    /** Past a short name, such as “(UNSMIL)”. */
    private static int behindParentheses(String words, int from) {
        return from < words.length() && words.charAt(from) == '(' ? words.indexOf(')', from) + 1 : from;
    }

    /** The words of a name that nobody knows. */
    private Optional<Addressee> named(String words, int at, List<Addressee> mentions) {
        return phrases.read(
                words, new Span(at, phrases.end(words, at, words.length(), mentions)), Optional.empty(), true);
    }
}
