package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
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
    private final Wording adverbial;
    private final Wording that;
    private final Wording particle;
    private final Wording aside;
    private final Wording listing;
    private final Wording and;
    private final Wording agent;
    private final Wording modal;
    private final Wording passive;
    private final List<String> participles;

    AddresseeReader(LanguageProfile profile, ActorNames names) {
        marker = new TaskMarker(profile);
        phrases = new NounPhrases(profile, names);
        adverbial = profile.wording("act.adverbial");
        that = profile.wording("directive.that");
        particle = profile.wording("directive.particle");
        aside = profile.wording("directive.aside");
        listing = profile.wording("directive.listing");
        and = profile.wording("list.and");
        agent = profile.wording("directive.agent");
        modal = profile.wording("directive.modal");
        passive = profile.wording("directive.passive");
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
    Reading read(String words, List<Addressee> mentions) {
        int start = skip(words, 0);
        var opening = that.lookingAt(words, start);
        var reading = opening.isPresent()
                ? subject(words, skip(words, opening.get().span().end()), mentions)
                : list(words, mentions);
        return reading.addressees().isEmpty() ? agent(words, start, mentions).orElse(reading) : reading;
    }

    /** “Calls for greater efforts by Member States”: who is to act stands behind what is to be done. */
    private Optional<Reading> agent(String words, int from, List<Addressee> mentions) {
        int task = marker.first(words, from, List.of()).orElse(words.length());
        return agent.find(words, from)
                .map(found -> found.span().end())
                .filter(start -> start <= task)
                .map(start -> items(words, start, words.length(), mentions, phrases.knowsAgents()))
                .filter(chain -> !chain.isEmpty())
                .map(chain -> new Reading(chain, from, false));
    }

    /** “that the Sixth Committee shall continue”: the subject is who acts, unless something is done to it. */
    private Reading subject(String words, int from, List<Addressee> mentions) {
        int open = behindAsides(words, from, mentions);
        int at = phrases.behindDeterminers(words, open);
        var verb = modal.find(words, at).map(WordingMatch::span).filter(span -> !inside(mentions, span.start()));
        if (suffers(words, at, verb)) {
            return new Reading(List.of(), from, true);
        }
        var chain = items(words, open, words.length(), mentions, false);
        if (!chain.isEmpty() && goesOn(words, chain.getLast().span().end(), mentions)) {
            return new Reading(chain, chain.getLast().span().end(), true);
        }
        var first = nameAt(mentions, open, at + VERB_BEFORE_SUBJECT);
        if (verb.isPresent()
                && first.map(one -> one.span().start() < verb.get().start()).orElse(true)) {
            int end = verb.get().start();
            return new Reading(items(words, open, end, mentions, true), end, true);
        }
        return first.map(one -> verbFirst(words, one, mentions)).orElse(new Reading(List.of(), from, true));
    }

    /** The subject stands behind its verb: «أن تواصل الوكالات المتخصصة والمؤسسات الأخرى …». */
    private Reading verbFirst(String words, Addressee first, List<Addressee> mentions) {
        var chain = items(words, first.span().start(), words.length(), mentions, false);
        return chain.isEmpty()
                ? new Reading(List.of(first), first.span().end(), true)
                : new Reading(chain, chain.getLast().span().end(), true);
    }

    /** Whether the sentence goes on behind its subject: no comma, “and” or “of” lets more of the subject follow. */
    private boolean goesOn(String words, int from, List<Addressee> mentions) {
        int at = skipSpace(words, from);
        return at > from
                && at < words.length()
                && joint(words, at, words.length(), mentions).isEmpty()
                && aside.lookingAt(words, at).isEmpty()
                && !phrases.restricts(words, at);
    }

    /** Whether the first verb of the clause is in the passive, such as “be provided”. */
    private boolean suffers(String words, int from, Optional<Span> verb) {
        return passive.find(words, from)
                .map(WordingMatch::span)
                .filter(found ->
                        verb.map(modal -> found.start() <= modal.end() + 1).orElse(true))
                .filter(found -> phrases.isOneOf(participles, words, found.end()))
                .isPresent();
    }

    /** Past “, in the implementation of …,”. */
    private int behindAsides(String words, int from, List<Addressee> mentions) {
        int at = from;
        while (aside.lookingAt(words, at).isPresent()) {
            int comma = nextComma(words, at, words.length(), mentions);
            if (comma == words.length()) {
                return from;
            }
            at = skip(words, comma);
        }
        return at;
    }

    /** Where the words behind the verb and its particle begin: “on him”. */
    int behindParticle(String words) {
        int start = skip(words, 0);
        return particle.lookingAt(words, start)
                .map(found -> skip(words, found.span().end()))
                .orElse(start);
    }

    private Reading list(String words, List<Addressee> mentions) {
        int start = behindAct(words, behindParticle(words), mentions);
        var names = mentions.stream().map(Addressee::span).toList();
        var task = marker.first(words, start, names);
        int end = task.orElse(words.length());
        if (task.isPresent() && end - start <= LONGEST_PHRASE + total(names, end)) {
            return new Reading(items(words, start, end, mentions, true), end, false);
        }
        var chain = items(words, start, words.length(), mentions, false);
        int behind = chain.isEmpty() ? skip(words, 0) : chain.getLast().span().end();
        return new Reading(chain, task.isPresent() && !chain.isEmpty() ? Math.max(behind, end) : behind, false);
    }

    /** Past “stronger collaboration between”, where what is to be done stands before whoever is to do it. */
    private int behindAct(String words, int from, List<Addressee> mentions) {
        int first = Math.min(
                nextComma(words, from, words.length(), mentions),
                mentions.stream()
                        .mapToInt(one -> one.span().start())
                        .filter(at -> at >= from)
                        .min()
                        .orElse(words.length()));
        return agent.find(words, from)
                .map(WordingMatch::span)
                .filter(found -> found.end() <= Math.min(first, from + LONGEST_ACT))
                .filter(found -> marker.first(words, from, List.of()).orElse(first) >= found.end())
                .map(found -> skip(words, found.end()))
                .orElse(from);
    }

    private static int total(List<Span> names, int end) {
        return names.stream()
                .filter(name -> name.end() <= end)
                .mapToInt(Span::length)
                .sum();
    }

    /**
     * The members of the list between two places.
     *
     * @param bounded whether the end is known to be that of the list, so that words that are no known name can be one; else
     *     the list is as long as names follow one another
     */
    private List<Addressee> items(String words, int from, int end, List<Addressee> mentions, boolean bounded) {
        var found = new ArrayList<Addressee>();
        int at = from;
        boolean open = true;
        boolean behindAnd = false;
        while (at < end) {
            int before = skip(words, at);
            int determined = phrases.behindDeterminers(words, before);
            int opening = aside.lookingAt(words, determined).isPresent()
                    ? determined
                    : phrases.behindClitic(words, determined, mentions);
            var named = nameAt(mentions, before, Math.min(opening, end - 1))
                    .or(() -> bounded ? Optional.empty() : phrases.commonNounAt(words, opening));
            if (opening >= end && named.isEmpty()) {
                break;
            }
            int start = opening < end
                    ? opening
                    : named.map(one -> one.span().start()).orElse(opening);
            if (named.isEmpty() && (isAside(words, before) || isAside(words, start) || !open)) {
                at = listing.lookingAt(words, start).isPresent()
                        ? behindListing(words, start, end, mentions)
                        : nextComma(words, start, end, mentions);
                open = behindAnd
                        || at < end
                                && phrases.joint(words, skipSpace(words, at + 1), mentions)
                                        .isPresent();
            } else if (named.isEmpty() && !bounded) {
                break;
            } else {
                named = bounded ? named : head(words, named, mentions);
                int close = close(words, start, end, named, bounded, mentions);
                if (named.isPresent()
                        && !bounded
                        && phrases.isOwner(words, named.get().span().end())) {
                    break;
                }
                // Words of an aside that a determiner reaches into leave no phrase.
                int behind = Math.max(start, close);
                phrases.read(words, new Span(start, behind), named, bounded).ifPresent(found::add);
                at = behind;
                open = true;
            }
            var joint = joint(words, at, end, mentions);
            if (joint.isEmpty()) {
                if (!bounded) {
                    break;
                }
                at = Math.max(at + 1, start + 1);
            } else {
                behindAnd = and.find(words.substring(at, joint.getAsInt())).isPresent();
                at = joint.getAsInt();
            }
        }
        return phrases.joined(words, found);
    }

    private boolean isAside(String words, int at) {
        return aside.lookingAt(words, at).isPresent();
    }

    /** Where a member ends: with its name, where nothing tells where the task begins; else before the next comma or “and”. */
    private int close(
            String words, int start, int end, Optional<Addressee> named, boolean bounded, List<Addressee> mentions) {
        int nameEnd = named.map(one -> one.span().end()).orElse(start);
        return named.isPresent() && !bounded && !marker.exists()
                ? phrases.behindQualifiers(words, nameEnd)
                : phrases.end(words, nameEnd, end, mentions);
    }

    /**
     * The name that begins between two places, its own “other” or “all” belonging to it. Of two the last one is meant: “the
     * Governments of Chad”.
     */
    private static Optional<Addressee> nameAt(List<Addressee> mentions, int from, int to) {
        return mentions.stream()
                .filter(one -> from <= one.span().start() && one.span().start() <= to)
                .reduce((first, last) -> last);
    }

    /** Of names that follow one another without anything between, the last one is the head: «联合国系统各专门机构». */
    private Optional<Addressee> head(String words, Optional<Addressee> named, List<Addressee> mentions) {
        var head = named;
        for (var one : mentions) {
            if (head.isPresent()
                    && head.get().span().end() == one.span().start()
                    && phrases.behindQualifiers(words, one.span().start())
                            == one.span().start()) {
                head = Optional.of(one);
            }
        }
        return head;
    }

    /**
     * The comma that ends “including the Fund, the Bank and the Conference,”: the first one behind an “and”, or before one; the
     * first of all where there is none such.
     */
    private int behindListing(String words, int from, int end, List<Addressee> mentions) {
        int first = nextComma(words, from, end, mentions);
        int segment = from;
        for (int comma = first; comma < end; comma = nextComma(words, comma + 1, end, mentions)) {
            if (and.lookingAt(words, skipSpace(words, comma + 1)).isPresent()
                    || joins(words, segment, comma, mentions)) {
                return comma;
            }
            segment = comma + 1;
        }
        return first;
    }

    private boolean joins(String words, int from, int to, List<Addressee> mentions) {
        return and.findAll(words.substring(from, to)).stream()
                .anyMatch(found -> !inside(mentions, from + found.span().start()));
    }

    private static int nextComma(String words, int from, int end, List<Addressee> mentions) {
        int at = from;
        while (at < end && !(NounPhrases.isComma(words.charAt(at)) && !inside(mentions, at))) {
            at++;
        }
        return at;
    }

    private static boolean inside(List<Addressee> mentions, int at) {
        return mentions.stream().anyMatch(one -> one.span().contains(at));
    }

    /** Behind what joins two members of a list: a comma, “and”, or both. */
    private OptionalInt joint(String words, int from, int end, List<Addressee> mentions) {
        int at = skipSpace(words, from);
        var next = at < end ? phrases.joint(words, at, mentions) : OptionalInt.empty();
        if (next.isEmpty()) {
            return OptionalInt.empty();
        }
        while (next.isPresent()) {
            at = skipSpace(words, next.getAsInt());
            next = at < end ? phrases.joint(words, at, mentions) : OptionalInt.empty();
        }
        return OptionalInt.of(at);
    }

    /** Past spaces, commas and adverbials such as “in this regard”. */
    private int skip(String words, int from) {
        int at = from;
        while (true) {
            while (at < words.length() && (words.charAt(at) == ' ' || NounPhrases.isComma(words.charAt(at)))) {
                at++;
            }
            var found = adverbial.lookingAt(words, at);
            if (found.isEmpty()) {
                return at;
            }
            at = found.get().span().end();
        }
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
