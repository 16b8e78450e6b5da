package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Lead;
import org.mandatum.language.Lexicon;
import org.mandatum.language.Part;
import org.mandatum.language.Wording;

/**
 * Reads the further acts of a clause: “…, and requests the Secretary-General …, and in this regard invites …”.
 *
 * <p>An action phrase within a clause is one only behind a conjunction or a comma ({@code act.conjunction}), with or without
 * an adverbial such as “in this regard” between, or with a conjunction written onto it ({@code act.prefix}, Arabic «ويطلب»).
 * In the preamble, where phrases have the form of subordinate clauses, a comma alone is not enough.
 * What stands in quotation marks is somebody else's act.
 */
final class ConjunctionReader {

    private static final String OPENING_QUOTES = "“«";
    private static final String CLOSING_QUOTES = "”»";

    private final LanguageProfile profile;
    private final Lexicon lexicon;
    private final Wording conjunction;
    private final Wording adverbial;
    private final List<String> prefixes;

    ConjunctionReader(LanguageProfile profile, Lexicon lexicon) {
        this.profile = profile;
        this.lexicon = lexicon;
        this.conjunction = profile.wording("act.conjunction");
        this.adverbial = profile.wording("act.adverbial");
        this.prefixes = profile.wording("act.prefix").written();
    }

    /** The action phrases at or behind {@code from}, in order, with their spans in these words. */
    List<Lead> read(String words, int from, Part part) {
        var leads = new ArrayList<Lead>();
        int done = from;
        int counted = 0;
        int quotes = 0;
        for (var start : starts(words, from, part)) {
            quotes += openedQuotes(words, counted, start);
            counted = start;
            if (start >= done && quotes <= 0) {
                var lead = lexicon.soundLeadAt(profile.tag(), words, start, part);
                if (lead.isPresent()) {
                    leads.add(lead.get());
                    done = lead.get().span().end();
                }
            }
        }
        return leads;
    }

    /** The places where a further phrase can begin, ascending. */
    private List<Integer> starts(String words, int from, Part part) {
        var starts = new ArrayList<Integer>();
        var next = conjunction.find(words, from);
        while (next.isPresent()) {
            int end = next.get().span().end();
            if (part == Part.OPERATIVE || next.get().span().in(words).chars().anyMatch(Character::isLetter)) {
                starts.add(skipSpace(words, end));
                behindAdverbial(words, skipSpace(words, end)).ifPresent(starts::add);
            }
            next = conjunction.find(words, Math.max(end, next.get().span().start() + 1));
        }
        return Stream.concat(
                        starts.stream().map(start -> behindPrefix(words, start)), behindPrefixes(words, from).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The places behind what is written onto the beginning of a word, and behind an adverbial there. */
    private List<Integer> behindPrefixes(String words, int from) {
        var starts = new ArrayList<Integer>();
        for (int at = words.indexOf(' ', from); at >= 0; at = words.indexOf(' ', at + 1)) {
            int start = behindPrefix(words, at + 1);
            if (start > at + 1) {
                starts.add(start);
                behindAdverbial(words, start).ifPresent(starts::add);
            }
        }
        return starts;
    }

    private int behindPrefix(String words, int start) {
        return prefixes.stream()
                .filter(prefix -> words.startsWith(prefix, start))
                .findFirst()
                .map(prefix -> start + prefix.length())
                .orElse(start);
    }

    private Optional<Integer> behindAdverbial(String words, int at) {
        return adverbial
                .lookingAt(words, at)
                .map(found -> found.span().end())
                .map(end -> skipSpace(words, end < words.length() && words.charAt(end) == ',' ? end + 1 : end));
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How many more quotations begin than end in a stretch of the words. */
    private static int openedQuotes(String words, int from, int to) {
        int opened = 0;
        for (int i = from; i < to; i++) {
            opened += OPENING_QUOTES.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
            opened -= CLOSING_QUOTES.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
        }
        return opened;
    }
}
