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
 * Reads a list of those who are asked, “Member States, including landlocked ones, and other relevant actors”, member by
 * member.
 *
 * <p>Asides name nobody; behind one the list goes on where its comma is followed by what joins members.
 */
final class AddresseeList {

    private final NounPhrases phrases;
    private final boolean tasksAreMarked;
    private final Wording adverbial;
    private final Wording aside;
    private final Wording listing;
    private final Wording companions;
    private final Wording apposition;
    private final Wording and;
    private final Wording shared;

    /** @param tasksAreMarked whether the language tells by a word where a task begins, such as “to” */
    AddresseeList(LanguageProfile profile, NounPhrases phrases, boolean tasksAreMarked) {
        this.phrases = phrases;
        this.tasksAreMarked = tasksAreMarked;
        adverbial = profile.wording("act.adverbial");
        aside = profile.wording("directive.aside");
        listing = profile.wording("directive.listing");
        companions = profile.wording("directive.companions");
        apposition = profile.wording("directive.apposition");
        and = profile.wording("list.and");
        shared = profile.wording("directive.owner-shared");
    }

    /**
     * The members of the list between two places.
     *
     * @param bounded whether the end is known to be that of the list, so that words that are no known name can be one; else
     *     the list is as long as names follow one another
     */
    List<Addressee> read(String words, Span span, List<Addressee> mentions, boolean bounded) {
        return phrases.joined(words, sharing(words, span, new Pass(words, span, mentions, bounded).members()));
    }

    /** Whose the first of some members is, the next ones can be too: in 联合国系统各专门机构和其他组织 both are of the system. */
    private List<Addressee> sharing(String words, Span list, List<Addressee> members) {
        var all = new ArrayList<Addressee>();
        Optional<String> owner = Optional.empty();
        int from = list.start();
        for (var member : members) {
            var owned = owner.flatMap(whose -> phrases.owned(whose, words, member));
            all.add(owned.orElse(member));
            if (owned.isEmpty()) {
                owner = owner(words, from, member);
            }
            from = member.span().end();
        }
        return all;
    }

    /** Whose a member is said to be, by the words before or at the beginning of its name. */
    private Optional<String> owner(String words, int from, Addressee member) {
        return shared.find(words, from)
                .map(found -> found.span())
                .filter(span -> span.end() < member.span().end()
                        && phrases.behindDeterminers(words, span.end())
                                >= member.span().start())
                .map(span -> span.in(words));
    }

    /** Where a member may begin, before and behind its determiners, and the name that it begins with. */
    private record Opening(int before, int start, Optional<Addressee> named) {}

    /** One way through the words of a list. */
    private final class Pass {

        private final String words;
        private final int end;
        private final List<Addressee> mentions;
        private final boolean bounded;
        private final List<Addressee> members = new ArrayList<>();
        private int at;

        /** Whether words that are no known name can be a member here: not behind an aside, until something joins. */
        private boolean open = true;

        private boolean behindAnd;

        Pass(String words, Span span, List<Addressee> mentions, boolean bounded) {
            this.words = words;
            this.end = span.end();
            this.mentions = mentions;
            this.bounded = bounded;
            at = span.start();
        }

        List<Addressee> members() {
            boolean more = true;
            while (more && at < end) {
                var opening = opening();
                more = passed(opening) && joined(opening);
            }
            return members;
        }

        private Opening opening() {
            int before = opensListing() ? phrases.behindCommas(words, at) : behindAdverbials(words, at);
            int determined = phrases.behindDeterminers(words, before);
            int start = isAside(words, determined) ? determined : phrases.behindClitic(words, determined, mentions);
            var named = nameAt(mentions, before, Math.min(start, end - 1))
                    .or(() -> bounded ? Optional.empty() : phrases.commonNounAt(words, start));
            return new Opening(
                    before,
                    start < end ? start : named.map(one -> one.span().start()).orElse(start),
                    named);
        }

        /** Behind a member, “in particular” names some of it; followed by a comma it is said of the whole. */
        private boolean opensListing() {
            int start = phrases.behindCommas(words, at);
            return !members.isEmpty()
                    && listing.lookingAt(words, start)
                            .map(found -> behindSpace(words, found.span().end()))
                            .filter(behind -> behind < end && !NounPhrases.isComma(words.charAt(behind)))
                            .isPresent();
        }

        /** Goes past the member or the aside that begins here; false where neither does. */
        private boolean passed(Opening opening) {
            int start = opening.start();
            var same =
                    members.isEmpty() ? Optional.<WordingMatch>empty() : apposition.lookingAt(words, opening.before());
            if (same.isPresent()) {
                at = same.get().span().end();
                return true;
            }
            if (opening.named().isPresent()) {
                return member(start, bounded ? opening.named() : head(opening.named()));
            }
            if (start >= end) {
                return false;
            }
            if (isAside(words, opening.before()) || isAside(words, start) || !open) {
                aside(start);
                return true;
            }
            return bounded && member(start, Optional.empty());
        }

        private void aside(int start) {
            at = listing.lookingAt(words, start)
                            .or(() -> companions.lookingAt(words, start))
                            .isPresent()
                    ? behindListing(start)
                    : nextComma(words, start, end, mentions);
            open = behindAnd
                    || at < end
                            && phrases.joint(words, behindSpace(words, at + 1), mentions)
                                    .isPresent();
        }

        /** Takes the member in; false where its name only says whose the thing behind it is. */
        private boolean member(int start, Optional<Addressee> named) {
            int nameEnd = named.map(one -> one.span().end()).orElse(start);
            int tail = named.isPresent() ? phrases.behindTail(words, nameEnd) : nameEnd;
            if (tail > nameEnd) {
                members.add(phrases.phrase(words, named.get().span().to(new Span(nameEnd, tail))));
                at = tail;
                open = true;
                return true;
            }
            if (named.isPresent() && !bounded && phrases.isOwner(words, nameEnd)) {
                return false;
            }
            // Words of an aside that a determiner reaches into leave no phrase.
            int behind = Math.max(start, close(named.isPresent(), nameEnd));
            phrases.read(words, new Span(start, behind), named, bounded).ifPresent(members::add);
            at = behind;
            open = true;
            return true;
        }

        /**
         * Where a member ends: with its name, where nothing tells where the task begins; else before the next comma
         * or “and”.
         */
        private int close(boolean isNamed, int nameEnd) {
            return isNamed && !bounded && !tasksAreMarked
                    ? phrases.behindQualifiers(words, nameEnd)
                    : phrases.end(words, nameEnd, end, mentions);
        }

        /** Of names that follow one another without anything between, the last one is the head: «联合国系统各专门机构». */
        private Optional<Addressee> head(Optional<Addressee> named) {
            var head = named;
            for (var one : mentions) {
                if (head.isPresent()
                        && phrases.behindDeterminers(words, head.get().span().end())
                                == one.span().start()
                        && phrases.behindQualifiers(words, one.span().start())
                                == one.span().start()) {
                    head = Optional.of(one);
                }
            }
            return head;
        }

        /** Goes past what joins the next member; false where the list ends. */
        private boolean joined(Opening opening) {
            var joint = joint(words, at, end, mentions);
            if (joint.isPresent()) {
                behindAnd = and.find(words.substring(at, joint.getAsInt())).isPresent();
                at = joint.getAsInt();
            } else {
                at = Math.max(at + 1, opening.start() + 1);
            }
            return bounded || joint.isPresent();
        }

        /**
         * The comma that ends “including the Fund, the Bank and the Conference,”: the first one behind an “and”, or
         * before one; the first of all where there is none such.
         */
        private int behindListing(int from) {
            int first = nextComma(words, from, end, mentions);
            int segment = from;
            for (int comma = first; comma < end; comma = nextComma(words, comma + 1, end, mentions)) {
                if (and.lookingAt(words, behindSpace(words, comma + 1)).isPresent() || isJoined(segment, comma)) {
                    return comma;
                }
                segment = comma + 1;
            }
            return first;
        }

        private boolean isJoined(int from, int to) {
            return and.findAll(words.substring(from, to)).stream()
                    .anyMatch(found -> !inside(mentions, from + found.span().start()));
        }
    }

    boolean isAside(String words, int at) {
        return aside.lookingAt(words, at).isPresent();
    }

    /** Behind what joins two members of a list: a comma, “and”, or both. */
    OptionalInt joint(String words, int from, int end, List<Addressee> mentions) {
        int at = behindSpace(words, from);
        var next = at < end ? phrases.joint(words, at, mentions) : OptionalInt.empty();
        if (next.isEmpty()) {
            return OptionalInt.empty();
        }
        while (next.isPresent()) {
            at = behindSpace(words, next.getAsInt());
            next = at < end ? phrases.joint(words, at, mentions) : OptionalInt.empty();
        }
        return OptionalInt.of(at);
    }

    /** Past spaces, commas and adverbials such as “in this regard”. */
    int behindAdverbials(String words, int from) {
        int at = from;
        while (true) {
            at = phrases.behindCommas(words, at);
            var found = adverbial.lookingAt(words, at);
            if (found.isEmpty()) {
                return at;
            }
            at = found.get().span().end();
        }
    }

    /**
     * The name that begins between two places, its own “other” or “all” belonging to it. Of two the last one is
     * meant: “the Governments of Chad”.
     */
    static Optional<Addressee> nameAt(List<Addressee> mentions, int from, int to) {
        return mentions.stream()
                .filter(one -> from <= one.span().start() && one.span().start() <= to)
                .reduce((first, last) -> last);
    }

    /** The first name that begins in a stretch, an apposition left out: “Israel, the occupying Power”. */
    static Optional<Addressee> firstName(String words, List<Addressee> mentions, Span stretch) {
        return nameAt(
                mentions,
                stretch.start(),
                nextComma(words, stretch.start(), Math.min(stretch.end(), words.length()), mentions));
    }

    static boolean inside(List<Addressee> mentions, int at) {
        return mentions.stream().anyMatch(one -> one.span().contains(at));
    }

    /** The next comma outside any name; the end where there is none. */
    static int nextComma(String words, int from, int end, List<Addressee> mentions) {
        int at = from;
        while (at < end && !(NounPhrases.isComma(words.charAt(at)) && !inside(mentions, at))) {
            at++;
        }
        return at;
    }

    static int behindSpace(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
