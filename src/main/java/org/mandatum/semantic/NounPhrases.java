package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.text.Span;

/**
 * Reads one member of a list of addressees: a known actor, with or without words that do not change who it is, or a noun
 * phrase that is kept as it stands.
 */
final class NounPhrases {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String COMMAS = ",،，、;；؛";

    private final Wording determiner;
    private final Wording qualifier;
    private final Wording separator;
    private final List<String> prefixes;
    private final List<String> joined;
    private final List<String> clitics;
    private final Wording owner;
    private final Wording tail;
    private final Wording states;
    private final Wording agents;
    private final Wording of;
    private final AgentNouns heads;
    private final Wording phraseEnd;
    private final List<String> restrictions;
    private final Wording adjectivesBefore;
    private final Wording adjectivesBehind;
    private final ActorNames names;
    private final KnownActors known;

    NounPhrases(LanguageProfile profile, ActorNames names) {
        this.names = names;
        known = new KnownActors(names);
        determiner = profile.wording("directive.determiner");
        qualifier = profile.wording("directive.qualifier");
        separator = profile.wording("directive.separator");
        prefixes = profile.wording("act.prefix").written();
        joined = profile.wording("directive.joined").written();
        clitics = profile.wording("name.clitics").written();
        owner = profile.wording("name.owner");
        tail = profile.wording("name.tail");
        states = profile.wording("name.of-states");
        agents = profile.wording("name.agents");
        of = profile.wording("name.of");
        heads = new AgentNouns(profile);
        phraseEnd = profile.wording("directive.phrase-end");
        restrictions = profile.wording("name.restrictions").written().stream()
                .map(Tokenizer::folded)
                .toList();
        adjectivesBefore = profile.wording("name.adjectives-before");
        adjectivesBehind = profile.wording("name.adjectives-behind");
    }

    static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    /** Past spaces and commas. */
    int behindCommas(String words, int from) {
        int at = from;
        while (at < words.length() && (words.charAt(at) == ' ' || isComma(words.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Past “the”, “all”, “other relevant”, “the Government of”. */
    int behindDeterminers(String words, int from) {
        int at = from;
        while (true) {
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
            var found = determiner.lookingAt(words, at);
            if (found.isEmpty()) {
                return at;
            }
            at = found.get().span().end();
        }
    }

    /** Where the member ends that goes on at {@code from}: before the next comma or “and” outside any name. */
    int end(String words, int from, int limit, List<Addressee> mentions) {
        for (int at = from; at < limit; at++) {
            int here = at;
            boolean named = mentions.stream().anyMatch(one -> one.span().contains(here));
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)) || isHan(words, at);
            if (!named
                    && (isComma(words.charAt(at))
                            || wordStart && joint(words, at, mentions).isPresent())) {
                return trimmed(words, from, at);
            }
        }
        return trimmed(words, from, limit);
    }

    /**
     * The end of what joins two members of a list at this place: a comma, “and”, or an “and” written onto the next
     * word, where that is a name or begins as members of lists do.
     */
    OptionalInt joint(String words, int at, List<Addressee> mentions) {
        var found = separator.lookingAt(words, at);
        if (found.isPresent()) {
            return OptionalInt.of(found.get().span().end());
        }
        for (var prefix : prefixes) {
            int behind = at + prefix.length();
            if (words.startsWith(prefix, at)
                    && (opens(words, behind, mentions) || behindClitic(words, behind, mentions) > behind)) {
                return OptionalInt.of(behind);
            }
        }
        return OptionalInt.empty();
    }

    /** Past a preposition that is written onto a name, or onto what begins as members of lists do: «بالدول». */
    int behindClitic(String words, int at, List<Addressee> mentions) {
        return clitics.stream()
                .filter(clitic -> words.startsWith(clitic, at))
                .map(clitic -> at + clitic.length())
                .filter(behind -> opens(words, behind, mentions))
                .findFirst()
                .orElse(at);
    }

    private boolean opens(String words, int at, List<Addressee> mentions) {
        return mentions.stream().anyMatch(one -> one.span().start() == at)
                || joined.stream().anyMatch(opening -> words.startsWith(opening, at));
    }

    private static boolean isHan(String words, int at) {
        return Character.UnicodeScript.of(words.codePointAt(at)) == Character.UnicodeScript.HAN;
    }

    private static int trimmed(String words, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != ')') {
            end--;
        }
        return end;
    }

    /** Whether the name that ends here only says whose the thing behind it is: «秘书长的». */
    boolean isOwner(String words, int nameEnd) {
        return owner.lookingAt(words, nameEnd).isPresent();
    }

    /** The member of the list that these words are; nothing where they name nobody who could act. */
    Optional<Addressee> read(String words, Span span, Optional<Addressee> named, boolean bounded) {
        if (span.isEmpty()) {
            return Optional.empty();
        }
        if (named.isPresent()) {
            int behind = behindQualifiers(words, named.get().span().end());
            boolean describes = !agents.written().isEmpty()
                    && behind < span.end()
                    && agents.lookingAt(words, behind).isPresent();
            if (!describes && (!bounded || endsAt(words, behind, span.end()) || !restricts(words, behind))) {
                return Optional.of(
                        new Addressee(named.get().actor(), named.get().span()));
            }
        } else if (!isAgent(span.in(words)) && names.group(span.in(words)).isEmpty()) {
            return Optional.empty();
        }
        var phrase = phraseEnd
                .find(span.in(words))
                .map(found -> found.span().start())
                .filter(at -> at > 0);
        var cut = new Span(
                span.start(),
                phrase.map(at -> trimmed(words, span.start(), span.start() + at))
                        .orElse(span.end()));
        return Optional.of(phrase(words, cut));
    }

    /** Whether the phrase is over at this place, though its words go on: “the Secretary-General | in his next report”. */
    private boolean endsAt(String words, int at, int end) {
        return at >= end || phraseEnd.lookingAt(words, at).isPresent();
    }

    /**
     * Whether the word here makes the name before it mean something narrower, “Member States that have not yet done
     * so”, or only says which others are meant, “United Nations system entities”.
     */
    boolean restricts(String words, int at) {
        return isOneOf(restrictions, words, at)
                || agents.lookingAt(words, behindCommas(words, at)).isPresent();
    }

    /** Whether the next word is one of these, or ends like one of them that begins with a hyphen. */
    boolean isOneOf(List<String> list, String words, int at) {
        var word = WORD.matcher(words);
        if (at > words.length() || !word.find(at)) {
            return false;
        }
        var folded = Tokenizer.folded(word.group());
        return list.stream()
                .anyMatch(one -> one.startsWith("-") ? folded.endsWith(one.substring(1)) : folded.equals(one));
    }

    /** Past “of the Secretariat”, “as a whole”. */
    int behindQualifiers(String words, int from) {
        int at = from;
        while (true) {
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
            var found = qualifier.lookingAt(words, at);
            if (found.isEmpty()) {
                return at;
            }
            at = found.get().span().end();
        }
    }

    /** Whether the language says by which nouns those are known who can be asked. */
    boolean knowsAgents() {
        return heads.exist();
    }

    /** Whether the phrase is somebody who can be asked, or an adjective that belongs to the next member. */
    private boolean isAgent(String phrase) {
        return !heads.exist() || heads.isHead(phrase) || isAdjective(phrase);
    }

    /** Makes one member of “international” and “regional organizations”. */
    List<Addressee> joined(String words, List<Addressee> members) {
        var joined = new ArrayList<Addressee>();
        Optional<Span> waiting = Optional.empty();
        for (var member : members) {
            var own = member.span();
            var span = waiting.map(own::to).orElse(own);
            if (member.actor() instanceof ActorReference.Named
                    && isOnly(adjectivesBehind, words, own)
                    && !joined.isEmpty()) {
                var last = joined.removeLast().span();
                joined.add(phrase(words, last.to(own)));
                waiting = Optional.empty();
            } else if (isOnly(adjectivesBefore, words, own)) {
                waiting = Optional.of(span);
            } else {
                joined.add(waiting.isPresent() ? phrase(words, span) : member);
                waiting = Optional.empty();
            }
        }
        return joined;
    }

    /** Past the noun behind a name that says who of it is meant, where owners stand first: 委员会 | 成员国. */
    int behindTail(String words, int nameEnd) {
        return tail.lookingAt(words, nameEnd).map(found -> found.span().end()).orElse(nameEnd);
    }

    /** The actor that a whole phrase names: a group that is known, or whoever the words say. */
    Addressee phrase(String words, Span span) {
        var phrase = span.in(words);
        return new Addressee(names.group(phrase).orElseGet(() -> new ActorReference.Named(phrase)), span);
    }

    /**
     * The group that a member of a list is when it is somebody’s: 其他组织 of 联合国系统; nothing where no such group is
     * known.
     */
    Optional<Addressee> owned(String owner, String words, Addressee member) {
        return names.group(owner + member.span().in(words)).map(group -> new Addressee(group, member.span()));
    }

    /** Whom a common noun names with which a member of the list begins. */
    Optional<Addressee> commonNounAt(String words, int from) {
        return names.commonNounAt(words, from);
    }

    /** Whether the next words are somebody: a name, a common noun for actors, or a phrase whose head is one. */
    boolean isSomebody(String words, int from, List<Addressee> mentions) {
        int open = behindCommas(words, from);
        int at = behindDeterminers(words, open);
        int start = behindClitic(words, at, mentions);
        return mentions.stream()
                        .filter(one -> open <= one.span().start() && one.span().start() <= start)
                        .anyMatch(one -> !isOwner(words, one.span().end()))
                || commonNounAt(words, at).isPresent()
                || knowsAgents() && isAgent(phraseAt(words, at, mentions));
    }

    /** The words of a noun phrase, without what is said of it behind its head. */
    private String phraseAt(String words, int from, List<Addressee> mentions) {
        var phrase = words.substring(from, end(words, from, words.length(), mentions));
        return WORD.matcher(phrase)
                .results()
                .map(word -> word.start())
                .filter(at -> at > 0 && restricts(phrase, at))
                .findFirst()
                .map(at -> phrase.substring(0, at))
                .orElse(phrase);
    }

    private boolean isAdjective(String phrase) {
        var whole = new Span(0, phrase.length());
        return isOnly(adjectivesBefore, phrase, whole) || isOnly(adjectivesBehind, phrase, whole);
    }

    private static boolean isOnly(Wording adjectives, String words, Span span) {
        return !span.isEmpty()
                && WORD.matcher(span.in(words))
                        .results()
                        .allMatch(word -> adjectives.matches(word.group()).isPresent());
    }

    /** Whether what a phrase asks is asked of the United Nations: it is of a body of it, or is called like one. */
    boolean unitedNations(String words, Addressee addressee, List<Addressee> mentions, Wording called) {
        var phrase = addressee.actor() instanceof ActorReference.Named named
                ? named.words()
                : addressee.span().in(words);
        if (called.lookingAt(phrase, 0).isPresent()) {
            return true;
        }
        if (states.find(phrase).isPresent()) {
            return false;
        }
        return tail.written().isEmpty()
                ? isOf(words, addressee, phrase, mentions)
                : mentions.stream()
                        .anyMatch(one -> one.span().start() == addressee.span().start() && known.unitedNations(one));
    }

    private boolean isOf(String words, Addressee addressee, String phrase, List<Addressee> mentions) {
        return of.find(phrase)
                .map(found -> addressee.span().start()
                        + behindDeterminers(phrase, found.span().end()))
                .flatMap(at -> mentions.stream()
                        .filter(one -> one.span().start() == at)
                        .findFirst())
                .map(known::unitedNations)
                .orElse(false);
    }
}
