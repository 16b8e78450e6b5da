package org.mandatum.semantic;

import java.util.List;
import java.util.Optional;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Reads who is asked to act, in the words behind a directive verb: “Member States, the United Nations system and other
 * relevant actors, within their mandates, to strengthen …”.
 *
 * <p>Each member of the list is an actor by name, or the noun phrase as it stands. Asides (“in particular …”, “with the
 * assistance of …”) name nobody who is asked.
 */
final class AddresseeReader {

    /** Behind “that”, some languages put the verb before its subject: so many words may stand between. */
    private static final int VERB_BEFORE_SUBJECT = 24;

    /** “Stronger collaboration and cooperation between” is as long as such words are. */
    private static final int LONGEST_ACT = 48;

    private static final int LONGEST_PHRASE = 400;

    private final TaskMarker marker;
    private final NounPhrases phrases;
    private final AddresseeList lists;
    private final Wording that;
    private final Wording particle;
    private final Wording aside;
    private final Wording agent;
    private final Wording modal;
    private final Wording passive;
    private final Wording pronoun;
    private final List<String> participles;

    AddresseeReader(LanguageProfile profile, ActorNames names) {
        marker = new TaskMarker(profile);
        phrases = new NounPhrases(profile, names);
        lists = new AddresseeList(profile, phrases, marker.exists());
        that = profile.wording("directive.that");
        particle = profile.wording("directive.particle");
        aside = profile.wording("directive.aside");
        agent = profile.wording("directive.agent");
        modal = profile.wording("directive.modal");
        passive = profile.wording("directive.passive");
        pronoun = profile.wording("name.pronouns-subject");
        participles = profile.wording("directive.participles").written().stream()
                .map(Tokenizer::folded)
                .toList();
    }

    /**
     * Who is asked, and where the task begins.
     *
     * @param addressees in the order of the words; empty where nobody can be told
     * @param task where the words begin that say what is to be done
     * @param clause whether the task is a clause of its own, “that X shall …”
     */
    record Reading(List<Addressee> addressees, int task, boolean clause) {}

    /** Reads the words behind a directive verb; {@code mentions} are the actors named in them, with spans in them. */
    Reading read(Words text, List<Addressee> mentions) {
        var words = text.toString();
        int start = lists.behindAdverbials(words, 0);
        var opening = that.lookingAt(words, start);
        var reading = opening.isPresent()
                ? subject(
                        text, lists.behindAdverbials(words, opening.get().span().end()), mentions)
                : list(text, mentions);
        return reading.addressees().isEmpty() ? agent(text, start, mentions).orElse(reading) : reading;
    }

    /** “Calls for greater efforts by Member States”: who is to act stands behind what is to be done. */
    private Optional<Reading> agent(Words text, int from, List<Addressee> mentions) {
        var words = text.toString();
        int task = marker.first(text, from, List.of()).orElse(words.length());
        return agent.find(text, from)
                .map(WordingMatch::span)
                .filter(found -> !ofParticiple(words, found.start()))
                .map(Span::end)
                .filter(start -> start <= task)
                .map(start -> lists.read(words, new Span(start, words.length()), mentions, phrases.knowsAgents()))
                .filter(chain -> !chain.isEmpty())
                .map(chain -> new Reading(chain, from, false));
    }

    /** Whether “by” tells who did what a noun before it underwent: “practices established by the Assembly”. */
    private boolean ofParticiple(String words, int by) {
        var before = wordBefore(words, by);
        return phrases.isOneOf(participles, before.in(words), 0)
                && passive.matches(wordBefore(words, before.start()).in(words)).isEmpty();
    }

    private static Span wordBefore(String words, int at) {
        int end = at;
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(words.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** “that the Sixth Committee shall continue”: the subject is who acts, unless something is done to it. */
    private Reading subject(Words text, int from, List<Addressee> mentions) {
        var words = text.toString();
        int open = behindAsides(words, from, mentions);
        int at = phrases.behindDeterminers(words, open);
        var verb = modal.find(text, at)
                .map(WordingMatch::span)
                .filter(span -> !AddresseeList.inside(mentions, span.start()));
        if (suffers(text, at, verb) || pronoun.lookingAt(words, at).isPresent()) {
            return new Reading(List.of(), from, true);
        }
        var chain = lists.read(words, new Span(open, words.length()), mentions, false);
        if (!chain.isEmpty() && goesOn(words, chain.getLast().span().end(), mentions)) {
            return new Reading(chain, chain.getLast().span().end(), true);
        }
        var first = AddresseeList.firstName(words, mentions, new Span(open, at + VERB_BEFORE_SUBJECT));
        if (verb.isPresent()
                && first.map(one -> one.span().start() < verb.get().start()).orElse(true)) {
            int end = verb.get().start();
            return new Reading(lists.read(words, new Span(open, end), mentions, true), end, true);
        }
        return first.map(one -> verbFirst(words, one, mentions)).orElse(new Reading(List.of(), from, true));
    }

    /** The subject stands behind its verb: «أن تواصل الوكالات المتخصصة والمؤسسات الأخرى …». */
    private Reading verbFirst(String words, Addressee first, List<Addressee> mentions) {
        var chain = lists.read(words, new Span(first.span().start(), words.length()), mentions, false);
        return chain.isEmpty()
                ? new Reading(List.of(first), first.span().end(), true)
                : new Reading(chain, chain.getLast().span().end(), true);
    }

    /** Whether the sentence goes on behind its subject: no comma, “and” or “of” lets more of the subject follow. */
    private boolean goesOn(String words, int from, List<Addressee> mentions) {
        int at = AddresseeList.behindSpace(words, from);
        return at > from
                && at < words.length()
                && lists.joint(words, at, words.length(), mentions).isEmpty()
                && aside.lookingAt(words, at).isEmpty()
                && !phrases.restricts(words, at);
    }

    /** Whether the first verb of the clause is in the passive, such as “be provided”. */
    private boolean suffers(Words text, int from, Optional<Span> verb) {
        return passive.find(text, from)
                .map(WordingMatch::span)
                .filter(found ->
                        verb.map(modal -> found.start() <= modal.end() + 1).orElse(true))
                .filter(found -> phrases.isOneOf(participles, text.toString(), found.end()))
                .isPresent();
    }

    /** Past “, in the implementation of …,”. */
    private int behindAsides(String words, int from, List<Addressee> mentions) {
        int at = from;
        while (aside.lookingAt(words, at).isPresent()) {
            int comma = AddresseeList.nextComma(words, at, words.length(), mentions);
            if (comma == words.length()) {
                return from;
            }
            at = lists.behindAdverbials(words, comma);
        }
        return at;
    }

    /** The pronoun that is the subject of what is asked: “that he submit a report”. */
    Optional<Span> pronounBehindThat(String words) {
        return that.lookingAt(words, lists.behindAdverbials(words, 0))
                .map(found -> phrases.behindDeterminers(words, found.span().end()))
                .flatMap(at -> pronoun.lookingAt(words, at))
                .map(WordingMatch::span);
    }

    /** Where the words behind the verb and its particle begin: “on him”. */
    int behindParticle(String words) {
        int start = lists.behindAdverbials(words, 0);
        return particle.lookingAt(words, start)
                .map(found -> lists.behindAdverbials(words, found.span().end()))
                .orElse(start);
    }

    private Reading list(Words text, List<Addressee> mentions) {
        var words = text.toString();
        int start = behindAct(text, behindParticle(words), mentions);
        var names = mentions.stream().map(Addressee::span).toList();
        var task = marker.first(text, start, names);
        int end = task.orElse(words.length());
        if (task.isPresent() && end - start <= LONGEST_PHRASE + total(names, end)) {
            return new Reading(lists.read(words, new Span(start, end), mentions, true), end, false);
        }
        var chain = lists.read(words, new Span(start, words.length()), mentions, false);
        int behind = chain.isEmpty()
                ? lists.behindAdverbials(words, 0)
                : chain.getLast().span().end();
        return new Reading(chain, task.isPresent() && !chain.isEmpty() ? Math.max(behind, end) : behind, false);
    }

    /** Past “stronger collaboration between”, where what is to be done stands before whoever is to do it. */
    private int behindAct(Words text, int from, List<Addressee> mentions) {
        var words = text.toString();
        int first = Math.min(
                AddresseeList.nextComma(words, from, words.length(), mentions),
                mentions.stream()
                        .mapToInt(one -> one.span().start())
                        .filter(at -> at >= from)
                        .min()
                        .orElse(words.length()));
        return agent.find(text, from)
                .map(WordingMatch::span)
                .filter(found -> found.end() <= Math.min(first, from + LONGEST_ACT))
                .filter(found -> marker.first(text, from, List.of()).orElse(first) >= found.end())
                .map(found -> lists.behindAdverbials(words, found.end()))
                .orElse(from);
    }

    private static int total(List<Span> names, int end) {
        return names.stream()
                .filter(name -> name.end() <= end)
                .mapToInt(Span::length)
                .sum();
    }
}
